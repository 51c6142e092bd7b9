import { makeSpeaker } from '@perennial/words';
import { expect, it } from 'vitest';
import { changesInWords } from './changes-in-words.ts';

const speaker = makeSpeaker('en', { surface: 'page', currency: 'EUR', minorUnits: 2 });
const minor = (units: number) => Math.round(units * 100);
const orders = {
  sinceRun: 1,
  newOrders: 3,
  newCustomers: 1,
  newMoney: 120.5,
  valueBefore: 1000,
  valueNow: 1100,
  because: [],
  equity: null,
};
const said = (changes: Parameters<typeof changesInWords>[0]) =>
  changesInWords(changes, minor, speaker).replace(/[\u2066-\u2069]/g, '');

it('says of orders what came, and where the expected value went, in units of the currency', () => {
  expect(said(orders)).toMatch(
    /^3 new orders worth €120\.50, 1 new customer\. Expected value €1,000 → €1,100 \(\+€100\)\.$/,
  );
  expect(said({ ...orders, valueNow: 900 })).toMatch(/\([-−]€100\)/);
});

it('says that nothing changed where no order is new and the value is the same', () => {
  expect(said({ ...orders, newOrders: 0, valueNow: 1000 })).toContain('Nothing');
  expect(said({ ...orders, newOrders: 0, valueNow: 1000.01 })).not.toContain('Nothing');
});

it('says of subscriptions alone how many are paid for, and what they bring in a month', () => {
  const changes = { sinceRun: 2, runningBefore: 40, runningNow: 44, revenueBefore: 800, revenueNow: 900 };
  expect(said({ ...changes, valueBefore: null, valueNow: null })).toMatch(
    /^Since run 2: from 40 to 44 paid for, MRR from €800(\.00)? to €900(\.00)?\.$/,
  );
});
