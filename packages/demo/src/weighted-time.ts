/** Time that runs faster where there is more trade: the integral of daily weights, and its inverse. */
export interface WeightedTime {
  /** The integral over all units. */
  readonly total: number;
  /** The integral from 0 to `time`; beyond the last unit it stays at the total. */
  at(time: number): number;
  /** The time by which the integral reaches `value`; Infinity beyond the total. */
  inverse(value: number): number;
}

/** Weights ≥ 0, constant within their unit of time: one a day for a season, one an hour for the hours of a shop. */
export function weightedTime(weights: Float64Array): WeightedTime {
  const units = weights.length;
  const cumulative = new Float64Array(units + 1);
  for (let i = 0; i < units; i++) cumulative[i + 1] = cumulative[i]! + weights[i]!;
  const total = cumulative[units]!;
  const guide = guideTable(cumulative);
  return {
    total,
    at: (time) => {
      const i = Math.floor(time);
      return i < units ? cumulative[i]! + (time - i) * weights[i]! : total;
    },
    inverse: (value) => {
      if (!(value < total)) return Number.POSITIVE_INFINITY;
      let i = guide[Math.floor((value / total) * (guide.length - 1))]!;
      while (cumulative[i + 1]! <= value) i++;
      return i + (value - cumulative[i]!) / weights[i]!;
    },
  };
}

/** For each of as many equal parts of the total as there are units, the unit in which the part begins. */
function guideTable(cumulative: Float64Array): Int32Array {
  const units = cumulative.length - 1;
  const total = cumulative[units]!;
  const guide = new Int32Array(units + 1);
  let unit = 0;
  for (let part = 0; part <= units; part++) {
    // A hair earlier than the exact quotient, so that rounding in `inverse` cannot land past the unit it needs.
    while (unit < units - 1 && cumulative[unit + 1]! <= (part / units) * total * (1 - 1e-12)) unit++;
    guide[part] = unit;
  }
  return guide;
}
