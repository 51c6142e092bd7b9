import { beforeAll, expect, it } from 'vitest';
import { demoReport } from '../../../test/business.ts';
import type { Report } from '../../report/context.ts';
import { makeReport } from '../../report/make-report.ts';

let report: Report;

beforeAll(async () => {
  report = makeReport(await demoReport(), 'en', ['en-GB']);
});

it('says a warning with what the study kept for it', () => {
  const values = { date: { date: '2025-11-01' }, days: { days: 60 } };
  expect(report.tell('warning', { code: 'silent-end', values })).toContain('1 Nov 2025, is 60 days before');
  const customers = { customers: { customers: ['a', 'b'] } };
  expect(report.tell('warning', { code: 'returned-nearly-all', values: customers })).toMatch(
    /^\u2068a\u2069 and \u2068b\u2069: among/,
  );
});
