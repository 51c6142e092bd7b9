import { expect, it } from 'vitest';
import { missing } from './missing.ts';

const span = { first: '2025-01-01', last: '2025-01-31' };
const options = { cutOffs: 3, span, horizonDays: 90 };
const plan = { asOf: '2025-01-15', horizonDays: 14 };

/** Every number of the sentence is a value of the code, and the other way round. */
const numbersOf = (text: string) =>
  [...text.matchAll(/(?<![-\d])\d+(?![-\d])/g)].map(([number]) => Number(number)).sort();

it.each([
  ['left-out', { ...options, cutOffs: 0 }, []],
  ['too-few-came-back', { ...options, at: ['2025-01-15'] }, [plan]],
  ['horizon-too-short', { ...options, horizonDays: 3 }, []],
  ['history-too-short', options, []],
] as const)('says %s by code as it says it in words', (code, asked, plans) => {
  const { words, because } = missing(asked, plans);
  expect(because.code).toBe(code);
  const { cutOffs: _, ...values } = because.values;
  expect(
    Object.values(values)
      .flatMap((value) => Object.values(value))
      .sort(),
  ).toEqual(numbersOf(words));
});
