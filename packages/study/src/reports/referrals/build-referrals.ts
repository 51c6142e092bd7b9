import { type Fragment, id, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { linkAmong } from '../../score/links.ts';
import type { ReportOptions } from '../definition.ts';
import { groupInterval } from '../group-interval.ts';
import { groupFigures } from '../groups/group-figures.ts';
import { groupSumsQuery, readGroupSums } from '../groups/group-sums.ts';
import { restOf, standingOf } from '../groups/separation.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { tiers } from '../segments/segments-result.ts';
import { tierOf } from '../segments/tiers.ts';
import { intervalOfSum, type SummedEnds, sumEnds } from '../sum-ends.ts';
import { mostFirst, readCustomerRows } from '../value/customer-rows.ts';
import type { ReferralGroup, ReferralsResult, Referrer, ReferringTier } from './referrals-result.ts';

const LISTED = 300;

const NONE: ReferralsResult = {
  by: null,
  referred: 0,
  historic: 0,
  expected: 0,
  interval: null,
  referrers: 0,
  unknown: 0,
  selves: 0,
  groups: [],
  tiers: [],
  rows: [],
  toAsk: [],
};

/** Who brought whom, where a column says it. */
export async function buildReferrals(source: ReportSource): Promise<ReferralsResult> {
  const by = linkAmong('referred_by', source.record.base);
  return by === undefined ? NONE : readReferrals(source, by);
}

/** The same by a column that somebody has chosen. */
export async function askReferrals(
  source: ReportSource,
  kept: ReferralsResult,
  { by }: ReportOptions,
): Promise<ReferralsResult> {
  return by === undefined || by === kept.by ? kept : readReferrals(source, by);
}

/** An id or an address as it is compared: nobody minds its case when they write whom they were referred by. */
function spelt(of: Fragment): Fragment {
  return sql`lower(trim(${of}))`;
}

/** Whether a customer names somebody, and not themselves. */
function namesAnother(by: string): Fragment {
  const named = id(`first_${by}`);
  return sql`${named} is not null and ${spelt(named)} <> ${spelt(id('customer'))}`;
}

/** Customers who name a referrer, with who that is: null where nobody of that id ever ordered. An id that differs in nothing goes before one in another case. */
function referred(by: string): Fragment {
  return sql`
select s.*, coalesce(r.customer, c.customer) as referrer
from (select *, ${id(`first_${by}`)} as named from ${SCORES} where ${namesAnother(by)}) as s
left join (select customer from ${SCORES}) as r on r.customer = s.named
left join (select ${spelt(id('customer'))} as spelt, min(customer) as customer from ${SCORES} group by 1) as c on c.spelt = ${spelt(id('s', 'named'))}`;
}

/** How many name a referrer, whether that is a customer, or themselves. */
export function referralCountsQuery(by: string): Fragment {
  return sql`
select count(referrer) as referred, count(distinct referrer) as referrers, count(*) - count(referrer) as unknown,
  (select count(*) from ${SCORES} where ${spelt(id(`first_${by}`))} = ${spelt(id('customer'))}) as selves,
  coalesce(sum(case when referrer is not null then cast(historic_value as double) end), 0) as historic,
  coalesce(sum(case when referrer is not null then cast(expected_money as double) end), 0) as expected
from (${referred(by)}) as named`;
}

export function referrersQuery(by: string): Fragment {
  return sql`
select c.customer, coalesce(cast(c.historic_value as double), 0) as historic, coalesce(cast(c.expected_money as double), 0) as expected, b.*
from (
  select referrer, count(*) as referred, sum(cast(prob_alive as double)) as active, coalesce(sum(cast(historic_value as double)), 0) as brought_historic,
    coalesce(sum(cast(expected_money as double)), 0) as brought_expected, ${sumEnds()}
  from (${referred(by)}) as named where referrer is not null group by referrer
) as b join ${SCORES} as c on c.customer = b.referrer
order by b.brought_historic + b.brought_expected desc, c.customer limit ${LISTED}`;
}

/** Customers of each tier, and of those the ones who brought others. */
export function referringTiersQuery(by: string, tier: Fragment): Fragment {
  return sql`
select ${tier} as tier, count(*) as customers, count(b.referrer) as referrers, cast(coalesce(sum(b.referred), 0) as bigint) as referred
from ${SCORES} as s left join (
  select referrer, count(*) as referred from (${referred(by)}) as named where referrer is not null group by referrer
) as b on b.referrer = s.customer
group by 1`;
}

/** Who is of the best tier and has brought nobody. */
function toBeAsked(by: string, tier: Fragment): Fragment {
  return sql`${tier} = 'top' and customer not in (select referrer from (${referred(by)}) as named where referrer is not null)`;
}

async function readReferrals(source: ReportSource, by: string): Promise<ReferralsResult> {
  const { connection, record } = source;
  type Counts = Record<'referred' | 'referrers' | 'unknown' | 'selves' | 'historic' | 'expected', number>;
  const [counts] = await connection.rows<Counts>(referralCountsQuery(by));
  const { referred: n = 0, referrers = 0, unknown = 0, selves = 0, historic = 0, expected = 0 } = counts ?? {};
  const unit = minorPerUnit(source);
  const toCome = Math.round(expected * unit);
  return {
    by,
    referred: n,
    historic: Math.round(historic * unit),
    expected: toCome,
    interval: groupInterval(toCome, record),
    referrers,
    unknown,
    selves,
    groups: await readGroups(source, by),
    tiers: await readTiers(source, by),
    rows: await readReferrers(source, by),
    toAsk: await readCustomerRows(source, mostFirst, LISTED, toBeAsked(by, await tierOf(source))),
  };
}

async function readGroups(source: ReportSource, by: string): Promise<readonly ReferralGroup[]> {
  const wasReferred = sql`case when customer in (select customer from (${referred(by)}) as named where referrer is not null) then 'referred' else 'own' end`;
  const found = await readGroupSums(source, groupSumsQuery(source, wasReferred));
  return found
    .map((sums) => ({
      ...groupFigures(sums, source.record),
      wasReferred: sums.name === 'referred',
      standing: standingOf(sums, restOf(found, sums)).standing,
    }))
    .toSorted((a, b) => Number(b.wasReferred) - Number(a.wasReferred));
}

async function readTiers(source: ReportSource, by: string): Promise<readonly ReferringTier[]> {
  const rows = await source.connection.rows<ReferringTier & Record<string, number | string>>(
    referringTiersQuery(by, await tierOf(source)),
  );
  return tiers.flatMap((tier) => rows.filter((row) => row.tier === tier));
}

type Row = Readonly<
  Record<'historic' | 'expected' | 'referred' | 'active' | 'brought_historic' | 'brought_expected', number>
> &
  SummedEnds & { readonly customer: string };

async function readReferrers(source: ReportSource, by: string): Promise<readonly Referrer[]> {
  const unit = minorPerUnit(source);
  const minor = (value: number) => Math.round(value * unit);
  const rows = await source.connection.rows<Row>(referrersQuery(by));
  return rows.map((row) => ({
    customer: row.customer,
    historic: minor(row.historic),
    expected: minor(row.expected),
    referred: row.referred,
    active: row.active,
    broughtHistoric: minor(row.brought_historic),
    broughtExpected: minor(row.brought_expected),
    interval: intervalOfSum(minor(row.brought_expected), row, unit),
  }));
}
