import type { Subscription } from '@perennial/import';
import { expect, it } from 'vitest';
import { type CostSettings, noCosts } from '../costs/cost-settings.ts';
import { recordOf } from '../costs/match-spend.ts';
import { spellsOf } from '../subscriptions/spells.ts';
import { newSubscribers } from './acquisition-of-spells.ts';
import { pastCosts } from './past-costs.ts';
import { ofPaymentsAlone } from './subscription-costs.ts';

const known = { asOf: '2024-04-30', endsAt: 'ended' } as const;
const always = <Value>(value: Value) => [{ from: null, value }];

/** A contract of a month at 10.00, from a day on. */
function contract(customer: string, started: string, more: Partial<Subscription> = {}): Subscription {
  return {
    id: `${customer} ${started}`,
    customer,
    plan: 'basic',
    amount: 1000,
    months: 1,
    started,
    trialEnd: null,
    cancelled: null,
    ended: null,
    ...more,
  };
}

const contracts = [
  contract('ada', '2024-01-15'),
  contract('bob', '2024-01-20', { trialEnd: '2024-02-03', ended: '2024-04-03' }),
  contract('bob', '2024-02-10', { plan: 'extra', id: 'bob extra', amount: 2000 }),
  contract('cyd', '2024-03-01', { trialEnd: '2024-03-15', ended: '2024-03-10' }),
  contract('dee', '2024-01-10', { paused: '2024-02-10', resumed: '2024-04-01' }),
  contract('eve', '2024-03-05', { amount: 12_000, months: 12 }),
];

function costsOf(settings: Partial<CostSettings>, spend: readonly (readonly [month: string, amount: number])[] = []) {
  const spells = spellsOf(contracts, known.asOf, known.endsAt);
  const rows = spend.map(([month, amount]) => ({ month, channel: 'ads', campaign: '', amount }));
  const past = pastCosts(
    spells,
    {
      settings: { ...noCosts('EUR'), ...settings },
      spend: rows.length > 0 ? recordOf(rows, newSubscribers(spells, known), {}, 0) : null,
      tickets: new Map([['bob', 500]]),
      minorPerUnit: 100,
      isBesideOrders: false,
    },
    known,
  );
  const of = (line: keyof (typeof past.spells)[number]['costs']) =>
    Object.fromEntries(past.spells.map(({ spell, costs }) => [spell.id, costs[line]]));
  return { past, of };
}

it('counts each payment once, on its day: trials are none, a pause has none, a year is paid at its start', () => {
  const { past } = costsOf({});
  const days = Object.fromEntries(past.spells.map(({ spell, payments }) => [spell.id, payments.map(({ day }) => day)]));
  expect(days).toEqual({
    'ada 2024-01-15': ['2024-01-15', '2024-02-15', '2024-03-15', '2024-04-15'],
    'bob 2024-01-20': ['2024-02-03', '2024-03-03'],
    'bob extra': ['2024-02-10', '2024-03-10', '2024-04-10'],
    'cyd 2024-03-01': [],
    'dee 2024-01-10': ['2024-01-10', '2024-04-01'],
    'eve 2024-03-05': ['2024-03-05'],
  });
});

it('takes of each payment what its day and its plan say', () => {
  const { of } = costsOf({
    margin: [
      { from: null, value: 0.8 },
      { from: '2024-04-01', value: 0.7 },
    ],
    categories: { Extra: always(0.5) },
    fees: always({ share: 0.02, fixed: 25 }),
  });
  expect(of('goods')).toMatchObject({ 'ada 2024-01-15': 3 * 200 + 300, 'bob extra': 3000, 'eve 2024-03-05': 2400 });
  expect(of('fees')).toMatchObject({ 'ada 2024-01-15': 4 * 45, 'bob extra': 3 * 65, 'cyd 2024-03-01': 0 });
});

it('charges service once for a customer of two subscriptions, and nothing for trials and pauses', () => {
  const perCustomerMonth = always(30 * (365.25 / 12));
  const { of, past } = costsOf({
    service: { ...noCosts('EUR').service, perCustomerMonth },
  });
  const service = of('service');
  // 30 minor units a day. Bob is a customer from February 3rd on, and has had tickets of 5.00.
  expect(service['bob 2024-01-20']! + service['bob extra']!).toBe(30 * 87 + 500);
  expect(service['dee 2024-01-10']).toBe(30 * (31 + 29));
  expect(service['cyd 2024-03-01']).toBe(0);
  expect(past.unallocated).toBe(0);
});

it('shares the spend of a month among those who began in it and came to pay, and indirect costs among those who pay, to the cent', () => {
  const { of, past } = costsOf(
    {
      indirect: [
        { name: 'rent', by: 'order', monthly: always(1000), periods: [] },
        { name: 'licences', by: 'customer', monthly: always(701), periods: [] },
      ],
    },
    [
      ['2024-01', 1000],
      ['2024-03', 77],
    ],
  );
  const sum = (values: Readonly<Record<string, number>>) => Object.values(values).reduce((a, b) => a + b, 0);
  expect(of('acquisition')).toEqual({
    'ada 2024-01-15': 334,
    'bob 2024-01-20': 333,
    'bob extra': 0,
    'cyd 2024-03-01': 0,
    'dee 2024-01-10': 333,
    'eve 2024-03-05': 77,
  });
  // The first payment is of January 10th: 22 of its 31 days.
  expect(sum(of('indirect')) + past.unallocated).toBe(
    Math.round((22 / 31) * 1000) + 3000 + Math.round((22 / 31) * 701) + 2103,
  );
});

it('leaves to customers of orders what they bear already', () => {
  const settings = {
    ...noCosts('EUR'),
    margin: always(0.8),
    shipping: always(400),
    retention: [{ name: 'points', perOrder: [], share: always(0.01) }],
  };
  const { of } = costsOf(ofPaymentsAlone(settings));
  expect([of('shipping')['ada 2024-01-15'], of('retention')['ada 2024-01-15']]).toEqual([0, 0]);
  expect(of('goods')['ada 2024-01-15']).toBe(800);
});
