import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { binSpend, spendHistory } from '../bins.ts';
import { gammaGammaOfMeans } from '../gamma-gamma-of-means/index.ts';
import { expectedSpend, spendScale } from '../spend-line.ts';
import { gammaGamma } from './index.ts';

const folder = process.env.PERENNIAL_DATA ?? join(import.meta.dirname, '../../../../../../shared/data');
const present = existsSync(join(folder, 'online_retail_2010_2011.csv.gz'));
if (!present) console.warn(`skipped: no data of CDNOW and Online Retail in ${folder}`);

/** Money by day, `yyyymmdd`, of each customer. */
type Orders = Map<string, Map<string, number>>;

function add(orders: Orders, customer: string, day: string, money: number): void {
  const days = orders.get(customer) ?? new Map<string, number>();
  orders.set(customer, days.set(day, (days.get(day) ?? 0) + money));
}

function cdnow(): Orders {
  const orders: Orders = new Map();
  for (const line of readFileSync(join(folder, 'cdnow_master.txt'), 'utf8').trim().split('\n')) {
    const [customer, day, , money] = line.trim().split(/\s+/);
    add(orders, customer!, day!, Number(money));
  }
  return orders;
}

const LINE = /,(-?\d+),(\d{4})-(\d\d)-(\d\d) [^,]*,([\d.]+),(\d+),[^,]*$/;

function onlineRetail(): Orders {
  const orders: Orders = new Map();
  const text = gunzipSync(readFileSync(join(folder, 'online_retail_2010_2011.csv.gz'))).toString('utf8');
  for (const line of text.split('\n')) {
    const [, quantity, year, month, day, price, customer] = LINE.exec(line.trimEnd()) ?? [];
    if (customer === undefined || !(Number(quantity) > 0 && Number(price) > 0)) continue;
    add(orders, customer, `${year}${month}${day}`, Number(quantity) * Number(price));
  }
  return orders;
}

interface Customer {
  readonly seen: readonly number[];
  readonly later: readonly number[];
}

/** A form of the model, and what of a history it looks at. */
interface Form {
  readonly fit: typeof gammaGamma.fit;
  readonly historyOf: (seen: readonly number[]) => readonly number[];
}

const ofMeans: Form = { fit: gammaGammaOfMeans.fit, historyOf: (seen) => seen.slice(1) };
const ofTransactions: Form = { fit: gammaGamma.fit, historyOf: (seen) => seen.filter((money) => money > 0) };

/** Customers known at a cut-off, what they paid until then, and what after it. */
function knownAt(orders: Orders, cutOff: string): readonly Customer[] {
  const customers = [...orders.values()].map((days) => {
    const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
    const values = (isSeen: boolean) => sorted.filter(([day]) => day <= cutOff === isSeen).map(([, money]) => money);
    return { seen: values(true), later: values(false).filter((money) => money > 0) };
  });
  return customers.filter(({ seen }) => seen.length > 0);
}

/** Mean log-density and mean absolute error of later transactions of known customers by a form. */
function scoreOf(known: readonly Customer[], { fit, historyOf }: Form) {
  const histories = known.map(({ seen }) => historyOf(seen));
  const { parameters } = fit(binSpend(histories.filter(({ length }) => length > 0).map(spendHistory)));
  const line = gammaGamma.line(parameters);
  const { p, q } = parameters;
  const found = known.flatMap(({ later }, i) => {
    const values = histories[i]!;
    const n = values.length;
    const history = { n, mean: n > 0 ? values.reduce((sum, value) => sum + value, 0) / n : 0 };
    const after = { p, q: p * n + q, gamma: spendScale(line, history) };
    return later.map((mean) => ({
      density: gammaGamma.logLikelihood(after, { n: 1, mean, logGap: 0 }),
      error: Math.abs(mean - expectedSpend(line, history)),
    }));
  });
  const mean = (of: 'density' | 'error') => found.reduce((sum, each) => sum + each[of], 0) / found.length;
  return { density: mean('density'), error: mean('error') };
}

describe.skipIf(!present)('later transactions of known customers', () => {
  it('are forecast better by .17 a transaction on CDNOW than from means alone', () => {
    const known = knownAt(cdnow(), '19970930');
    const byMeans = scoreOf(known, ofMeans);
    const byTransactions = scoreOf(known, ofTransactions);
    expect(byMeans.density).toBeCloseTo(-4.588, 2);
    expect(byTransactions.density).toBeCloseTo(-4.42, 2);
    expect(byMeans.error).toBeCloseTo(21.5, 1);
    expect(byTransactions.error).toBeCloseTo(20.7, 1);
  });

  it.each([
    ['20110531', -6.994, -6.94],
    ['20110831', -7.003, -6.984],
  ])('are on Online Retail, from %s on, by some hundredths', (cutOff, means, transactions) => {
    const known = knownAt(onlineRetail(), cutOff);
    const byMeans = scoreOf(known, ofMeans);
    const byTransactions = scoreOf(known, ofTransactions);
    expect(byMeans.density).toBeCloseTo(means, 2);
    expect(byTransactions.density).toBeCloseTo(transactions, 2);
    expect(byTransactions.error).toBeLessThan(byMeans.error);
  });
});
