import { beforeAll, expect, it } from 'vitest';
import { demoReport } from '../../../test/business.ts';
import type { Report } from '../../report/context.ts';
import { makeReport } from '../../report/make-report.ts';
import { dataAnswer } from './answer.ts';
import { reasonWords } from './step-words.ts';

let report: Report;

beforeAll(async () => {
  report = makeReport(await demoReport(), 'en', ['en-GB']);
});

const withData = (change: object): Report => ({
  ...report,
  data: { ...report.data, sections: { ...report.data.sections, data: { ...report.data.sections.data, ...change } } },
});

it('counts what was left out as the reconciliation does', () => {
  const { excluded, source, used } = report.data.record.reconciliation;
  const left = excluded.reduce((sum, { rows }) => sum + rows, 0);
  const answer = dataAnswer(report);
  for (const number of [source.rows, left, used.orders, used.customers])
    expect(answer).toContain(report.format.count(number));
  expect(answer).toContain(`${excluded.filter(({ rows, money }) => rows !== 0 || money !== 0).length} reasons`);
});

it('says so where all rows are used, and forbids a study that does not add up', () => {
  expect(dataAnswer(withData({ excluded: [] }))).toMatch(/^All /);
  expect(dataAnswer(withData({ unexplained: { rows: 3, money: 1200 } }))).toContain('do not use');
});

it('keeps the study’s own words for a reason that the page has none for', () => {
  expect(reasonWords(report, { reason: 'new-kind', words: 'of a new kind' })).toBe('of a new kind');
});
