import { expect, it } from 'vitest';
import type { StudyRecord } from '../../record/study-record.ts';
import { drivers } from './definition.ts';
import type { DriversResult, Effect } from './drivers-result.ts';

const interval = { low95: 0.01, low80: 0.02, high80: 0.06, high95: 0.07 };
const apart: Effect = { customers: 400, mean: 0.5, expected: 0.46, difference: 0.04, interval, isApart: true };
const result: DriversResult = {
  days: 180,
  baskets: [],
  traits: [
    {
      name: 'weekday',
      groups: [{ value: '0', isOthers: false, effects: { value: null, return: apart, active: apart } }],
      explained: { value: null, return: 0.01, active: 0.01 },
    },
  ],
};

const shownWhere = (activeCustomers: number | null) => ({
  record: {
    base: { customers: 1000 },
    value: { activeCustomers },
    settings: { basis: 'revenue', asOf: '2026-01-01' },
  } as unknown as StudyRecord,
  result,
});

it('tells what goes with staying where some have left', () => {
  const shown = shownWhere(700);
  expect(drivers.tables(shown, {}).map(({ name }) => name)).toContain('active-drivers');
  expect(drivers.answer(shown, {}).map(({ code }) => code)).toEqual(['drivers.answer.active']);
});

it.each([995, null])('says so in place of the table where hardly anyone has: %s active', (active) => {
  const shown = shownWhere(active);
  const tables = drivers.tables(shown, {});
  expect(tables.map(({ name }) => name)).toEqual(['traits', 'value-drivers', 'return-drivers']);
  expect(tables[0]?.columns.map(({ key }) => key)).not.toContain('active_explained');
  expect(drivers.sentences(shown, {}).map(({ code }) => code)).toContain('drivers.nobody-leaves');
  // Coming back is said as coming back, not as going on.
  expect(drivers.answer(shown, {}).map(({ code }) => code)).toEqual(['drivers.answer.return']);
});
