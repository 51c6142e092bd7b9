import { type Fragment, sql } from '@perennial/engine';
import { readDimensionSums } from '../groups/dimension-sums.ts';
import { groupFigures } from '../groups/group-figures.ts';
import { type GroupSums, groupSumsQuery, readGroupSums, together } from '../groups/group-sums.ts';
import { restOf, standingOf } from '../groups/separation.ts';
import type { ReportSource } from '../report-source.ts';
import type { FoundSegment, SegmentSet } from './segments-result.ts';

/** Values of a dimension that are shown; those beyond are put together. */
const MOST_VALUES = 12;

interface SetOptions {
  readonly order: readonly string[];
  readonly from?: Fragment;
  /** Whether they are cut by the forecast itself, and so differ by it. */
  readonly isRanked?: boolean;
}

/** Segments that everyone is in one of: by an expression on `scores`, in the order given. */
export async function setBy(
  source: ReportSource,
  by: string,
  group: Fragment,
  { order, from, isRanked = false }: SetOptions,
): Promise<SegmentSet> {
  const found = await readGroupSums(source, groupSumsQuery(source, group, from));
  const place = ({ name }: GroupSums) => order.indexOf(name ?? '');
  return setOf(
    source,
    by,
    found.toSorted((a, b) => place(a) - place(b)),
    { isRanked },
  );
}

/** Segments by a value of the first order, the largest first. */
export async function setByDimension(source: ReportSource, dimension: string): Promise<SegmentSet> {
  const found = await readDimensionSums(source, dimension);
  const [large, others] = [found.slice(0, MOST_VALUES), found.slice(MOST_VALUES)];
  return setOf(source, dimension, large, { others });
}

function setOf(
  source: ReportSource,
  by: string,
  groups: readonly GroupSums[],
  { others = [], isRanked = false }: { readonly others?: readonly GroupSums[]; readonly isRanked?: boolean },
): SegmentSet {
  const all = others.length === 0 ? groups : [...groups, together(others, null)];
  const segments = all.map((sums, i): FoundSegment => {
    const segment = segmentOf(source, sums, restOf(all, sums));
    const standing = isRanked && segment.standing === 'alike' ? 'own' : segment.standing;
    return { ...segment, standing, isOthers: others.length > 0 && i === groups.length };
  });
  const pooled = all.filter(({ customers }, i) => customers > 0 && segments[i]!.standing !== 'own');
  // One alone is not pooled with anything: it keeps its own figures, and its standing says why they tell little.
  return { by, segments, pooled: pooled.length < 2 ? null : groupFigures(together(pooled, null), source.record) };
}

export function segmentOf({ record }: ReportSource, sums: GroupSums, rest: GroupSums): FoundSegment {
  return {
    name: sums.name,
    isOthers: false,
    rule: null,
    action: '',
    ...groupFigures(sums, record),
    ...standingOf(sums, rest),
  };
}

/** Those who fulfil a condition, and those who do not. Either may be nobody. */
export async function readBoth(
  source: ReportSource,
  condition: Fragment,
): Promise<readonly [inside: GroupSums, outside: GroupSums]> {
  const groups = await readGroupSums(
    source,
    groupSumsQuery(source, sql`case when ${condition} then 'in' else 'out' end`),
  );
  const named = (name: string) => groups.find((group) => group.name === name) ?? together([], name);
  return [named('in'), named('out')];
}
