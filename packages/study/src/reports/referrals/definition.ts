import { shareEnds } from '@perennial/models';
import type { Message, WordKey } from '@perennial/words';
import type { Interval } from '../../record/interval.ts';
import type { CustomerLine } from '../../record/scores.ts';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { expectedIntervals } from '../expected-intervals.ts';
import { perCustomer } from '../groups/group-figures.ts';
import { message } from '../message.ts';
import { count, customer, customers, estimate, interval, intervals, money, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { customerList } from '../value/definition.ts';
import { askedFirst } from './opportunities.ts';
import type { ReferralGroup, ReferralsResult, Referrer, ReferringTier } from './referrals-result.ts';

/** Of what referred customers bring, the part that is counted for whoever brought them, where nothing else is said. */
const USUAL_CREDIT = 0.5;

/** Who brings new customers, and what are they worth with those? */
export const referrals: ReportDefinition<'referrals', ReferralsResult> = {
  name: 'referrals',
  title: message('referrals.title'),
  asks: message('referrals.asks'),
  options: [
    { name: 'by', description: 'report.option.by', takes: [], andDimensions: true, andLinks: true },
    { name: 'credit', description: 'report.option.credit', takes: 'percent' },
  ],
  asksAnew: ({ by }) => by !== undefined,
  answer: (shown, options) => answer(shown, options),
  sentences: (shown, options) => sentences(shown, options),
  tables: (shown, options) =>
    shown.result.referred === 0
      ? []
      : [
          groupsTable(shown),
          tiersTable(shown),
          referrersTable(shown, options),
          toAskTable(shown),
          creditTable(shown, options),
        ],
  anonymise: (result, rename) => ({
    ...result,
    rows: result.rows.map((row) => ({ ...row, customer: rename(row.customer) })),
    toAsk: result.toAsk.map((row) => ({ ...row, customer: rename(row.customer) })),
  }),
};

function creditOf({ credit }: ReportOptions): number {
  return credit === undefined ? USUAL_CREDIT : Number(credit) / 100;
}

function answer({ record, result }: Shown<ReferralsResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const { by, referred: n, referrers, interval: ends, rows } = result;
  if (by === null) return [message('referrals.answer.unsaid', { n: { count: record.base.customers } })];
  if (n === 0) return [message('referrals.answer.none', { unknown: { count: result.unknown } })];
  const counted = { n: { count: n }, referrers: { count: referrers } };
  if (n < FEWEST_COMPARED || !ends) return [message('referrals.answer.few', counted)];
  const [first] = rows;
  return [
    message('referrals.answer', {
      ...counted,
      share: { share: n / record.base.customers },
      historic: { money: result.historic },
      expected: { money: result.expected },
      low: { money: ends.low80 },
      high: { money: ends.high80 },
      days: { days: record.settings.horizonDays },
    }),
    ...besides(result),
    ...(first
      ? [
          message('referrals.answer.first', {
            customer: { customers: [first.customer] },
            referred: { count: first.referred },
            own: { money: worthOf(first) },
            credit: { money: Math.round(creditOf(options) * broughtBy(first)) },
            part: { share: creditOf(options) },
          }),
        ]
      : []),
  ];
}

/** Customers who were referred beside those who came by themselves. */
function besides({ groups }: ReferralsResult): readonly Message<WordKey>[] {
  const [those, others] = [groups.find((each) => each.wasReferred), groups.find((each) => !each.wasReferred)];
  if (!those || !others || Math.min(those.customers, others.customers) < FEWEST_COMPARED) return [];
  return [
    message(those.standing === 'own' ? 'referrals.answer.apart' : 'referrals.answer.alike', {
      referred: { money: Math.round(those.expected / those.customers) },
      n: { count: those.customers },
      others: { money: Math.round(others.expected / others.customers) },
      rest: { count: others.customers },
    }),
  ];
}

function sentences({ result }: Shown<ReferralsResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const { referred, unknown, selves } = result;
  if (referred === 0) return [];
  const n = askedFirst(result);
  return [
    message('referrals.credit', { part: { share: creditOf(options) } }),
    ...(n > 0 ? [message('referrals.do', { n: { count: n } })] : []),
    ...(unknown > 0 ? [message('referrals.unknown', { n: { count: unknown } })] : []),
    ...(selves > 0 ? [message('referrals.selves', { n: { count: selves } })] : []),
    message('referrals.association'),
  ];
}

const worthOf = ({ historic, expected }: Pick<Referrer, 'historic' | 'expected'>) => historic + expected;
const broughtBy = ({ broughtHistoric, broughtExpected }: Referrer) => broughtHistoric + broughtExpected;

function standing({ record, result }: Shown<ReferralsResult>, n = result.referred) {
  return basisOf(record, { n, horizonDays: record.settings.horizonDays });
}

/** Those who were referred, and those who came by themselves. */
export function groupsTable(shown: Shown<ReferralsResult>): Table<ReferralGroup> {
  return {
    name: 'referred',
    title: message('referrals.groups'),
    columns: [
      words(
        'group',
        'cohorts.group',
        ({ wasReferred }) => (wasReferred ? 'referred' : 'own'),
        ({ wasReferred }) => message(wasReferred ? 'referrals.group.referred' : 'referrals.group.own'),
      ),
      customers(),
      count('active_customers', 'cohorts.active', ({ active }) => active, 2),
      estimate('forecast_per_customer', 'segments.mean', (row) => row.expected / row.customers),
      ...intervals<ReferralGroup>(
        'forecast_per_customer',
        'moneyRound',
        (row) => perCustomer(row.interval, row.customers),
        4,
      ),
      money('historic_per_customer', 'people.historic', (row) => Math.round(row.historic / row.customers), 1),
      estimate('expected_money', 'segments.total', ({ expected }) => expected, 3),
      ...expectedIntervals<ReferralGroup>(shown.record, 5),
      money('historic_value', 'column.historic', ({ historic }) => historic, 3),
      words(
        'standing',
        'people.standing',
        (row) => row.standing,
        (row) => message(`people.standing.${row.standing}`),
        { dispensable: 2 },
      ),
    ],
    rows: shown.result.groups,
    chart: { draws: 'intervals', labels: ['group'], value: 'forecast_per_customer', reference: null },
    basis: standing(shown, shown.record.base.customers),
  };
}

/** Whether those of whom most is expected bring others more often. */
export function tiersTable(shown: Shown<ReferralsResult>): Table<ReferringTier> {
  const ends = ({ referrers, customers: n }: ReferringTier): Omit<Interval, 'median'> | null => {
    if (n === 0) return null;
    const { low95, high95 } = shareEnds(referrers, n);
    return { low80: low95, high80: high95, low95, high95 };
  };
  return {
    name: 'referrers-by-tier',
    title: message('referrals.tiers'),
    says: message('referrals.tiers.says'),
    columns: [
      words(
        'tier',
        'segments.set.tier',
        ({ tier }) => tier,
        ({ tier }) => message(`segments.tier.${tier}`),
      ),
      customers(),
      count('referrers', 'referrals.referrers', ({ referrers }) => referrers),
      share('share', 'referrals.share', (row) => (row.customers > 0 ? row.referrers / row.customers : null)),
      interval<ReferringTier>('share', 95, 'shareFine', ends, 1),
      count('referred', 'referrals.referred', ({ referred }) => referred),
    ],
    rows: shown.result.tiers,
    basis: standing(shown, shown.record.base.customers),
  };
}

/** What they brought is known, what is to come has an interval. */
function creditEnds({ broughtHistoric, interval: ends }: Referrer, part: number): Omit<Interval, 'median'> {
  const of = (end: number) => part * (broughtHistoric + end);
  return { low95: of(ends.low95), low80: of(ends.low80), high80: of(ends.high80), high95: of(ends.high95) };
}

/** Who brought most, by what their customers brought and are expected to bring. */
export function referrersTable(shown: Shown<ReferralsResult>, options: ReportOptions): Table<Referrer> {
  const part = creditOf(options);
  return {
    name: 'referrers',
    title: message('referrals.list', {
      listed: { count: shown.result.rows.length },
      n: { count: shown.result.referrers },
    }),
    says: message('referrals.list.says', { part: { share: part } }),
    columns: [
      customer(),
      count('referred', 'referrals.referred', ({ referred }) => referred),
      count('referred_active', 'cohorts.active', ({ active }) => active, 3),
      money('brought_historic', 'referrals.brought-historic', ({ broughtHistoric }) => broughtHistoric, 2),
      estimate('brought_expected', 'referrals.brought-expected', ({ broughtExpected }) => broughtExpected, 1),
      interval<Referrer>('brought_expected', 80, 'moneyRound', (row) => row.interval, 4),
      interval<Referrer>('brought_expected', 95, 'moneyRound', (row) => row.interval, 6),
      estimate('own', 'referrals.own', worthOf),
      estimate('credit', 'referrals.credit-column', (row) => part * broughtBy(row)),
      interval<Referrer>('credit', 80, 'moneyRound', (row) => creditEnds(row, part), 5),
      interval<Referrer>('credit', 95, 'moneyRound', (row) => creditEnds(row, part), 6),
      estimate('own_and_credit', 'referrals.with-credit', (row) => worthOf(row) + part * broughtBy(row)),
    ],
    rows: shown.result.rows,
    basis: standing(shown),
  };
}

/** Whom to ask to bring somebody: those of whom most is expected who have brought nobody yet. */
export function toAskTable({ record, result }: Shown<ReferralsResult>): Table<CustomerLine> {
  return {
    ...customerList(record, result.toAsk),
    name: 'to-ask',
    title: message('referrals.to-ask', { listed: { count: result.toAsk.length }, n: { count: askedFirst(result) } }),
  };
}

interface CreditStep {
  readonly step: 'own' | 'taken' | 'given' | 'after';
  readonly money: number;
}

/** What credit moves: from those who were referred to those who brought them; the sum stays. */
export function creditTable(shown: Shown<ReferralsResult>, options: ReportOptions): Table<CreditStep> {
  const { groups, historic, expected } = shown.result;
  const all = groups.reduce((sum, group) => sum + group.historic + group.expected, 0);
  const moved = Math.round(creditOf(options) * (historic + expected));
  return {
    name: 'credit',
    title: message('referrals.bridge'),
    says: message('referrals.bridge.says'),
    columns: [
      words(
        'step',
        'profit.step',
        ({ step }) => step,
        ({ step }) => message(`referrals.step.${step}`),
      ),
      estimate('own', 'referrals.own', (row) => row.money),
    ],
    rows: [
      { step: 'own', money: all },
      { step: 'taken', money: 0 - moved },
      { step: 'given', money: moved },
      { step: 'after', money: all },
    ],
    basis: standing(shown, shown.record.base.customers),
    isDetail: true,
  };
}
