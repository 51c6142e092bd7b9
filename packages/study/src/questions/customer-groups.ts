import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { Rhythm } from '../reports/actions/actions-result.ts';
import { flows } from '../reports/base/base-result.ts';
import { decileOfEach, flowOfEach, periodsOf } from '../reports/base/periods.ts';
import { viewFacts } from '../reports/facts/kept-facts.ts';
import { LIVES } from '../reports/facts/lives.ts';
import type { ReportSource } from '../reports/report-source.ts';
import { stages } from '../reports/segments/segments-result.ts';
import { stageOfLife } from '../reports/segments/stages.ts';

const deciles = Array.from({ length: 10 }, (_, i) => String(i + 1));

/** Groups that no column of the scores tells, but the orders do, as reports name them: where customers stand, what became of them, what they brought lately. */
export const customerGroups: readonly string[] = [
  ...stages.map((stage) => `stage:${stage}`),
  ...flows.map((flow) => `flow:${flow}`),
  ...deciles.map((decile) => `decile:${decile}`),
];

/**
 * The condition on a row of `scores` that it is of a customer of the group. `rhythm` is what the run has found. Asks the facts that
 * the run has kept. Fails with `option-invalid` where there is no such group.
 */
export async function inGroup(source: ReportSource, group: string, rhythm: Rhythm | null): Promise<Fragment> {
  const customers = await customersOf(source, group, rhythm);
  if (customers === null) {
    const values = { name: { text: group }, names: { list: customerGroups.map((text) => ({ text })) } };
    throw new Failure('option-invalid.no-group', values);
  }
  return sql`customer in (${customers})`;
}

async function customersOf(source: ReportSource, group: string, rhythm: Rhythm | null): Promise<Fragment | null> {
  if (!customerGroups.includes(group)) return null;
  const [kind, name = ''] = group.split(':', 2);
  await viewFacts(source.connection, source.runFolder!);
  if (kind === 'stage') return sql`select customer from ${LIVES} where ${stageOfLife(rhythm)} = ${name}`;
  const periods = periodsOf(source);
  if (!periods) return sql`select customer from ${SCORES} where false`;
  if (kind === 'flow') return sql`select customer from (${flowOfEach(periods)}) as named where flow = ${name}`;
  return sql`select customer from (${decileOfEach(sql`customer`)}) as tenths where decile = ${Number(name)}`;
}
