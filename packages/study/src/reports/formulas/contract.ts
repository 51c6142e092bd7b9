import { type Connection, daysBetween, id, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import {
  type ContractAnswer,
  contractFormula,
  type FormulaPeriod,
  type FormulaTerms,
  formulaPeriods,
  type RenewalHistory,
} from '@perennial/models';
import { LIVES } from '../facts/lives.ts';
import { lifeColumn } from './life-columns.ts';
import { MEMBERS } from './members.ts';
import { byWay, type GroupKey, groupKey, groupOf, keyColumns } from './ways.ts';

/** Of the customers with two repeat orders and more, so many keep the rhythm where orders are payments of a contract. */
const RHYTHMIC = 0.6;

/** A rhythm is kept within this part of it, on average. */
const KEPT_WITHIN = 0.1;

/** Periods since the last payment after which a customer has left; until when one who is due may still pay; and below which the last is too new for others to be late. */
const [LEFT, DUE, NEW] = [1.5, 1.1, 0.5];

/** Customers of a group who had renewed as often as of a day. */
export interface ContractRow extends GroupKey {
  readonly renewed: number;
  readonly customers: number;
  /** `new`: has paid so lately that who had not would not be known to have left yet; `open`: is late, and not known to have left. */
  readonly state: 'new' | 'there' | 'open' | 'left';
}

const states: readonly ContractRow['state'][] = ['new', 'there', 'open', 'left'];

/** The period in which most customers pay, one payment each; null where they order as they please. */
export async function readRhythm(connection: Connection): Promise<FormulaPeriod | null> {
  const gap = sql`date_diff('day', first_order, last_order) / cast(transactions - 1 as double)`;
  const regular = formulaPeriods.map(
    ({ name, days }) => sql`count(*) filter (where abs(gap / ${days} - 1) <= ${KEPT_WITHIN}) as ${id(name)}`,
  );
  const [row] = await connection.rows<Record<string, number>>(sql`
select ${join(regular)}, count(*) as customers from (select ${gap} as gap from ${SCORES} where transactions >= 3) as gaps`);
  if (!row?.customers) return null;
  return formulaPeriods.find(({ name }) => row[name]! / row.customers! >= RHYTHMIC) ?? null;
}

/** The histories of every group as of each of the days, the latest first, each in so many ways. */
export async function readContracts(
  connection: Connection,
  { days: length }: FormulaPeriod,
  days: readonly { readonly asOf: string; readonly ways: number }[],
): Promise<readonly (readonly ContractRow[])[]> {
  const found: (readonly ContractRow[])[] = [];
  for (const [j, { asOf, ways }] of days.entries()) {
    const ago = daysBetween(asOf, days[0]!.asOf);
    const [left, due, fresh] = [LEFT, DUE, NEW].map((part) => Math.ceil(part * length) + ago);
    const rows = await connection.rows<Record<string, number>>(sql`
select ${groupOf(ways)} as member_of, renewed, state, cast(count(*) as double) as customers
from (
  select ${join(keyColumns(ways))}, cast(round((mine.first_ago - last_ago) / ${length}) as integer) as renewed,
    case when last_ago >= ${left!} then 3 when last_ago >= ${due!} then 2 when last_ago >= ${fresh!} then 1 else 0 end as state
  from (
    select number, age as first_ago, ${lifeColumn('last', j)} as last_ago from ${LIVES} where ${lifeColumn('last', j)} is not null
  ) as mine join ${MEMBERS} as m on m.number = mine.number
) as known
${byWay(ways, [sql`renewed`, sql`state`])}`);
    found.push(rows.map(contractRow));
  }
  return found;
}

function contractRow({ member_of: number, renewed, state, customers }: Record<string, number>): ContractRow {
  return {
    ...groupKey(number!),
    renewed: renewed!,
    customers: customers!,
    state: states[state!]!,
  };
}

/** What the contractual model says of the rows of some customers; null where it cannot. */
export function contractOf(
  rows: readonly ContractRow[],
  period: FormulaPeriod,
  terms: FormulaTerms,
): ContractAnswer | null {
  if (rows.length === 0) return null;
  const there = rows.filter(({ state }) => state === 'new' || state === 'there');
  return contractFormula(
    {
      histories: rows.map(historyOf),
      there: there.map(({ renewed, customers: count }) => ({ renewed, count })),
    },
    period,
    terms,
  );
}

/** As far as it is decided for everybody: a last payment that is new is not counted, since one that is missing would not be either. */
function historyOf({ renewed, customers: count, state }: ContractRow): RenewalHistory {
  if (state === 'left') return { renewed, leftBy: renewed + 1, count };
  return { renewed: state === 'new' ? Math.max(0, renewed - 1) : renewed, count };
}
