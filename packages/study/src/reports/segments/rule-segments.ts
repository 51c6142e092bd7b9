import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { compileRule } from '../../segments/compile-rule.ts';
import { parseRule } from '../../segments/parse-rule.ts';
import { ruleColumns } from '../../segments/rule-columns.ts';
import type { SavedSegment } from '../../segments/segment-files.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { readBoth, segmentOf } from './segment-sets.ts';
import type { AskedSegment, FoundSegment, SegmentMember, SegmentSet } from './segments-result.ts';

/** Customers of a rule that a report names. */
const LISTED = 10_000;

export function conditionOf({ record }: Pick<ReportSource, 'record'>, rule: string): Fragment {
  const columns = ruleColumns(record);
  return compileRule(parseRule(rule, columns), columns);
}

/** The segments of the rules that a business has saved, and the names of those that cannot be read. */
export async function readSaved(
  source: ReportSource,
): Promise<{ readonly set: SegmentSet | null; readonly broken: readonly string[] }> {
  const saved = source.segments ?? [];
  const segments: FoundSegment[] = [];
  const broken: string[] = [];
  for (const each of saved) {
    const found = await savedSegment(source, each);
    if (found) segments.push(found);
    else broken.push(each.name);
  }
  return { set: segments.length === 0 ? null : { by: 'saved', segments, pooled: null }, broken };
}

/** Null where its rule cannot be read: a study that has been made is not lost for that. */
async function savedSegment(source: ReportSource, { name, rule, action }: SavedSegment): Promise<FoundSegment | null> {
  try {
    const [inside, outside] = await readBoth(source, conditionOf(source, rule));
    return { ...segmentOf(source, inside, outside), name, rule, action };
  } catch (error) {
    if (error instanceof Failure && error.code === 'option-invalid') return null;
    throw error;
  }
}

/** What is expected of the customers of a rule, and whether the others differ. Fails with `option-invalid` where it cannot be read. */
export async function readFigures(source: ReportSource, rule: string): Promise<FoundSegment> {
  const [inside, outside] = await readBoth(source, conditionOf(source, rule));
  return { ...segmentOf(source, inside, outside), name: 'in', rule };
}

/** The customers of a rule beside all others, and the first of them by forecast. Fails with `option-invalid` where it cannot be read. */
export async function readAsked(source: ReportSource, rule: string): Promise<AskedSegment> {
  const condition = conditionOf(source, rule);
  const [inside, outside] = await readBoth(source, condition);
  return {
    rule,
    segments: [
      { ...segmentOf(source, inside, outside), name: 'in', rule },
      { ...segmentOf(source, outside, inside), name: 'out' },
    ].filter(({ customers }) => customers > 0),
    members: await readMembers(source, condition),
  };
}

/** Of many, the least forecast that is listed is found first: to sort all with all that is told of them takes twice as long (measured). */
async function readMembers(source: ReportSource, condition: Fragment): Promise<readonly SegmentMember[]> {
  const [least] = await source.connection.rows<{ expected: number | null; customers: number }>(sql`
select min(expected_money) as expected, count(*) as customers
from (select expected_money from ${SCORES} where (${condition}) and expected_money is not null order by expected_money desc limit ${LISTED}) as first_ones`);
  const isListed = least?.customers === LISTED ? sql` and expected_money >= ${Number(least.expected)}` : sql``;
  const rows = await source.connection.rows<Record<string, number | string>>(sql`
select customer, orders, cast(last_order as varchar) as last_order, historic_value, prob_alive, expected_money, money_low95, money_low80,
  money_median, money_high80, money_high95
from ${SCORES} where (${condition})${isListed} order by expected_money desc, customer limit ${LISTED}`);
  const minor = (value: number | string | undefined) => Math.round(Number(value) * minorPerUnit(source));
  return rows.map((row) => ({
    customer: String(row.customer),
    orders: Number(row.orders),
    lastOrder: String(row.last_order),
    historic: minor(row.historic_value),
    probAlive: Number(row.prob_alive),
    expectedMoney: minor(row.expected_money),
    money: {
      low95: minor(row.money_low95),
      low80: minor(row.money_low80),
      median: minor(row.money_median),
      high80: minor(row.money_high80),
      high95: minor(row.money_high95),
    },
  }));
}
