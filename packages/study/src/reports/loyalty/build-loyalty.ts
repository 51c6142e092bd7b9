import { shareKept } from '../actions/list-worth.ts';
import { groupInterval } from '../group-interval.ts';
import { groupSumsQuery, readGroupSums, together } from '../groups/group-sums.ts';
import type { ReportSource } from '../report-source.ts';
import { tiers } from '../segments/segments-result.ts';
import { tierOf } from '../segments/tiers.ts';
import type { LoyaltyResult } from './loyalty-result.ts';

/** Whom a loyalty programme may take in, and what those bring without it. */
export async function buildLoyalty(source: ReportSource): Promise<LoyaltyResult> {
  const found = await readGroupSums(source, groupSumsQuery(source, await tierOf(source)));
  const there = tiers.filter((tier) => found.some(({ name }) => name === tier));
  return {
    kept: shareKept(source.record),
    members: there.map((upTo, i) => {
      const within = there.slice(0, i + 1);
      const { customers, active, expected } = together(
        found.filter(({ name }) => within.some((tier) => tier === name)),
        upTo,
      );
      return { upTo, customers, active, expected, interval: groupInterval(expected, source.record) };
    }),
  };
}
