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

/** Makes `scores` with a column `stage`; where too few came back to know the usual time between orders, nobody is reactivated. */
export async function stagedScores(source: ReportSource, rhythm: Rhythm | null): Promise<Fragment> {
  const nobody = sql`select customer from ${SCORES} where false`;
  await makeTemporary(source.connection, NAME, rhythm ? reactivatedQuery(rhythm) : nobody);
  return sql`(select s.*, ${stageOf(source.record.settings.asOf, rhythm, sql`r.customer is not null`)} as stage from ${SCORES} as s left join ${REACTIVATED} as r on r.customer = s.customer) as staged`;
}

/** The stage of a row of scores as of a day; `isBack`: whether it is of a customer who has come back lately. */
export function stageOf(asOf: string, rhythm: Rhythm | null, isBack: Fragment): Fragment {
  const silent = sql`date_diff('day', last_order, ${day(asOf)})`;
  const late = rhythm ? sql`transactions = 1 and ${silent} > ${LATE * rhythm.high}` : sql`false`;
  const fresh = rhythm ? sql`${silent} <= ${rhythm.high}` : sql`true`;
  return sql`case
    when prob_alive < ${LAPSED} then 'lapsed'
    when prob_alive < ${PROBABLY_ACTIVE} or ${late}
      or (transactions >= ${HAS_RHYTHM} and ${silent} * (transactions - 1) > ${LATE} * date_diff('day', first_order, last_order)) then 'at-risk'
    when ${isBack} then 'reactivated'
    when transactions = 1 and ${fresh} then 'new'
    else 'regular' end`;
}
