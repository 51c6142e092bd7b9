import type { SpendHistory, SpendRows } from './model.ts';
import type { MeanSpend } from './spend-line.ts';

/**
 * Bins to a unit of ln(n z̄). Together with the bin's variance of ln z̄ the binned likelihood then differs from the exact one
 * by less than 1e-12 of itself (by some 1e-11 with 100 of them, measured), while a business of any size comes down to some ten thousand bins.
 */
export const BINS_PER_LOG = 250;

/** What is seen of a customer's spend through its transactions, all of which have money. */
export function spendHistory(values: ArrayLike<number>): SpendHistory {
  const all = Array.from(values);
  const n = all.length;
  const mean = all.reduce((sum, value) => sum + value, 0) / n;
  return { n, mean, logGap: all.reduce((sum, value) => sum + Math.log(value / mean), 0) / n };
}

/**
 * Compresses customers (n ≥ 1, mean > 0; others are skipped) to bins, in the order in which the bins first appear. The logarithms of single
 * transactions lose nothing by it where the likelihood is linear in them given n and z̄, as a gamma distribution's is.
 */
export function binSpend(customers: Iterable<MeanSpend & Partial<SpendHistory>>): SpendRows {
  const bins = new Map<string, Moments>();
  for (const customer of customers) {
    const { n, mean, logGap = 0 } = customer;
    if (!(n >= 1 && mean > 0)) continue;
    const log = Math.log(mean);
    const key = `${n}:${Math.floor(BINS_PER_LOG * Math.log(n * mean))}`;
    const bin = bins.get(key);
    const one = { n, count: 1, mean, meanLog: log, squares: 0, logGap };
    bins.set(key, bin ? merge(bin, one) : one);
  }
  return toRows([...bins.values()]);
}

/** Geometric mean of the customers' mean spend: their centre, which a few of a million times as much hardly move. NaN without any. */
export function centreOf({ meanLog, count }: SpendRows): number {
  const customers = count.reduce((sum, each) => sum + each, 0);
  return Math.exp(meanLog.reduce((sum, log, i) => sum + log * count[i]!, 0) / customers);
}

/** Merges bins to a coarser grid: starts of a fit need no more, and keep the second-order term besides. */
export function coarsen(rows: SpendRows, binsPerLog: number): SpendRows {
  const bins = new Map<number, Map<number, Moments>>();
  for (let i = 0; i < rows.n.length; i++) {
    const n = rows.n[i]!;
    const ofN = bins.get(n) ?? new Map<number, Moments>();
    bins.set(n, ofN);
    const [count, meanLog] = [rows.count[i]!, rows.meanLog[i]!];
    const squares = count * rows.varianceLog[i]!;
    const one = { n, count, mean: rows.mean[i]!, meanLog, squares, logGap: rows.logGap[i]! };
    const key = Math.floor(binsPerLog * meanLog);
    const bin = ofN.get(key);
    ofN.set(key, bin ? merge(bin, one) : one);
  }
  return toRows([...bins.values()].flatMap((ofN) => [...ofN.values()]));
}

/** Count, mean, mean of the logs and sum of squares about it, mean gap: what two bins need to become one. */
interface Moments {
  readonly n: number;
  readonly count: number;
  readonly mean: number;
  readonly meanLog: number;
  readonly squares: number;
  readonly logGap: number;
}

function merge(a: Moments, b: Moments): Moments {
  const count = a.count + b.count;
  const gap = b.meanLog - a.meanLog;
  const share = b.count / count;
  return {
    n: a.n,
    count,
    mean: a.mean + (b.mean - a.mean) * share,
    meanLog: a.meanLog + gap * share,
    squares: a.squares + b.squares + gap * gap * a.count * share,
    logGap: a.logGap + (b.logGap - a.logGap) * share,
  };
}

function toRows(bins: readonly Moments[]): SpendRows {
  return {
    n: Int32Array.from(bins, (bin) => bin.n),
    mean: Float64Array.from(bins, (bin) => bin.mean),
    meanLog: Float64Array.from(bins, (bin) => bin.meanLog),
    varianceLog: Float64Array.from(bins, (bin) => bin.squares / bin.count),
    logGap: Float64Array.from(bins, (bin) => bin.logGap),
    count: Float64Array.from(bins, (bin) => bin.count),
  };
}
