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
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { conditionOf } from '../segments/rule-segments.ts';
import { stages, tiers } from '../segments/segments-result.ts';
import { stageOfLife } from '../segments/stages.ts';
import { readTierStarts, tierFrom } from '../segments/tiers.ts';
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

/** What a run keeps beside channels and cohorts, so that its page has them: every way in which the study tells customers apart. */
export async function* keptGroups(source: ReportSource): AsyncGenerator<AskedGroups> {
  const dimensions = (source.record.base.dimensions ?? []).filter((dimension) => dimension !== 'channel');
  for (const by of ['stage', 'tier', ...dimensions]) yield* askedGroups(source, { by });
  yield* ofSaved({ ...source, segments: (source.segments ?? []).slice(0, MOST_SAVED) });
}

async function ofStages(source: ReportSource): Promise<AskedGroups> {
  return ofNow(source, 'stage', stageOfLife(await readRhythm(source)), stages);
}

/** The forecast in units of the currency as the tiers have it, of minor units as `LIVES` has it. */
async function ofTiers(source: ReportSource): Promise<AskedGroups> {
  const expected = sql`cast(expected as double) / ${minorPerUnit(source)}`;
  return ofNow(source, 'tier', tierFrom(await readTierStarts(source), expected), tiers);
}

/** By a value that customers have now, of a few in an order of their own. */
async function ofNow(
  source: ReportSource,
  dimension: string,
  value: Fragment,
  names: readonly string[],
): Promise<AskedGroups> {
  const places = names.map((each, i) => sql`when ${each} then ${i + 1}`);
  const place = sql`case ${value} ${join(places, ' ')} else 0 end`;
  const shown = await shownPlaces(source, { place, of: LIVES, names });
  return { dimension, isLasting: false, shown, placing: placedByLife(place) };
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
