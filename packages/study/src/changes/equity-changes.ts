import { type Connection, daysBetween, type Fragment, id, join, putTemporary, sql, temporary } from '@perennial/engine';
import { SCORES, tableMaker } from '@perennial/engine/storage';
import { operationalRows, operationalTime } from '@perennial/models';
import { expectedSpend } from '../predict/spend-expression.ts';
import { residualByLaw } from '../predict/totals.ts';
import { type BasisName, basisColumn, basisNames } from '../record/bases.ts';
import { type EquityCause, type EquityChange, equityCauses } from '../record/changes.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { addedUp } from './added-up.ts';
import { oldModel } from './changes.ts';

const CARRIED = 'carried residuals';

type Now = Pick<StudyRecord, 'settings' | 'bases'> & { readonly summaries: Summaries };

/** What moved customer equity since the run before, on every basis; null where one of the two has none. */
export async function equityChanges(
  connection: Connection,
  before: StudyRecord,
  now: Now,
  minorPerUnit: number,
): Promise<readonly EquityChange[] | null> {
  const equityOf = (bases: StudyRecord['bases'], basis: BasisName) =>
    bases.figures.find((each) => each.basis === basis)?.equity ?? null;
  if (equityOf(before.bases, 'revenue') === null || equityOf(now.bases, 'revenue') === null) return null;
  await carryForward(connection, before, now);
  const changes: EquityChange[] = [];
  for (const { basis, equity } of now.bases.figures) {
    const earlier = basisBefore(before.bases, basis);
    const was = equityOf(before.bases, earlier);
    if (equity === null || was === null) continue;
    const question = { basis, earlier, line: oldModel(before).spend, minorPerUnit, before, now };
    const [row] = await connection.rows<Record<string, number>>(causesQuery(connection, question));
    const found = equityCauses.map((cause) => ({ cause, money: Math.round(row?.[cause] ?? 0) }));
    changes.push({ basis, before: was, now: equity, because: addedUp(found, equity - was, before.base.customers / 2) });
  }
  return changes;
}

/** The nearest basis that the run before had: what was not known to cost anything then cost nothing. */
function basisBefore({ figures }: StudyRecord['bases'], basis: BasisName): BasisName {
  const known = figures
    .map((each) => each.basis)
    .filter((each) => basisNames.indexOf(each) <= basisNames.indexOf(basis));
  return known.at(-1) ?? 'revenue';
}

/** What the model before makes of the histories of now: transactions of its horizon, and what discounting without end leaves of each, at either rate. */
async function carryForward(connection: Connection, before: StudyRecord, { settings, summaries }: Now): Promise<void> {
  const { rows, days } = summaries;
  const law = oldModel(before);
  const time = operationalTime({ ...before.law.calendar, asOf: daysBetween('1970-01-01', settings.asOf) });
  const inTime = operationalRows(time, { ...rows, tx: days.tx, T: days.T });
  const horizon = time.ahead(before.settings.horizonDays);
  const at = (annual: number) =>
    residualByLaw(law.model, law, inTime, { horizon, discountRate: time.rate(Math.log1p(annual) / 365.25) });
  const then = at(before.settings.annualDiscount);
  const isSameRate = before.settings.annualDiscount === settings.annualDiscount;
  const since = isSameRate ? then : at(settings.annualDiscount);
  // To the digits that scores are made of, so that what has not changed does not differ.
  const perOrder = ({ transactions, residual }: typeof then) =>
    residual.map((value, i) => (transactions[i]! > 0 ? Math.fround(value / transactions[i]!) : 0));
  await putTemporary(connection, CARRIED, {
    x: rows.x,
    tx: days.tx,
    age: days.T,
    expected: then.transactions.map(Math.fround),
    then_per_order: perOrder(then),
    since_per_order: perOrder(since),
  });
}

interface CausesQuestion {
  readonly basis: BasisName;
  readonly earlier: BasisName;
  readonly line: ReturnType<typeof oldModel>['spend'];
  readonly minorPerUnit: number;
  readonly before: Pick<StudyRecord, 'settings'>;
  readonly now: Now;
}

/**
 * Sums of each cause in minor units. A customer's equity moves from r0 by what the old model makes of their history now (r01, at the new discount rate
 * r02) to r1; of a basis it is that times the share that stayed before, and the rest is what stays otherwise.
 */
export function causesQuery(connection: Connection, question: CausesQuestion): Fragment {
  const { basis, earlier, before, now } = question;
  const years = daysBetween(before.settings.asOf, now.settings.asOf) / 365.25;
  const unwound = (1 + before.settings.annualDiscount) ** years - 1;
  const hasOtherCosts = before.settings.costs !== now.settings.costs || basis !== earlier;
  const kept = sql`share`;
  const isOld = sql`not is_new and not is_gone`;
  const moved = sql`(r01 - r0 - ${unwound} * r0) * ${kept}`;
  const remaining = sql`b1 - r1 * ${kept}`;
  const anew = sql`case when is_gone then 0 else (r1 - r02) * ${kept} end`;
  const of: Readonly<Record<EquityCause, Fragment>> = {
    acquired: sql`case when is_new then r01 * ${kept} else 0 end`,
    'bought-more': sql`case when ${isOld} and is_more then ${moved} else 0 end`,
    'slipped-away': sql`case when ${isOld} and not is_more then ${moved} else 0 end`,
    withdrawn: sql`case when is_gone then -b0 else 0 end`,
    're-estimated': hasOtherCosts ? anew : sql`${anew} + case when ${isOld} then ${remaining} else 0 end`,
    costs: hasOtherCosts ? sql`case when ${isOld} then ${remaining} else 0 end` : sql`cast(0 as double)`,
    discounting: sql`case when ${isOld} then (r02 - r01 + ${unwound} * r0) * ${kept} when is_new then (r02 - r01) * ${kept} else 0 end`,
  };
  return sql`
select ${join(equityCauses.map((cause) => sql`coalesce(sum(${of[cause]}), 0) as ${id(cause)}`))}
from (
  select *, case when not is_new and r0 <> 0 then b0 / r0 when r1 <> 0 then b1 / r1 else 0 end as share from (${movesQuery(connection, question)}) as moves
) as shared`;
}

/** Of each customer of either run: residual value before and now, and on the basis; money in minor units, as doubles. */
function movesQuery(connection: Connection, { basis, earlier, line, minorPerUnit, now }: CausesQuestion): Fragment {
  const { scoresBefore } = tableMaker(connection);
  const minor = (table: string, column: string) =>
    sql`cast(coalesce(${id(table, column)}, 0) * ${minorPerUnit} as double)`;
  const carried = (perOrder: string) =>
    sql`coalesce(round(o.expected * ${id('o', perOrder)} * ${expectedSpend('c', line, minorPerUnit)} * ${minorPerUnit}), 0)`;
  return sql`
select b.customer is null as is_new, s.customer is null as is_gone, s.orders > b.orders as is_more,
  ${minor('b', 'residual_lifetime_value')} as r0, ${minor('b', residualColumn(earlier))} as b0,
  ${minor('s', 'residual_lifetime_value')} as r1, ${minor('s', residualColumn(basis))} as b1,
  ${carried('then_per_order')} as r01, ${carried('since_per_order')} as r02
from ${SCORES} as s full join ${scoresBefore} as b on b.customer = s.customer
left join ${now.summaries.byCustomer} as c on c.customer = s.customer
left join ${temporary(CARRIED)} as o on o.x = c.x and o.tx = c.tx and o.age = c.age`;
}

/** The column of residual values on a basis. */
function residualColumn(basis: BasisName): string {
  return basis === 'revenue' ? 'residual_lifetime_value' : `residual_${basisColumn(basis)}`;
}
