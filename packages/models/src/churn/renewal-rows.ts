/**
 * Subscribers with equal histories as one row with a count; columns, entry i of each for row i. Time is counted in renewal periods of the
 * base (months, say) since the subscription began: a subscriber who has renewed t times was seen to survive t periods.
 */
export interface RenewalRows {
  /** Periods already survived when the subscriber came into view: 0 for whom was followed from the start (more is left truncation). */
  readonly entered: Float64Array;
  /** Periods survived when last seen; at least `entered`. */
  readonly renewed: Float64Array;
  /**
   * The period by whose end the subscriber had left: `renewed` + 1 where every period may end the contract, `renewed` + 12 for an annual
   * contract in a base of months. 0 for who is still there.
   */
  readonly leftBy: Float64Array;
  /** Subscribers of this history; a weight need not be whole. */
  readonly count: Float64Array;
}

/** One subscriber's history; see `RenewalRows`. */
export interface RenewalHistory {
  readonly entered?: number;
  readonly renewed: number;
  readonly leftBy?: number;
  readonly count?: number;
}

/** Histories as distinct rows. Throws a RangeError for times that run backwards or are no numbers. */
export function renewalRows(histories: readonly RenewalHistory[]): RenewalRows {
  const rows = new Map<string, { entered: number; renewed: number; leftBy: number; count: number }>();
  for (const { entered = 0, renewed, leftBy = 0, count = 1 } of histories) {
    const isPossible = entered >= 0 && renewed >= entered && (leftBy === 0 || leftBy > renewed) && count >= 0;
    if (!(isPossible && Number.isFinite(renewed + leftBy + count)))
      throw new RangeError(`invalid renewal history: entered ${entered}, renewed ${renewed}, left by ${leftBy}`);
    const key = `${entered} ${renewed} ${leftBy}`;
    const row = rows.get(key);
    if (row) row.count += count;
    else rows.set(key, { entered, renewed, leftBy, count });
  }
  const all = [...rows.values()];
  return {
    entered: Float64Array.from(all, (row) => row.entered),
    renewed: Float64Array.from(all, (row) => row.renewed),
    leftBy: Float64Array.from(all, (row) => row.leftBy),
    count: Float64Array.from(all, (row) => row.count),
  };
}

/** A cohort followed from its start, as renewal studies print it: who was there at 0, 1, 2 … renewals. */
export function rowsOfSurvivors(survivors: readonly number[]): RenewalRows {
  const last = survivors.length - 1;
  const leavers = survivors.slice(1).map((there, t) => ({ renewed: t, leftBy: t + 1, count: survivors[t]! - there }));
  return renewalRows([...leavers, { renewed: last, count: survivors[last]! }].filter(({ count }) => count > 0));
}

/** The rows of several groups as those of one. */
export function togetherRows(groups: readonly RenewalRows[]): RenewalRows {
  const column = (name: keyof RenewalRows) => Float64Array.from(groups.flatMap((rows) => [...rows[name]]));
  return { entered: column('entered'), renewed: column('renewed'), leftBy: column('leftBy'), count: column('count') };
}
