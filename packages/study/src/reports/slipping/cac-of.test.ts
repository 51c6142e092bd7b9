import { expect, it } from 'vitest';
import type { StudyRecord } from '../../record/study-record.ts';
import { cacOf } from './definition.ts';

it.each([
  ['as somebody says', { cac: '12.50' }, { matched: 60_000, customers: 20 }, 1250],
  ['as spend says, in the mean', {}, { matched: 60_000, customers: 20 }, 3000],
  ['unknown where no spend is known', {}, null, null],
  ['unknown where spend found nobody', {}, { matched: 0, customers: 0 }, null],
] as const)('takes what a new customer costs %s', (_, options, acquisition, expected) => {
  const record = { settings: { minorUnits: 2 }, bases: { acquisition } } as unknown as StudyRecord;
  expect(cacOf(options, record)).toBe(expected);
});
