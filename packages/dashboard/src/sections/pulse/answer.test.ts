import { beforeAll, expect, it } from 'vitest';
import { demoReport } from '../../../test/business.ts';
import type { Report } from '../../report/context.ts';
import { makeReport } from '../../report/make-report.ts';
import { pulseAnswer } from './answer.ts';
import { warningWords } from './warning-words.ts';

let report: Report;

beforeAll(async () => {
  report = makeReport(await demoReport(), 'en', ['en-GB']);
});

it('says the expected value with its horizon, its day, its n and its interval', () => {
  const { value, base, settings } = report.data.record;
  const { moneyRound, count, date } = report.format;
  expect(pulseAnswer(report)).toBe(
    `The ${count(base.customers)} customers of ${date(settings.asOf)} are expected to bring ${moneyRound(value.expectedMoney)} in the next 365 days; four times in five it will be between ${moneyRound(value.money.low80)} and ${moneyRound(value.money.high80)}.`,
  );
});

it('keeps the study’s own words for a warning that the page has none for', () => {
  expect(warningWords(report, { code: 'new-kind', words: 'As the study says it.' })).toBe('As the study says it.');
  expect(warningWords(report, { code: 'no-backtest', words: '-' })).toContain('There is no backtest');
});
