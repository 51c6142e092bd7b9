import type { SpendHistory, SpendRows } from './model.ts';

/**
 * Bins to a unit of ln(x z̄). Together with the bin's variance of ln z̄ the binned likelihood then differs from the exact one
 * by less than 1e-12 of itself (by some 1e-11 with 100 of them, measured), while a business of any size comes down to some ten thousand bins.
 */
export const BINS_PER_LOG = 250;

/** The bin of a customer within its x. */
function spendBin({ x, mean }: SpendHistory): number {
  return Math.floor(BINS_PER_LOG * Math.log(x * mean));
}

/** Compresses repeat customers (x ≥ 1, mean > 0; others are skipped) to bins, in the order in which the bins first appear. */
export function binSpend(customers: Iterable<SpendHistory>): SpendRows {
  const bins = new Map<string, Moments>();
  for (const customer of customers) {
    if (!(customer.x >= 1 && customer.mean > 0)) continue;
    const log = Math.log(customer.mean);
    const key = `${customer.x}:${spendBin(customer)}`;
    const bin = bins.get(key);
    const one = { x: customer.x, count: 1, mean: customer.mean, meanLog: log, squares: 0 };
    bins.set(key, bin ? merge(bin, one) : one);
  }
  return toRows([...bins.values()]);
}

/** Merges bins to a coarser grid: starts of a fit need no more, and keep the second-order term besides. */
export function coarsen(rows: SpendRows, binsPerLog: number): SpendRows {
  const bins = new Map<number, Map<number, Moments>>();
  for (let i = 0; i < rows.x.length; i++) {
    const x = rows.x[i]!;
    const ofX = bins.get(x) ?? new Map<number, Moments>();
    bins.set(x, ofX);
    const [count, meanLog] = [rows.count[i]!, rows.meanLog[i]!];
    const one = { x, count, mean: rows.mean[i]!, meanLog, squares: count * rows.varianceLog[i]! };
    const key = Math.floor(binsPerLog * meanLog);
    const bin = ofX.get(key);
    ofX.set(key, bin ? merge(bin, one) : one);
  }
  return toRows([...bins.values()].flatMap((ofX) => [...ofX.values()]));
}

/** Count, mean, mean of the logs and sum of squares about it: what two bins need to become one. */
interface Moments {
  readonly x: number;
  readonly count: number;
  readonly mean: number;
  readonly meanLog: number;
  readonly squares: number;
}

function merge(a: Moments, b: Moments): Moments {
  const count = a.count + b.count;
  const gap = b.meanLog - a.meanLog;
  const share = b.count / count;
  return {
    x: a.x,
    count,
    mean: a.mean + (b.mean - a.mean) * share,
    meanLog: a.meanLog + gap * share,
    squares: a.squares + b.squares + gap * gap * a.count * share,
  };
}

function toRows(bins: readonly Moments[]): SpendRows {
  return {
    x: Int32Array.from(bins, (bin) => bin.x),
    mean: Float64Array.from(bins, (bin) => bin.mean),
    meanLog: Float64Array.from(bins, (bin) => bin.meanLog),
    varianceLog: Float64Array.from(bins, (bin) => bin.squares / bin.count),
    count: Float64Array.from(bins, (bin) => bin.count),
  };
}
