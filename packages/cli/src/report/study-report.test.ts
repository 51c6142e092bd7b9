import type { StudyRecord } from '@perennial/study';
import { describe, expect, it } from 'vitest';
import { record } from '../../test/record.ts';
import { screen } from '../../test/world.ts';
import { textWidth } from '../terminal/text-width.ts';
import { studyReport } from './study-report.ts';

const report = (changed: Partial<StudyRecord> = {}, columns = 80) =>
  studyReport({ ...record, ...changed }, screen({ columns }), 'en', 'perennial');

it.each([80, 120])('reads like this at %d columns', (columns) => {
  expect(report({}, columns)).toMatchSnapshot();
});

it.each([60, 72, 80, 100, 120, 200])('is never wider than %d columns', (columns) => {
  const tooWide = report({}, columns)
    .split('\n')
    .filter((line) => textWidth(line) > columns);
  expect(tooWide).toEqual([]);
});

it('states the terms of every figure: basis, currency, as-of date, horizon, n', () => {
  expect(report({}, 120)).toContain(
    'Every figure: revenue in GBP, as of 2025-12-31, for the next 365 days, of n = 6,113 customers',
  );
});

describe('the reconciliation', () => {
  it('says that money in is money explained where it is', () =>
    expect(report()).toContain('Money in £612,345.67 = money explained, to the cent.'));

  it('never says so where it is not', () => {
    const { reconciliation } = record;
    const source = { ...reconciliation.source, money: reconciliation.source.money + 1 };
    const broken = report({ reconciliation: { ...reconciliation, source } });
    expect(broken).not.toContain('money explained, to the cent');
    expect(broken).toContain('£0.01 is NOT explained');
    expect(broken).toContain('This does not add up');
  });
});

it('leaves out what there is nothing to say about', () => {
  const first = report({ changes: null, warnings: [] });
  expect(first).not.toContain('What changed');
  expect(first).not.toContain('Before you use this');
});

it('says that nothing changed where nothing did', () => {
  const changes = { ...record.changes!, newOrders: 0, valueNow: 1, valueBefore: 1 };
  expect(report({ changes })).toContain('Nothing: no new order, and the same value.');
});

it('says why there is no backtest', () => {
  const backtest = { cutOffs: [], chosen: '', scores: [], missing: { code: 'left-out', values: {} } } as const;
  expect(report({ backtest })).toContain('No backtest is available. It was switched off.');
});

it('does not obey control characters of a customer’s name', () => {
  expect(report()).not.toContain('\u001b');
  expect(report()).toContain('mallory�[31m');
});

it('gives money without a currency no symbol', () => {
  const settings = { ...record.settings, currency: 'XXX' };
  expect(report({ settings })).toContain('Money in 612,345.67 = money explained');
});

it('gives yen no decimals', () => {
  const settings = { ...record.settings, currency: 'JPY', minorUnits: 0 };
  expect(report({ settings })).toContain('Money in ¥61,234,567 = money explained');
});
