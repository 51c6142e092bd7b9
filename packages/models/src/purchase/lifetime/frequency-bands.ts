import type { DistinctSummaries } from '../summary.ts';

/** Neighbouring rows of one x, and the days their integrals span. */
export interface FrequencyGroup {
  readonly x: number;
  /** Rows from…to − 1. */
  readonly from: number;
  readonly to: number;
  /** Smallest tx and largest T. */
  readonly first: number;
  readonly last: number;
  readonly customers: number;
}

/** Neighbouring groups whose x is of one order of magnitude, so that one set of panels suits them all. */
export interface FrequencyBand {
  readonly groups: readonly FrequencyGroup[];
  readonly largestX: number;
  readonly first: number;
  readonly last: number;
}

/** x from 0 to 15 share a band, then 16 to 63, 64 to 255 and so on: laying out panels costs more than having some too many. */
export function frequencyBands(rows: DistinctSummaries): FrequencyBand[] {
  const bands: FrequencyGroup[][] = [];
  let order = -1;
  for (const group of frequencyGroups(rows)) {
    const itsOrder = Math.max(2, Math.ceil(Math.log2(group.x + 1) / 2));
    if (itsOrder !== order) bands.push([]);
    order = itsOrder;
    bands.at(-1)!.push(group);
  }
  return bands.map((groups) => ({
    groups,
    largestX: Math.max(...groups.map((group) => group.x)),
    first: Math.min(...groups.map((group) => group.first)),
    last: Math.max(...groups.map((group) => group.last)),
  }));
}

function frequencyGroups({ x, tx, T, count }: DistinctSummaries): FrequencyGroup[] {
  const groups: FrequencyGroup[] = [];
  for (let from = 0, to = 0; from < x.length; from = to) {
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    let customers = 0;
    for (; to < x.length && x[to] === x[from]; to++) {
      first = Math.min(first, tx[to]!);
      last = Math.max(last, T[to]!);
      customers += count[to]!;
    }
    groups.push({ x: x[from]!, from, to, first, last, customers });
  }
  return groups;
}
