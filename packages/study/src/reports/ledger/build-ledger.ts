import { addDays, day, daysBetween, type Fragment, putTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { type SaidRun, saidOf } from '../../ledger/ledger.ts';
import { changedBetween } from '../../record/business-changes.ts';
import { DAYS } from '../facts/days.ts';
import { groupInterval } from '../group-interval.ts';
import type { ReportSource } from '../report-source.ts';
import type { LedgerResult, SaidForecast } from './ledger-result.ts';

const NAME = 'report forecasts';
const SAID = temporary(NAME);
const EPOCH = '1970-01-01';

/** What every run has forecast, and what has happened since. */
export async function buildLedger(source: ReportSource): Promise<LedgerResult> {
  const { record, earlier = [] } = source;
  const { currency, basis } = record.settings;
  const alike = earlier.filter(({ settings }) => settings.currency === currency && settings.basis === basis);
  const runs = [...alike, saidOf(record)];
  const happened = await readHappened(source, runs);
  return {
    forecasts: runs.map((run, i) => forecastOf(run, happened.get(i), record.settings, isLast(run, runs))),
    otherTerms: earlier.length - alike.length,
  };
}

interface Happened {
  readonly customers: number;
  readonly money: number;
}

/** The days of forecasts in days since 1970, both ends seen: a row per place in the list of runs. */
async function readHappened(source: ReportSource, runs: readonly SaidRun[]): Promise<ReadonlyMap<number, Happened>> {
  const { asOf } = source.record.settings;
  const number = (of: string) => daysBetween(EPOCH, of);
  await putTemporary(source.connection, NAME, {
    place: Int32Array.from(runs, (_, i) => i),
    since: Int32Array.from(runs, ({ settings }) => number(settings.asOf)),
    until: Int32Array.from(runs, (run) => number(seenUntil(run, asOf))),
  });
  const rows = await source.connection.rows<{ place: number; customers: number; money: number }>(happenedQuery(source));
  return new Map(rows.map(({ place, ...each }) => [place, each]));
}

/** Money after each forecast's day until the last day seen, of those who were customers by it; and how many they are. */
export function happenedQuery({ record }: ReportSource): Fragment {
  const last = daysBetween(EPOCH, record.settings.asOf);
  const number = (of: Fragment) => sql`cast(date_diff('day', ${day(EPOCH)}, ${of}) as integer)`;
  return sql`
select r.place, coalesce(max(c.customers), 0) as customers, cast(coalesce(max(p.money), 0) as bigint) as money
from ${SAID} as r
left join (
  select r.place, sum(f.customers) as customers from ${SAID} as r
  join (select ${number(sql`first_order`)} as first_day, count(*) as customers from ${SCORES} group by 1) as f on f.first_day <= r.since group by r.place
) as c on c.place = r.place
left join (
  select r.place, sum(d.money) as money from ${SAID} as r
  join (
    select ${last} - first_ago as first_day, ${last} - ago as day, ordered - returned as money from ${DAYS}
  ) as d on d.first_day <= r.since and d.day > r.since and d.day <= r.until group by r.place
) as p on p.place = r.place
group by r.place order by r.place`;
}

function seenUntil({ settings }: SaidRun, asOf: string): string {
  const until = addDays(settings.asOf, settings.horizonDays);
  // A run of a later day than this one's has seen nothing of what this one knows.
  if (asOf <= settings.asOf) return settings.asOf;
  return until < asOf ? until : asOf;
}

function isLast(run: SaidRun, runs: readonly SaidRun[]): boolean {
  const alike = ({ settings }: SaidRun) =>
    settings.asOf === run.settings.asOf && settings.horizonDays === run.settings.horizonDays;
  return runs.findLast(alike) === run;
}

function forecastOf(
  run: SaidRun,
  happened: Happened | undefined,
  { asOf, businessChanges }: SaidRun['settings'],
  last: boolean,
): SaidForecast {
  const { settings, value, base } = run;
  const seen = seenUntil(run, asOf);
  const seenDays = daysBetween(settings.asOf, seen);
  const soFar = seenDays >= settings.horizonDays ? value.expectedMoney : Math.round(soFarOf(run, seenDays));
  return {
    run: run.run,
    madeOn: run.madeAt.slice(0, 10),
    asOf: settings.asOf,
    until: addDays(settings.asOf, settings.horizonDays),
    seenUntil: seen,
    method: run.chosen.method,
    costs: settings.costs ?? null,
    customers: base.customers,
    customersNow: happened?.customers ?? 0,
    forecast: value.expectedMoney,
    interval: value.money,
    horizonDays: settings.horizonDays,
    seenDays,
    soFar,
    soFarInterval: seenDays >= settings.horizonDays ? value.money : groupInterval(soFar, run),
    happened: happened?.money ?? 0,
    businessChanged: changedBetween(businessChanges, settings.asOf, seen),
    isOver: seenDays >= settings.horizonDays,
    isLast: last,
  };
}

/** Of a forecast what is to come by a day ahead: on straight lines between the horizons that the run has told, the season within them left out. */
export function soFarOf(
  { settings, value, sensitivity }: Pick<SaidRun, 'settings' | 'value' | 'sensitivity'>,
  days: number,
): number {
  const own = { days: settings.horizonDays, money: value.expectedMoney };
  const told = (sensitivity?.horizons ?? []).filter((each) => each.days !== own.days);
  const points = [{ days: 0, money: 0 }, ...told, own].toSorted((a, b) => a.days - b.days);
  const right = points.findIndex((each) => each.days >= days);
  const [a, b] = [points[right - 1], points[right]];
  if (right === 0 || !b) return right === 0 ? 0 : own.money;
  return a!.money + ((b.money - a!.money) * (days - a!.days)) / (b.days - a!.days);
}
