import { beforeAll, expect, it } from 'vitest';
import { demoReport } from '../../../test/business.ts';
import type { Report } from '../../report/context.ts';
import { makeReport } from '../../report/make-report.ts';
import { warningWords } from './warning-words.ts';

let report: Report;

beforeAll(async () => {
  report = makeReport(await demoReport(), 'en', ['en-GB']);
});

it('leaves a warning to the study’s own words where it has none for it, or the run did not keep what stands in it', () => {
  expect(warningWords(report, { code: 'new-kind', words: 'As the study says it.' })).toBeNull();
  expect(warningWords(report, { code: 'silent-end', words: 'As the study says it.' })).toBeNull();
});

it('says a warning with what the study kept for it', () => {
  const values = { date: { date: '2025-11-01' }, days: { days: 60 } };
  expect(warningWords(report, { code: 'silent-end', words: '-', values })).toContain('1 Nov 2025, lies 60 days before');
  const customers = { customers: { customers: ['a', 'b'] } };
  expect(warningWords(report, { code: 'returned-nearly-all', words: '-', values: customers })).toMatch(
    /^\u2068a\u2069 and \u2068b\u2069: among/,
  );
});

it('says why there is no backtest, and what became of the used model’s fit', () => {
  const { record } = report.data;
  const because = { code: 'history-too-short', values: { days: { days: 20 }, least: { days: 56 } } };
  const untested = { ...report.data, record: { ...record, backtest: { ...record.backtest, missingBecause: because } } };
  const says = (code: string, words: string) =>
    warningWords({ ...report, data: untested }, { code, words, values: {} });
  expect(says('no-backtest', 'No backtest: -')).toMatch(/^There is no backtest. The history of 20 days/);
  const { title } = record.models[0]!;
  expect(says('fit-verdict', `${title}: -`)).toContain(`${title}\u2069: the likelihood has one clear maximum`);
});
