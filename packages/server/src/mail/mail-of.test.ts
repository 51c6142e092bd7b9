import { languages } from '@perennial/words';
import { expect, it } from 'vitest';
import { mailOf, type Told } from './mail-of.ts';

const told = (data: Partial<Told['data']>): Told => ({
  type: 'run.completed',
  data: { run: 2, asOf: '2025-12-31', ...data },
});
const linesOf = (data: Partial<Told['data']>, language: (typeof languages)[number]) =>
  mailOf(told(data), language, 'http://127.0.0.1:4380')
    .text.split('\n')
    .filter((line) => line !== '');

it.each(languages)(
  'says in %s which of what is known of customers has shifted, and nothing where nothing has',
  (language) => {
    const said = linesOf({ shifted: ['average-order', 'days-since-last-order'] }, language);
    const unsaid = linesOf({ shifted: [] }, language);
    expect(said).toHaveLength(unsaid.length + 1);
    expect(said.filter((line) => !unsaid.includes(line))).toMatchSnapshot();
  },
);

const subscriptions = {
  currency: 'EUR',
  customers: 38,
  subscriptions: 40,
  monthlyRevenue: 1160,
  horizonDays: 365,
  expected: 9_820.5,
  interval: { low80: 8_400, high80: 11_200 },
  changes: { sinceRun: 1, runningBefore: 42, runningNow: 40, revenueBefore: 1218, revenueNow: 1160 },
};

it.each(languages)('says in %s what a business of subscriptions is told, and what has changed', (language) => {
  expect(linesOf(subscriptions, language)).toMatchSnapshot();
  const [, few] = linesOf({ ...subscriptions, expected: null, interval: null, changes: null }, language);
  expect(few).toMatchSnapshot();
});

it('counts orders where they have no money', () => {
  const changes = {
    sinceRun: 1,
    newOrders: 7,
    newCustomers: 2,
    newMoney: 7,
    valueBefore: 30,
    valueNow: 34,
    because: [],
  };
  const said = linesOf({ currency: 'ORDERS', customers: 60, expected: 34, horizonDays: 365, changes }, 'en').join('\n');
  expect(said).not.toMatch(/NaN|undefined|ORDERS/);
  expect(said).toContain('from 30 to 34');
});
