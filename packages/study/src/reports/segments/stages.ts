import { day, type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { PROBABLY_ACTIVE } from '@perennial/models';
import type { Rhythm } from '../actions/actions-result.ts';
import { LIVES } from '../facts/lives.ts';
import type { ReportSource } from '../report-source.ts';

/** Below this chance of being active a customer has probably stopped. */
const LAPSED = 0.2;
/** Late: silent for so many times the usual gap. */
const LATE = 2;
/** Transactions from which on a customer has a rhythm of their own. */
const HAS_RHYTHM = 3;

const NAME = 'report reactivated';
const REACTIVATED = temporary(NAME);

/** Customers whose last order came lately, after a silence that hardly anyone ends. */
export function reactivatedQuery(rhythm: Rhythm): Fragment {
  return sql`
select customer
from ${LIVES} where last_gap > ${LATE * rhythm.high} and prob_alive >= ${PROBABLY_ACTIVE} and silence <= ${rhythm.high}`;
}

/** Makes `scores` with a column `stage`. */
export async function stagedScores(source: ReportSource, rhythm: Rhythm | null): Promise<Fragment> {
  await makeReactivated(source, rhythm);
  return sql`(select s.*, ${stageOf(source.record.settings.asOf, rhythm, sql`r.customer is not null`)} as stage from ${SCORES} as s left join ${REACTIVATED} as r on r.customer = s.customer) as staged`;
}

/** The same of a row of `LIVES`, which has all that it is told by. */
export function stageOfLife(rhythm: Rhythm | null): Fragment {
  const isBack = rhythm ? sql`last_gap > ${LATE * rhythm.high} and silence <= ${rhythm.high}` : sql`false`;
  return stageFrom({ silent: sql`silence`, active: sql`age - silence` }, rhythm, isBack);
}

/** Where too few came back to know the usual time between orders, nobody is reactivated. */
async function makeReactivated({ connection }: ReportSource, rhythm: Rhythm | null): Promise<void> {
  const nobody = sql`select customer from ${SCORES} where false`;
  await makeTemporary(connection, NAME, rhythm ? reactivatedQuery(rhythm) : nobody);
}

/** The stage of a row of scores as of a day; `isBack`: whether it is of a customer who has come back lately. */
export function stageOf(asOf: string, rhythm: Rhythm | null, isBack: Fragment): Fragment {
  const silent = sql`date_diff('day', last_order, ${day(asOf)})`;
  return stageFrom({ silent, active: sql`date_diff('day', first_order, last_order)` }, rhythm, isBack);
}

interface StageDays {
  /** Days since the last order. */
  readonly silent: Fragment;
  /** Days from the first order to the last. */
  readonly active: Fragment;
}

/** Of a row that has `prob_alive` and `transactions`. */
function stageFrom({ silent, active }: StageDays, rhythm: Rhythm | null, isBack: Fragment): Fragment {
  const late = rhythm ? sql`transactions = 1 and ${silent} > ${LATE * rhythm.high}` : sql`false`;
  const fresh = rhythm ? sql`${silent} <= ${rhythm.high}` : sql`true`;
  return sql`case
    when prob_alive < ${LAPSED} then 'lapsed'
    when prob_alive < ${PROBABLY_ACTIVE} or ${late}
      or (transactions >= ${HAS_RHYTHM} and ${silent} * (transactions - 1) > ${LATE} * (${active})) then 'at-risk'
    when ${isBack} then 'reactivated'
    when transactions = 1 and ${fresh} then 'new'
    else 'regular' end`;
}
