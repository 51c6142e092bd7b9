import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/record/interval.ts';
import type { StudyRecord } from '../../src/record/study-record.ts';
import { addDays, csv, type Order, ordersOf } from './business.ts';
import { type Asked, type TestFolder, testFolder } from './folder.ts';

const base = ordersOf({ customers: 40, days: 150 });
const order = (customer: string, day: string, amount: string): Order => ({
  id: `${customer} ${day} ${amount}`,
  customer,
  day,
  amount,
});
const priced = (price: (order: Order) => string) => base.map((each) => ({ ...each, amount: price(each) }));

const oddities: readonly { readonly name: string; readonly orders: readonly Order[]; readonly asked?: Asked }[] = [
  {
    name: 'three customers, one of whom came back',
    orders: [
      order('a', '2024-01-01', '5'),
      order('a', '2024-02-01', '6'),
      order('b', '2024-01-05', '7'),
      order('c', '2024-03-01', '8'),
    ],
  },
  { name: 'amounts all equal', orders: priced(() => '10.00') },
  { name: 'amounts of a cent, backtested', orders: priced(() => '0.01'), asked: { cutOffs: 1 } },
  {
    name: 'a currency without minor units',
    orders: priced(({ amount }) => String(Math.round(Number(amount) * 100))),
    asked: { reading: { currency: 'JPY' } },
  },
  {
    name: 'a currency with three decimals',
    orders: priced(({ amount }) => (Number(amount) + 0.001).toFixed(3)),
    asked: { reading: { currency: 'KWD' } },
  },
  {
    name: 'an id of ten thousand characters',
    orders: base.map((each) => (each.customer === 'c3' ? { ...each, customer: 'x'.repeat(10_000) } : each)),
  },
  { name: 'one amount of almost a million millions', orders: [...base, order('c3', '2023-05-05', '999999999999.99')] },
  { name: 'twenty years of history', orders: ordersOf({ customers: 40, days: 7300, first: '2004-01-01' }) },
  {
    name: 'a customer with two thousand days of orders',
    orders: [...base, ...Array.from({ length: 2000 }, (_, i) => order('daily', addDays('2018-01-01', i), '20.00'))],
  },
  { name: 'a horizon of one day', orders: base, asked: { horizonDays: 1 } },
  { name: 'a horizon of three years', orders: base, asked: { horizonDays: 1095 } },
  { name: 'no discount', orders: base, asked: { annualDiscount: 0 } },
  { name: 'an as-of date ten years later', orders: base, asked: { asOf: '2033-01-01' } },
];

describe.each(oddities)('with $name', ({ orders, asked }) => {
  it('every figure is finite or null, the files add up to the record, and intervals are in order', async () => {
    const folder = testFolder();
    folder.write('orders.csv', csv(orders));
    const record = await folder.run({ horizonDays: 60, cutOffs: 0, files: ['orders.csv'], ...asked });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(folder.text('scores.csv').toLowerCase()).not.toMatch(/(^|,)-?(nan|inf|infinity)(,|$)/m);
    await expectFilesToAddUp(folder, record);
    for (const interval of [record.value.transactions, record.value.money, ...record.top.map(({ money }) => money)])
      expectOrdered(interval);
    expect(record.base.customers).toBe(new Set(orders.map(({ customer }) => customer)).size);
    expect(record.value.activeCustomers ?? 0).toBeLessThanOrEqual(record.base.customers);
    folder.remove();
  });
});

async function expectFilesToAddUp(folder: TestFolder, { base: counted, value, settings, files }: StudyRecord) {
  expect(files).toEqual(['scores.parquet', 'scores.csv', 'study.json']);
  const sources = [
    `read_parquet('${folder.workspace}/scores.parquet')`,
    `read_csv('${folder.workspace}/scores.csv', header = true, all_varchar = true)`,
  ];
  for (const source of sources) {
    const [sum] = await folder.rows(
      `select count(*) as n, cast(cast(sum(cast(expected_money as decimal(30, ${settings.minorUnits}))) * ${10 ** settings.minorUnits} as bigint) as double) as money,
        cast(cast(sum(cast(historic_value as decimal(30, ${settings.minorUnits}))) * ${10 ** settings.minorUnits} as bigint) as double) as historic from ${source}`,
    );
    expect(sum).toEqual({ n: counted.customers, money: value.expectedMoney, historic: counted.historicMoney });
  }
}

function expectOrdered({ low95, low80, median, high80, high95 }: Interval) {
  const ends = [0, low95, low80, median, high80, high95];
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  expect(ends.every(Number.isInteger)).toBe(true);
}

it('refuses money that cannot be counted to the minor unit', async () => {
  const folder = testFolder();
  folder.write('orders.csv', csv(priced(() => '999999999999.99')));
  await expect(folder.run({ files: ['orders.csv'] })).rejects.toMatchObject({
    code: 'money-too-large',
    remedy: expect.stringContaining('--amount'),
  });
  folder.remove();
});

it.each([
  [
    'orders of one day only',
    [order('a', '2024-01-01', '5'), order('a', '2024-01-01', '6'), order('b', '2024-01-01', '7')],
    {},
  ],
  [
    'an as-of date on the first day',
    [...base, order('c0', '2023-01-01', '5'), order('c1', '2023-01-01', '5')],
    { asOf: '2023-01-01' },
  ],
])('with %s says that nobody has come back yet', async (_, orders, asked) => {
  const folder = testFolder();
  folder.write('orders.csv', csv(orders));
  await expect(folder.run({ ...asked, files: ['orders.csv'] })).rejects.toMatchObject({ code: 'no-repeat-buyers' });
  folder.remove();
});

describe('without a backtest', () => {
  const study = async (orders: readonly Order[], asked: Asked) => {
    const folder = testFolder();
    folder.write('orders.csv', csv(orders));
    const record = await folder.run({ files: ['orders.csv'], ...asked });
    folder.remove();
    return record;
  };
  const days = (n: number) => base.filter(({ day }) => day < addDays(base[0]!.day, n));

  it.each([
    ['left out, as asked', base, { cutOffs: 0, horizonDays: 60 }, 'left-out'],
    [
      'too short a history',
      [...days(25), order('c1', '2023-01-20', '5'), order('c1', '2023-01-26', '5')],
      { horizonDays: 60 },
      'history-too-short',
    ],
    ['too few who came back', oddities[0]!.orders, { horizonDays: 60 }, 'too-few-came-back'],
    ['too short a horizon', base, { horizonDays: 7 }, 'horizon-too-short'],
  ])('says why: %s', async (_, orders, asked, code) => {
    const { backtest, chosen, warnings } = await study(orders, asked);
    expect(backtest.cutOffs).toEqual([]);
    expect(backtest.missing).toMatchObject({ code });
    expect(warnings.find((warning) => warning.code === 'no-backtest')?.values.why).toMatchObject({
      message: { code: `missing.${code}` },
    });
    expect(chosen).toMatchObject({ method: 'mbg-nbd', because: { code: 'no-backtest' } });
  });
});
