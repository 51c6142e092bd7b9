import { beforeAll, expect, it } from 'vitest';
import { demoReport } from '../../../test/business.ts';
import type { Report } from '../../report/context.ts';
import { makeReport } from '../../report/make-report.ts';
import { trustAnswer } from './answer.ts';

let report: Report;

beforeAll(async () => {
  report = makeReport(await demoReport(), 'en', ['en-GB']);
});

it('counts how often the past held, as the record does', () => {
  const { cutOffs } = report.data.record.backtest;
  const misses = cutOffs.map(({ actualMoney, totals }) => Math.abs(totals.money.median / actualMoney - 1));
  const held = cutOffs.filter(
    ({ actualMoney, totals }) => actualMoney >= totals.money.low80 && actualMoney <= totals.money.high80,
  );
  const answer = trustAnswer(report);
  expect(answer).toContain(`Over your last ${cutOffs.length} periods of ${cutOffs[0]?.horizonDays} days`);
  expect(answer).toContain(report.format.share(misses.reduce((sum, miss) => sum + miss, 0) / misses.length));
  expect(answer).toContain(`in ${held.length} of ${cutOffs.length}`);
});

it('says that there is no backtest where there is none', () => {
  const trust = { ...report.data.sections.trust, missing: 'too short', totals: [] };
  const untested = { ...report, data: { ...report.data, sections: { ...report.data.sections, trust } } };
  expect(trustAnswer(untested)).toBe('No backtest is available.');
});
