import type { CutOff, ForecastError, StudyRecord } from '@perennial/study';

// A study as the terminal may be handed one. The figures are made up; they agree with each other where a report says they do.

export const record: StudyRecord = {
  version: 1,
  run: 3,
  madeAt: '2026-01-02T09:30:00.000Z',
  software: 'perennial 0.1.0',
  fingerprint: 'f00d',
  settings: {
    asOf: '2025-12-31',
    horizonDays: 365,
    annualDiscount: 0.1,
    currency: 'GBP',
    minorUnits: 2,
    timeZone: 'Europe/London',
    basis: 'revenue',
    seed: '1',
    rules: {
      cancelled: 'exclude',
      test: 'exclude',
      zero: 'exclude',
      negative: 'return',
      refunds: 'net',
      guests: 'exclude',
    },
  },
  sources: [
    {
      name: 'orders.csv',
      fingerprint: 'beef',
      rows: 12_431,
      format: { name: 'CSV', delimiter: 'comma', encoding: 'utf-8', gzip: false, hasHeader: true },
      columns: { customer: 'email', date: 'paid_at', amount: 'total' },
      used: [
        { role: 'customer', column: 'email', sample: 'ada@example.com', evidence: 'header' },
        { role: 'date', column: 'paid_at', sample: '03/01/2025', evidence: 'asked' },
        { role: 'amount', column: 'total', sample: '12.00', evidence: 'header' },
      ],
      notes: [{ code: 'dates-dmy', values: {} }],
    },
  ],
  reconciliation: {
    source: { rows: 12_431, orders: 10_210, customers: 6_240, money: 61_234_567 },
    used: { rows: 12_000, orders: 9_870, customers: 6_113, money: 60_000_000 },
    returned: { rows: 31, orders: 0, customers: 30, money: -150_000 },
    excluded: [
      {
        reason: 'guest',
        option: 'guests',
        choice: 'single',
        rows: 250,
        orders: 240,
        customers: 0,
        money: 1_234_567,
        examples: [{ file: 'orders.csv', line: 12, content: ',2025-03-01,12.00' }],
      },
      {
        reason: 'cancelled',
        option: 'cancelled',
        choice: 'keep',
        rows: 100,
        orders: 100,
        customers: 97,
        money: 150_000,
        examples: [],
      },
    ],
    rounding: 0,
    repeated: { rows: 50, orders: 0, customers: 0, money: 0 },
  },
  base: {
    customers: 6_113,
    repeatCustomers: 2_201,
    orders: 9_870,
    transactions: 9_800,
    firstOrder: '2023-01-02',
    lastOrder: '2025-12-31',
    historicMoney: 59_850_000,
    returnedMoney: 150_000,
    returnedByOthers: 0,
    laterOrders: 0,
    distinctTriples: 4_321,
  },
  models: [
    model('bg-nbd', 'BG/NBD', -40_123.4, 0.81),
    model('mbg-nbd', 'MBG/NBD', -40_050.1, 0.55),
    model('pareto-nbd', 'Pareto/NBD', -40_051.9, 0.45),
    model('nbd', 'NBD', -41_500.2, 1),
  ],
  spend: {
    model: 'gamma-gamma',
    title: 'Gamma-Gamma',
    paid: 1,
    parameters: { p: 6.25, q: 3.74, gamma: 15.4 },
    intervals: { p: [6, 6.5], q: [3.6, 3.9], gamma: [15, 16] },
    logLikelihood: -9_000.5,
    customers: 2_201,
    covariance: [],
    verdict: { status: 'converged', reason: { code: 'mean-and-shape-known', values: { q: { decimal: 3.7 } } } },
    paretoK: 0.1,
    purchaseSpendCorrelation: 0.04,
  },
  backtest: {
    cutOffs: [
      cutOff('2025-10-02', { actual: 52_000, said: 49_900, low: 44_000, high: 57_000 }),
      cutOff('2025-07-03', { actual: 47_000, said: 48_100, low: 42_000, high: 55_000 }),
      cutOff('2025-04-03', { actual: 60_000, said: 50_200, low: 45_000, high: 58_000 }),
    ],
    chosen: 'mbg-nbd',
    because: { code: 'model-best', values: { method: { methods: ['mbg-nbd'] }, score: { decimal: 0.71 } } },
    scores: [
      score('mbg-nbd', 'MBG/NBD', 0.71, 0.31, 0.12),
      score('same-length-past', 'Same as the period before', null, 0.52, 0.2),
      score('past-rate', 'Past rate goes on', null, 0.6, 0.4),
    ],
  },
  chosen: {
    method: 'mbg-nbd',
    title: 'MBG/NBD',
    because: { code: 'model-best', values: { method: { methods: ['mbg-nbd'] }, score: { decimal: 0.71 } } },
  },
  law: {
    calendar: { asOf: 20_453, season: null, pace: 0.93 },
    draws: [],
    years: 1.9,
    recentLogError: -0.08,
    lastYearLogError: 0.09,
    level: -0.06,
  },
  value: {
    transactions: { median: 3_600, low80: 3_100, high80: 4_150, low95: 2_800, high95: 4_500 },
    money: { median: 21_900_000, low80: 18_600_000, high80: 25_700_000, low95: 16_900_000, high95: 28_300_000 },
    expectedTransactions: 3_512.4,
    expectedMoney: 20_612_345,
    discounted: 19_700_000,
    discountedInfinite: 41_000_000,
    uncertainty: { individual: 0.021, parameters: 0.034, model: 0.12, pastErrors: [0.04, -0.02, 0.18] },
    activeCustomers: 3_362.2,
    active: { median: 3362, low80: 3300, high80: 3425, low95: 3268, high95: 3457 },
  },
  bases: {
    figures: [
      {
        basis: 'revenue',
        historic: 59_850_000,
        expected: 20_612_345,
        interval: { median: 21_900_000, low80: 18_600_000, high80: 25_700_000, low95: 16_900_000, high95: 28_300_000 },
        equity: 41_000_000,
        equityInterval: {
          median: 42_000_000,
          low80: 35_000_000,
          high80: 52_000_000,
          low95: 31_000_000,
          high95: 60_000_000,
        },
      },
    ],
    bridge: [],
    law: null,
    goods: null,
    acquisition: null,
    unallocated: 0,
    benchmark: null,
  },
  concentration: [
    { top: 1, expected: 0.17, historic: 0.143 },
    { top: 10, expected: 0.46, historic: 0.41 },
    { top: 20, expected: 0.634, historic: 0.58 },
  ],
  top: [
    line('wholesale@example.com', 512_345, 0.998, 41, '2025-12-30'),
    line('anna.konstantinopoulou.with.a.long.name@example.org', 98_012, 0.97, 12, '2025-12-11'),
    line('東京の客様', 9_900, 0.62, 3, '2025-06-01'),
    line('mallory\u001b[31m', 4_200, 0.31, 2, '2024-02-29'),
  ],
  warnings: [
    {
      code: 'alive-undecided',
      values: {
        most: { text: 'BG/NBD' },
        highest: { share: 0.81 },
        least: { text: 'Pareto/NBD' },
        lowest: { share: 0.45 },
      },
    },
  ],
  changes: {
    sinceRun: 2,
    newOrders: 310,
    newCustomers: 122,
    newMoney: 1_912_300,
    valueBefore: 19_900_000,
    valueNow: 20_612_345,
    because: [
      { cause: 'time', why: { code: 'time', values: {} }, money: -300_000 },
      { cause: 'orders', why: { code: 'orders', values: {} }, money: 1_100_000 },
      { cause: 'model', why: { code: 'model-anew', values: {} }, money: -87_655 },
    ],
    equity: null,
    largestChanges: [
      {
        customer: 'wholesale@example.com',
        before: 400_000,
        now: 512_345,
        why: { code: 'new-orders', values: { orders: { count: 3 } } },
      },
    ],
  },
  files: ['scores.parquet', 'scores.csv', 'study.json'],
  seconds: 4.21,
};

function model(name: string, title: string, logLikelihood: number, shareAlive: number): StudyRecord['models'][number] {
  return {
    model: name,
    title,
    parameters: {},
    intervals: {},
    logLikelihood,
    customers: 6_113,
    covariance: [],
    verdict: { status: 'converged', reason: { code: 'one-clear-maximum', values: {} } },
    paretoK: 0.2,
    shareAlive,
  };
}

function score(
  method: string,
  title: string,
  own: number | null,
  rankedProbability: number,
  totalError: number,
): StudyRecord['backtest']['scores'][number] {
  const misses = [totalError, -totalError, totalError];
  return {
    method,
    title,
    score: own,
    logScore: own,
    rankedProbability,
    totalError,
    bias: 0,
    misses,
    isOneSided: false,
  };
}

interface Said {
  readonly actual: number;
  readonly said: number;
  readonly low: number;
  readonly high: number;
}

function cutOff(asOf: string, { actual, said, low, high }: Said): CutOff {
  const forecast = (method: string, title: string, total: number, gini: number): CutOff['forecasts'][number] => ({
    method,
    title,
    transactions: { ...errors(total / 60, actual / 60, gini), total: total / 60 },
    money: { ...errors(total, actual, gini), total },
    scores: { logScore: null, rankedProbability: 0.5 },
  });
  const interval = (scale: number) => ({
    median: said * scale,
    low80: low * scale,
    high80: high * scale,
    low95: low * 0.9 * scale,
    high95: high * 1.1 * scale,
  });
  return {
    asOf,
    horizonDays: 90,
    customers: 5_900,
    actualTransactions: actual / 60,
    actualMoney: actual,
    forecasts: [
      forecast('mbg-nbd', 'MBG/NBD', said, 0.68),
      forecast('same-length-past', 'Same as the period before', actual * 1.1, 0.55),
      forecast('past-rate', 'Past rate goes on', actual * 1.6, 0.52),
    ],
    deciles: { transactions: [], money: [] },
    calibration: { transactions: [], money: [] },
    totals: { transactions: interval(1 / 60), money: interval(1) },
  };
}

function errors(total: number, actual: number, gini: number): ForecastError {
  return {
    meanAbsolute: 9,
    rootMeanSquare: 30,
    bias: total / actual - 1,
    spearman: 0.4,
    gini,
    decile: 0.21,
    decileShares: 0.15,
  };
}

function line(
  customer: string,
  expectedMoney: number,
  probAlive: number,
  orders: number,
  lastOrder: string,
): StudyRecord['top'][number] {
  return {
    customer,
    historic: expectedMoney * 3,
    orders,
    lastOrder,
    probAlive,
    expectedTransactions: orders / 3,
    expectedMoney,
    money: {
      median: expectedMoney * 0.9,
      low80: expectedMoney * 0.4,
      high80: expectedMoney * 1.6,
      low95: expectedMoney * 0.1,
      high95: expectedMoney * 2.2,
    },
  };
}
