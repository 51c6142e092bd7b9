import { carriedExample as carried, customerExample as customer, moneyExample as money } from './carried-example.ts';

const { run, asOf, horizonDays, annualDiscount, currency, minorUnits, basis, n: customers } = carried;
const settings = {
  asOf,
  horizonDays,
  annualDiscount,
  currency,
  minorUnits,
  timeZone: 'Europe/Berlin',
  basis,
  seed: '1',
};
const base = { customers, repeatCustomers: 9650, orders: 91_204, transactions: 90_431, firstOrder: '2019-01-02' };
const record = { version: 1, run, madeAt: '2026-01-02T06:00:12.000Z', software: 'perennial 0.1.0', settings };
const chosen = { method: 'mbg-nbd', title: 'MBG/NBD' };
const active = { low95: 8406, low80: 8561, median: 8872, high80: 9190, high95: 9362 };

/** In minor units, as the page of the reports has it. */
const minor = (amount: number) => Math.round(amount * 100);
const minorInterval = ({ median, low80, high80, low95, high95 }: typeof money.interval) => ({
  ...{ median: minor(median), low80: minor(low80), high80: minor(high80), low95: minor(low95), high95: minor(high95) },
});

const costs = {
  settingsFile: 'costs.yaml',
  currency,
  settings: [{ code: 'margin', name: null, from: '2025-01-01', to: null, value: 0.4 }],
  files: [],
  run,
  isUsable: true,
  isThere: true,
  withoutRate: [],
  gaps: ['fees', 'shipping', 'acquisition', 'service', 'indirect', 'retention'],
};
const header = { code: 'header', words: 'its header' };
const asked = { code: 'asked', words: 'your choice' };
const read = {
  email: { column: 'Email', sample: 'ada@example.com' },
  paidAt: { column: 'Paid at', sample: '2025-12-19 18:22:04' },
  total: { column: 'Total', sample: '74.90' },
};

/** What is answered of a run, of what it is made of and of its customers. */
export const studyAnswerExamples = {
  readOpenApi: {
    openapi: '3.1.0',
    info: { title: 'Perennial', version: '0.1.0' },
    paths: { '/api/equity': { get: { operationId: 'readEquity' } } },
  },
  readRun: {
    ...record,
    base: { ...base, lastOrder: asOf, historicMoney: 6_180_774.55 },
    chosen,
    value: {
      expectedTransactions: 25_650.3,
      expectedMoney: money.expected,
      discounted: money.discounted,
      discountedInfinite: 3_918_400.12,
      money: money.interval,
      activeCustomers: 8874.6,
      active,
    },
    files: ['scores.parquet', 'scores.csv', 'study.json'],
  },
  readWholeReport: {
    version: 2,
    language: 'en',
    anonymised: false,
    record: {
      ...record,
      base: { ...base, lastOrder: asOf, historicMoney: minor(6_180_774.55) },
      chosen,
      value: { expectedMoney: minor(money.expected), money: minorInterval(money.interval) },
    },
    reports: {
      summary: {
        figures: [
          {
            ...{ code: 'expected-money', kind: 'money', value: minor(money.expected) },
            interval: minorInterval(money.interval),
          },
          { code: 'active-customers', kind: 'count', value: 8874.6, interval: active },
        ],
      },
      actions: {
        lists: [
          {
            ...{ list: 'keep', customers: 1204, active: 1131.6, transactions: 6402.1 },
            ...{ historic: 151_220_415, expected: 47_120_386, ifActive: 1_980_422 },
            rows: [
              {
                ...{ customer: customer.customer, orders: customer.orders, historic: minor(customer.historic) },
                ...{ lastOrder: customer.lastOrder, silence: 12, gap: 62.9, probAlive: customer.probAlive },
                ...{ expectedMoney: minor(customer.expectedMoney), money: minorInterval(customer.money) },
              },
            ],
          },
        ],
      },
    },
  },
  readCustomer: {
    ...carried,
    customer: {
      customer: customer.customer,
      first_order: '2023-03-04',
      last_order: customer.lastOrder,
      orders: customer.orders,
      transactions: 17,
      historic_value: customer.historic,
      prob_alive: customer.probAlive,
      expected_transactions: customer.expectedTransactions,
      expected_money: customer.expectedMoney,
      money_low80: customer.money.low80,
      money_median: customer.money.median,
      money_high80: customer.money.high80,
      discounted_money: 417.4,
      residual_lifetime_value: 1912.6,
      customer_lifetime_value: 3197.1,
      next_order_expected: '2026-02-20',
      first_channel: 'email',
      currency,
      basis,
      horizon_days: horizonDays,
      annual_discount: annualDiscount,
      as_of: asOf,
    },
  },
  askWhatIf: {
    ...carried,
    basis: 'assumed-margin',
    levers: { frequency: 1.1, orderValue: 1, lifetime: 1, margin: 1, cac: 1, discount: 0.1 },
    now: {
      withinHorizon: 752_483.36,
      withinHorizonInterval: { low80: 729_052.04, high80: 776_048.28, low95: 716_416.24, high95: 789_024.12 },
      customerEquity: 1_567_360.05,
      customerEquityInterval: { low80: 1_481_155.24, high80: 1_656_699.57, low95: 1_435_701.8, high95: 1_706_855.09 },
      newCustomer: 58.34,
      ltvToCac: null,
      paybackDays: null,
    },
    after: {
      withinHorizon: 827_731.7,
      withinHorizonInterval: { low80: 801_957.24, high80: 853_653.11, low95: 788_057.86, high95: 867_926.53 },
      customerEquity: 1_724_096.06,
      customerEquityInterval: { low80: 1_629_270.76, high80: 1_822_369.53, low95: 1_579_271.98, high95: 1_877_540.6 },
      newCustomer: 63.48,
      ltvToCac: null,
      paybackDays: null,
    },
    // 156,736.01 of today's customers, and 5.14 of each of 3,412 new ones.
    gain: 174_273.69,
    gainInterval: { low80: 164_688.59, high80: 184_207.29, low95: 159_634.59, high95: 189_784.08 },
  },
  previewImport: {
    columns: Object.values(read).map(({ column, sample }) => ({ file: 'orders.csv', column, samples: [sample] })),
    failure: null,
    costs: [],
    people: null,
    touchpoints: null,
    subscriptions: null,
    asContracts: null,
    currency,
    minorUnits,
    sources: [
      {
        name: 'orders.csv',
        rows: 92_310,
        columns: [
          { ...read.email, role: { code: 'customer', words: 'customer' }, evidence: asked },
          { ...read.paidAt, role: { code: 'date', words: 'date' }, evidence: asked },
          { ...read.total, role: { code: 'amount', words: 'amount' }, evidence: header },
        ],
        notes: [],
      },
    ],
    rows: {
      source: 92_310,
      orders: 91_204,
      customers,
      lines: [
        {
          outcome: { code: 'used', words: 'Used' },
          ...{ rows: 91_204, orders: 91_204, money: 6_180_774.55, rule: null },
        },
        {
          outcome: { code: 'cancelled', words: 'cancelled, failed or unpaid' },
          ...{ rows: 1018, orders: 1018, money: 70_114.3, rule: { name: 'cancelled', value: 'keep' } },
        },
        {
          outcome: { code: 'test', words: 'test orders' },
          ...{ rows: 88, orders: 88, money: 880, rule: { name: 'test', value: 'keep' } },
        },
      ],
    },
  },
  readCosts: { ...costs, isChanged: false },
  // The newest run was made before.
  setCosts: { ...costs, isChanged: true },
  removeAnnotation: { done: true, job: '7hQe1LmZs2Xc' },
  exportPerson: {
    customers: [customer.customer],
    names: ['ada@example.com'],
    places: [{ place: 'orders', rows: 17 }],
    workspace: {
      orders: [
        {
          ...{ order_id: 'R-1042', customer: customer.customer, ordered_at: '2025-12-19 18:22:04' },
          ...{ amount: 7490, refunded: 1500, channel: 'email', source: 1 },
        },
      ],
    },
    server: { events: [], live_orders: [], decisions: [] },
  },
};
