import { column, type Table } from '@perennial/study/reports';
import { makeSpeaker } from '@perennial/words';
import { expect, it } from 'vitest';
import { intervalRows } from './interval-rows.ts';

interface Group {
  readonly name: string;
  readonly customers: number;
  readonly money: number;
  readonly isKnown: boolean;
}

const ends = { low95: 100, low80: 150, high80: 300, high95: 400 };

const table: Table<Group> = {
  name: 'groups',
  title: { code: 'column.customers', values: {} },
  columns: [
    column.name<Group>('group', 'cohorts.group', ({ name }) => name),
    column.customers<Group>(),
    column.estimate<Group>('money', 'column.money', ({ money }) => money),
    ...column.intervals<Group>('money', 'moneyRound', ({ isKnown }) => (isKnown ? ends : null)),
  ],
  rows: [
    { name: 'one', customers: 1200, money: 200, isKnown: true },
    { name: 'few', customers: 3, money: 90, isKnown: false },
  ],
  basis: [],
};
const chart = { draws: 'intervals', labels: ['group'], value: 'money', reference: null } as const;

it('draws rows by name and n with both intervals, and leaves those without one to the table', () => {
  const report = makeSpeaker('en', { surface: 'page', currency: 'EUR', minorUnits: 2 });
  expect(intervalRows(table, chart, report)).toEqual([
    { label: '\u2068one\u2069 (1,200)', interval: { ...ends, median: 200 }, actual: null },
  ]);
  expect(() => intervalRows(table, { ...chart, labels: ['colour'] }, report)).toThrow('no column colour');
});
