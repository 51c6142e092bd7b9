import { type Fragment, id, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { Rhythm } from '../reports/actions/actions-result.ts';
import { flows } from '../reports/base/base-result.ts';
import { decileOfEach, flowOfEach, periodsOf } from '../reports/base/periods.ts';
import { dateOf } from '../reports/facts/days.ts';
import { viewFacts } from '../reports/facts/kept-facts.ts';
import { LIVES } from '../reports/facts/lives.ts';
import { minorPerUnit, type ReportSource } from '../reports/report-source.ts';
import { stages } from '../reports/segments/segments-result.ts';
import { stageOfLife } from '../reports/segments/stages.ts';
import type { CustomerOrderBy } from './customer-order.ts';

const deciles = Array.from({ length: 10 }, (_, i) => String(i + 1));

/** Groups that no column of the scores tells, but the orders do, as reports name them: where customers stand, what became of them, what they brought lately. */
export const customerGroups: readonly string[] = [
  ...stages.map((stage) => `stage:${stage}`),
  ...flows.map((flow) => `flow:${flow}`),
  ...deciles.map((decile) => `decile:${decile}`),
];

/**
 * The rows of `LIVES` that are of customers of the group. `rhythm` is what the run has found. Asks the facts that
 * the run has kept. Fails with `option-invalid` where there is no such group.
 */
export async function membersOf(source: ReportSource, group: string, rhythm: Rhythm | null): Promise<Fragment> {
  if (!customerGroups.includes(group)) {
    const values = { name: { text: group }, names: { list: customerGroups.map((text) => ({ text })) } };
    throw new Failure('option-invalid.no-group', values);
  }
  const [kind, name = ''] = group.split(':', 2);
  await viewFacts(source.connection, source.runFolder!);
  if (kind === 'stage') return sql`select * from ${LIVES} where ${stageOfLife(rhythm)} = ${name}`;
  const periods = periodsOf(source);
  if (!periods) return sql`select * from ${LIVES} where false`;
  if (kind === 'flow') return sql`select * from (${flowOfEach(periods)}) as named where flow = ${name}`;
  return sql`select * from (${decileOfEach(sql`*`)}) as tenths where decile = ${Number(name)}`;
}

/** What `LIVES` has of the columns of `scores` that customers can be put in order by; money in units of the currency. */
const orderColumns: { readonly [By in CustomerOrderBy]?: (source: ReportSource) => Fragment } = {
  expected_money: (source) => sql`cast(expected as double) / ${minorPerUnit(source)}`,
  historic_value: (source) => sql`cast(historic as double) / ${minorPerUnit(source)}`,
  prob_alive: () => sql`prob_alive`,
  last_order: (source) => dateOf(source, 'silence'),
};

/** The same with no more of each than the customer and what they are put in order by, by the name of that column; null where only `scores` have it. */
export function orderedMembers(source: ReportSource, members: Fragment, by: CustomerOrderBy): Fragment | null {
  if (by === 'customer') return sql`(select customer from (${members}) as members)`;
  const column = orderColumns[by];
  return column ? sql`(select customer, ${column(source)} as ${id(by)} from (${members}) as members)` : null;
}
