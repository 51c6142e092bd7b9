import { expect, it } from 'vitest';
import { groupInterval } from './group-interval.ts';

const money = { low95: 500, low80: 700, median: 990, high80: 1400, high95: 1900 };
const record = {
  value: { expectedMoney: 1000, money, uncertainty: { individual: 0.1 } },
} as unknown as Parameters<typeof groupInterval>[1];

it('is of all customers that of the total, as it is stated everywhere else', () => {
  const { median, ...ends } = money;
  expect(groupInterval(1000, record)).toEqual(ends);
});

it('is wider beside what is expected, the smaller the part is', () => {
  const width = (expected: number) => {
    const { low80, high80 } = groupInterval(expected, record)!;
    return Math.log(high80 / low80);
  };
  expect(width(10)).toBeGreaterThan(width(500));
  expect(width(500)).toBeGreaterThan(Math.log(money.high80 / money.low80));
});

it('is none where nothing is expected', () => expect(groupInterval(0, record)).toBeNull());
