import { type Fragment, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { parseRule } from '../../segments/parse-rule.ts';
import type { Rule } from '../../segments/rule.ts';
import { ruleColumns } from '../../segments/rule-columns.ts';
import { readRhythm } from '../actions/rhythm.ts';
import { type PlaceValue, readPlaces } from '../cohorts/places.ts';
import type { ReportOptions } from '../definition.ts';
import { LIVES } from '../facts/lives.ts';
import type { ReportSource } from '../report-source.ts';
import { conditionOf } from '../segments/rule-segments.ts';
import { type SegmentsResult, stages, tiers } from '../segments/segments-result.ts';
import { stageOfLife } from '../segments/stages.ts';
import { readTierFrom, tierFrom } from '../segments/tiers.ts';
import { type Placing, placedByFirst, placedByLife, placedByRule } from './members.ts';

/** Groups of customers that the formulas are asked of, each customer in one of them. */
export interface AskedGroups {
  /** What they are told apart by: a dimension of first orders, `stage`, `tier`, `saved` or `rule`. */
  readonly dimension: string;
  /** What all of a customer's time says of them, so that it held at every cut-off, too: what they do now did not. */
  readonly isLasting: boolean;
  /** Which are shown. */
  readonly shown: readonly PlaceValue[];
  readonly placing: Placing;
}

/** What is asked, one set of groups after the other: those of saved rules may share customers. */
export async function* askedGroups(source: ReportSource, { by, where }: ReportOptions): AsyncGenerator<AskedGroups> {
  if (where !== undefined) yield await ofRule(source, 'rule', where, ['in', 'out']);
  else if (by === 'stage') yield await ofStages(source);
  else if (by === 'tier') yield await ofTiers(source);
  else if (by === 'saved') yield* ofSaved(source);
  else if (by !== undefined) {
    const places = await readPlaces(source, by);
    yield { dimension: by, isLasting: true, shown: places.values, placing: placedByFirst(places) };
  }
}

/** Saved segments that a run keeps the formulas of; others are asked for. */
const MOST_SAVED = 8;

/** What the report of segments says of stages and tiers: who is in which, and that there are some. */
export type FoundSegments = Pick<SegmentsResult, 'sets' | 'rhythm' | 'tierFrom'>;

/**
 * What a run keeps beside channels and cohorts, so that its page has them: every way in which the study tells customers apart. `found`: what the report of segments has
 * found, where it has been built; it is asked for otherwise.
 */
export async function* keptGroups(source: ReportSource, found?: FoundSegments): AsyncGenerator<AskedGroups> {
  yield await ofStages(source, found);
  yield await ofTiers(source, found);
  const dimensions = (source.record.base.dimensions ?? []).filter((dimension) => dimension !== 'channel');
  for (const by of dimensions) yield* askedGroups(source, { by });
  yield* ofSaved({ ...source, segments: (source.segments ?? []).slice(0, MOST_SAVED) });
}

async function ofStages(source: ReportSource, found?: FoundSegments): Promise<AskedGroups> {
  const rhythm = found ? found.rhythm : await readRhythm(source);
  return ofNow(source, { dimension: 'stage', value: stageOfLife(rhythm), names: stages }, found);
}

/** By the forecast in minor units, as `LIVES` has it. */
async function ofTiers(source: ReportSource, found?: FoundSegments): Promise<AskedGroups> {
  const starts = found ? found.tierFrom : await readTierFrom(source);
  return ofNow(source, { dimension: 'tier', value: tierFrom(starts, sql`expected`), names: tiers }, found);
}

interface NamedValue {
  readonly dimension: string;
  readonly value: Fragment;
  readonly names: readonly string[];
}

/** By a value that customers have now, of a few in an order of their own. */
async function ofNow(
  source: ReportSource,
  { dimension, value, names }: NamedValue,
  found?: FoundSegments,
): Promise<AskedGroups> {
  const places = names.map((each, i) => sql`when ${each} then ${i + 1}`);
  const place = sql`case ${value} ${join(places, ' ')} else 0 end`;
  const shown = found ? foundPlaces(found, dimension, names) : await shownPlaces(source, { place, of: LIVES, names });
  return { dimension, isLasting: false, shown, placing: placedByLife(place) };
}

/** Those that the report of segments found somebody in; none where all customers share one. */
function foundPlaces({ sets }: FoundSegments, dimension: string, names: readonly string[]): readonly PlaceValue[] {
  const segments = sets.find(({ by }) => by === dimension)?.segments ?? [];
  const values = names.filter((name) => segments.some((segment) => segment.name === name));
  if (values.length < 2) return [];
  return values.map((value) => ({ place: names.indexOf(value) + 1, value, isOthers: false }));
}

interface NamedPlaces {
  readonly place: Fragment;
  /** The table that has a row per customer which the place is told of. */
  readonly of: Fragment;
  /** From the first place on; those beyond are not shown. */
  readonly names: readonly string[];
}

/** The places that somebody has; none where all customers share one. */
async function shownPlaces(
  { connection }: ReportSource,
  { place, of, names }: NamedPlaces,
): Promise<readonly PlaceValue[]> {
  const rows = await connection.rows<{ place: number }>(
    sql`select place, count(*) as customers from (select ${place} as place from ${of}) as placed group by place order by place`,
  );
  if (rows.length < 2) return [];
  return rows.flatMap((row) => {
    const value = names[row.place - 1];
    return value === undefined ? [] : [{ place: row.place, value, isOthers: false }];
  });
}

/** Rules that cannot be read any more are left out, as the report of segments says. */
async function* ofSaved(source: ReportSource): AsyncGenerator<AskedGroups> {
  for (const { name, rule } of source.segments ?? []) {
    try {
      yield await ofRule(source, 'saved', rule, [name]);
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'option-invalid')) throw error;
    }
  }
}

/** Those whom a rule fits, and all others; named so, and shown where they have a name. */
async function ofRule(
  source: ReportSource,
  dimension: string,
  rule: string,
  names: readonly string[],
): Promise<AskedGroups> {
  const condition: Fragment = conditionOf(source, rule);
  const { record } = source;
  const lasting = ['customer', 'first_order', 'days_since_first_order', ...(record.base.dimensions ?? [])];
  const asked = columnsOf(parseRule(rule, ruleColumns(record)));
  const isLasting = asked.every((column) => lasting.includes(column));
  const place = sql`case when ${condition} then 1 else 2 end`;
  const shown = await shownPlaces(source, { place, of: SCORES, names });
  return { dimension, isLasting, shown, placing: placedByRule(place) };
}

function columnsOf(rule: Rule): readonly string[] {
  if (rule.is === 'and' || rule.is === 'or') return rule.parts.flatMap(columnsOf);
  return rule.is === 'not' ? columnsOf(rule.part) : [rule.column];
}
