import { type Connection, type Fragment, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { parseRule } from '../../segments/parse-rule.ts';
import type { Rule } from '../../segments/rule.ts';
import { ruleColumns } from '../../segments/rule-columns.ts';
import { readRhythm } from '../actions/rhythm.ts';
import { type PlaceValue, readPlaces } from '../cohorts/places.ts';
import type { ReportOptions } from '../definition.ts';
import type { ReportSource } from '../report-source.ts';
import { conditionOf } from '../segments/rule-segments.ts';
import { stages, tiers } from '../segments/segments-result.ts';
import { stagedScores } from '../segments/stages.ts';
import { tierOf } from '../segments/tiers.ts';
import { type Placing, placedBy, placedByFirst } from './members.ts';

/** Groups of customers that the formulas are asked of, each customer in one of them. */
export interface AskedGroups {
  /** What they are told apart by: a dimension of first orders, `stage`, `tier`, `saved` or `rule`. */
  readonly dimension: string;
  /** What all of a customer's time says of them, so that it held at every cut-off, too: what they do now did not. */
  readonly isLasting: boolean;
  /** Which are shown. */
  readonly shown: readonly PlaceValue[];
  readonly placing: Placing;
  /** The temporary table that has their places; null where the facts have them. */
  readonly table: string | null;
}

const tableOf = (dimension: string, nth = 0) => `report asked ${dimension} ${nth}`;

/** What is asked, one set of groups after the other: those of saved rules may share customers. */
export async function* askedGroups(source: ReportSource, { by, where }: ReportOptions): AsyncGenerator<AskedGroups> {
  if (where !== undefined) yield await ofRule(source, 'rule', where, ['in', 'out']);
  else if (by === 'stage') yield await ofStages(source);
  else if (by === 'tier') yield await ofTiers(source);
  else if (by === 'saved') yield* ofSaved(source);
  else if (by !== undefined) {
    const places = await readPlaces(source, by);
    yield { dimension: by, isLasting: true, shown: places.values, placing: placedByFirst(places), table: null };
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

/** Makes the table of customers by place of a query of columns customer, place, value. Returns the places; none where all customers share one. */
async function makeAsked(connection: Connection, table: string, query: Fragment): Promise<readonly PlaceValue[]> {
  await makeTemporary(connection, table, query);
  const rows = await connection.rows<{ place: number; value: string | null }>(
    sql`select place, min(value) as value from ${temporary(table)} group by place order by place`,
  );
  return rows.length < 2 ? [] : rows.map((row) => ({ ...row, isOthers: false }));
}

async function ofStages(source: ReportSource): Promise<AskedGroups> {
  const staged = await stagedScores(source, await readRhythm(source));
  return ofNow(source, 'stage', sql`select customer, stage as value from ${staged}`, stages);
}

async function ofTiers(source: ReportSource): Promise<AskedGroups> {
  return ofNow(source, 'tier', sql`select customer, ${await tierOf(source)} as value from ${SCORES}`, tiers);
}

/** By a value that customers have now, of a few in an order of their own. */
async function ofNow(
  { connection }: ReportSource,
  dimension: string,
  customers: Fragment,
  order: readonly string[],
): Promise<AskedGroups> {
  const places = order.map((value, i) => sql`when value = ${value} then ${i + 1}`);
  const table = tableOf(dimension);
  const shown = await makeAsked(
    connection,
    table,
    sql`select customer, case ${join(places, ' ')} else 0 end as place, value from (${customers}) as told`,
  );
  return { dimension, isLasting: false, shown, placing: placedBy(table), table };
}

/** Rules that cannot be read any more are left out, as the report of segments says. */
async function* ofSaved(source: ReportSource): AsyncGenerator<AskedGroups> {
  for (const [i, { name, rule }] of (source.segments ?? []).entries()) {
    try {
      yield await ofRule(source, 'saved', rule, [name], i);
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
  nth = 0,
): Promise<AskedGroups> {
  const condition: Fragment = conditionOf(source, rule);
  const place = sql`case when ${condition} then 1 else 2 end`;
  const table = tableOf(dimension, nth);
  const found = await makeAsked(
    source.connection,
    table,
    sql`select customer, ${place} as place, cast(null as varchar) as value from ${SCORES}`,
  );
  const shown = found.flatMap((each) => {
    const value = names[each.place - 1];
    return value === undefined ? [] : [{ ...each, value }];
  });
  const { record } = source;
  const lasting = ['customer', 'first_order', 'days_since_first_order', ...(record.base.dimensions ?? [])];
  const asked = columnsOf(parseRule(rule, ruleColumns(record)));
  const isLasting = asked.every((column) => lasting.includes(column));
  return { dimension, isLasting, shown, placing: placedBy(table), table };
}

function columnsOf(rule: Rule): readonly string[] {
  if (rule.is === 'and' || rule.is === 'or') return rule.parts.flatMap(columnsOf);
  return rule.is === 'not' ? columnsOf(rule.part) : [rule.column];
}
