import { sql } from '@perennial/engine';
import type { Interval } from '../../record/interval.ts';
import { newPerMonth } from '../base/new-per-month.ts';
import { readQuarters } from '../base/quarters.ts';
import type { ReportResults } from '../definitions.ts';
import { LIVES } from '../facts/lives.ts';
import { basesOfRun } from '../profit/groups.ts';
import type { ReportSource } from '../report-source.ts';
import type { LeversResult, RelativeEnds } from './levers-result.ts';

/** What the levers of a business are moved from. */
export async function buildLevers(source: ReportSource, found?: Partial<ReportResults>): Promise<LeversResult> {
  const { record } = source;
  const { courses, bases, value, base, settings } = record;
  const worth = basesOfRun(source).worth;
  const figure = bases.figures.find(({ basis }) => basis === worth)!;
  const flow = found?.base?.quarters ?? (await readQuarters(source));
  const first = await firstMoney(source);
  const { acquisition } = bases;
  return {
    state: courses
      ? {
          ...courses,
          first: first.money,
          kept: value.expectedMoney > 0 ? figure.expected / value.expectedMoney : 1,
          keptEver: figure.equity !== null && value.discountedInfinite ? figure.equity / value.discountedInfinite : 1,
          cac: acquisition && acquisition.customers > 0 ? acquisition.matched / acquisition.customers : null,
          horizonDays: settings.horizonDays,
        }
      : null,
    basis: worth,
    discount: settings.annualDiscount,
    active: value.activeCustomers ?? base.customers,
    horizonEnds: relative(figure.expected, figure.interval),
    equityEnds: figure.equity === null ? null : relative(figure.equity, figure.equityInterval),
    ...newPerMonth(flow, record),
    firstCustomers: first.customers,
    flow,
  };
}

function relative(of: number, interval: Interval | null): RelativeEnds | null {
  if (!interval || !(of > 0)) return null;
  const { low95, low80, high80, high95 } = interval;
  return { low95: low95 / of, low80: low80 / of, high80: high80 / of, high95: high95 / of };
}

/** What the first day of customers brought on average, of those of the last year or of all. */
async function firstMoney(source: ReportSource): Promise<{ readonly money: number; readonly customers: number }> {
  const [row] = await source.connection.rows<{ customers: number; money: number | null }>(firstMoneyQuery());
  return { money: row?.money ?? 0, customers: row?.customers ?? 0 };
}

export function firstMoneyQuery() {
  return sql`select count(*) as customers, avg(by_0) as money from ${LIVES}`;
}
