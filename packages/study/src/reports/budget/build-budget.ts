import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { ifActive } from '../actions/conditions.ts';
import { shareKept, usualOffer } from '../actions/list-worth.ts';
import type { ReportResults } from '../definitions.ts';
import { seesHardlyAnyoneLeave } from '../leaving.ts';
import { buildLevers } from '../levers/build-levers.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { buildSlipping, mayLeave } from '../slipping/build-slipping.ts';
import type { AtRiskPart, BudgetResult } from './budget-result.ts';

const DAYS_PER_MONTH = 365.25 / 12;
/** Parts of the customers who may be leaving, as many in each. */
const PARTS = 20;

/** What keeping customers and winning new ones would bring. */
export async function buildBudget(source: ReportSource, found?: Partial<ReportResults>): Promise<BudgetResult> {
  const { record } = source;
  const levers = found?.levers ?? (await buildLevers(source, found));
  const { newcomers } = found?.slipping ?? (await buildSlipping(source));
  return {
    // Where the method sees hardly anyone leave, it cannot say what keeping them is worth.
    parts: seesHardlyAnyoneLeave(record) ? [] : await readParts(source),
    newcomer: newcomers,
    cac: levers.state?.cac ?? null,
    newcomers: (levers.newPerMonth * record.settings.horizonDays) / DAYS_PER_MONTH,
    kept: shareKept(record),
    offer: usualOffer(record),
    ends: levers.horizonEnds,
  };
}

export function partsQuery(): Fragment {
  return sql`
select part, count(*) as customers, sum(at_risk) as at_risk
from (select ${ifActive} as at_risk, ntile(${PARTS}) over (order by ${ifActive} desc, customer) as part from ${SCORES} where ${mayLeave}) as placed
group by part order by part`;
}

async function readParts(source: ReportSource): Promise<readonly AtRiskPart[]> {
  const rows = await source.connection.rows<{ customers: number; at_risk: number }>(partsQuery());
  const unit = minorPerUnit(source);
  return rows.map(({ customers, at_risk: atRisk }) => ({ customers, atRisk: Math.round(atRisk * unit) }));
}
