import type { Message, WordKey } from '@perennial/words';
import { isOrdersOnly } from '../../record/orders-only.ts';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { claim, count, customers, estimate, intervals, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import type { LoyaltyResult } from './loyalty-result.ts';
import { type Programme, type Reckoned, reckonProgramme, USUAL_PROGRAMME } from './reckon-programme.ts';

/** Would a loyalty programme pay, and for whom? */
export const loyalty: ReportDefinition<'loyalty', LoyaltyResult> = {
  name: 'loyalty',
  title: message('loyalty.title'),
  asks: message('loyalty.asks'),
  options: [
    { name: 'reward', description: 'report.option.reward', takes: 'percent' },
    { name: 'redeemed', description: 'report.option.redeemed', takes: 'percent' },
    { name: 'lift', description: 'report.option.lift', takes: 'percent' },
    { name: 'margin', description: 'report.option.margin', takes: 'percent' },
  ],
  answer: (shown, options) => answer(shown, options),
  sentences: (shown, options) => (isTold(shown) ? sentences(programmeOf(shown, options)) : []),
  tables: (shown, options) => (isTold(shown) ? [programmeTable(shown, options)] : []),
  anonymise: (result) => result,
};

function isTold({ record, result }: Shown<LoyaltyResult>): boolean {
  const { customers: n = 0, expected = 0 } = result.members.at(-1) ?? {};
  return !isOrdersOnly(record.settings) && n >= FEWEST_COMPARED && expected > 0;
}

function programmeOf({ result }: Shown<LoyaltyResult>, options: ReportOptions): Programme {
  const per = (value: string | undefined, usual: number) => (value === undefined ? usual : Number(value) / 100);
  return {
    reward: per(options.reward, USUAL_PROGRAMME.reward),
    redeemed: per(options.redeemed, USUAL_PROGRAMME.redeemed),
    lift: per(options.lift, USUAL_PROGRAMME.lift),
    margin: per(options.margin, result.kept),
  };
}

function answer(shown: Shown<LoyaltyResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const { record, result } = shown;
  if (isOrdersOnly(record.settings)) return [message('loyalty.answer.orders')];
  if (!isTold(shown)) return [message('loyalty.answer.few', { least: { count: FEWEST_COMPARED } })];
  const programme = programmeOf(shown, options);
  const all = result.members
    .map((members) => reckonProgramme(members, programme))
    .filter(({ customers: n }) => n >= FEWEST_COMPARED);
  const best = all.toSorted((a, b) => b.left - a.left)[0]!;
  const { breakEven, leftEnds: ends } = best;
  const said = {
    members: { message: membersWords(best) },
    n: { count: best.customers },
    left: { money: best.left },
    days: { days: record.settings.horizonDays },
    lift: { share: programme.lift },
    lost: { money: 0 - best.left },
    ...(ends && endsSaid(best, ends)),
  };
  return [
    message(ends ? `loyalty.answer.${outcomeOf(best)}` : 'loyalty.answer.no-interval', said),
    breakEven === null
      ? message('loyalty.never', { margin: { share: programme.margin } })
      : message('loyalty.break-even', { lift: { share: breakEven } }),
  ];
}

function outcomeOf(best: Reckoned): 'pays' | 'not' | 'loss' {
  if (best.left < 0) return 'loss';
  return pays(best) ? 'pays' : 'not';
}

/** The ends of what is left, or of a loss, which is said as one. */
function endsSaid({ left }: Reckoned, { low80, high80 }: NonNullable<Reckoned['leftEnds']>) {
  return left < 0
    ? { low: { money: 0 - high80 }, high: { money: 0 - low80 } }
    : { low: { money: low80 }, high: { money: high80 } };
}

/** At the assumed lift something is left even at the lower end of the forecast. */
function pays({ leftEnds, left }: Reckoned): boolean {
  return left > 0 && leftEnds !== null && leftEnds.low80 > 0;
}

function sentences({ reward, redeemed, lift, margin }: Programme): readonly Message<WordKey>[] {
  return [
    message('loyalty.assumed', {
      reward: { share: reward },
      redeemed: { share: redeemed },
      lift: { share: lift },
      margin: { share: margin },
    }),
    message('loyalty.test'),
    message('loyalty.there'),
  ];
}

function membersWords({ upTo }: Pick<Reckoned, 'upTo'>): Message<WordKey> {
  return message(`loyalty.members.${upTo}`);
}

/** The profit and loss of a programme, by whom it takes in. */
export function programmeTable(shown: Shown<LoyaltyResult>, options: ReportOptions): Table<Reckoned> {
  const { record, result } = shown;
  const programme = programmeOf(shown, options);
  return {
    name: 'programme',
    title: message('loyalty.programme'),
    says: message('loyalty.programme.says'),
    columns: [
      words('members', 'loyalty.members', ({ upTo }) => upTo, membersWords),
      customers(),
      count('active_customers', 'cohorts.active', ({ active }) => active, 4),
      estimate('expected_money', 'column.expected', ({ expected }) => expected, 2),
      ...intervals<Reckoned>('expected_money', 'moneyRound', ({ interval }) => interval, 6).map((each) => ({
        ...each,
        dispensable: 6,
      })),
      estimate('gained', 'loyalty.gained', ({ gained }) => gained),
      estimate('rewards_anyway', 'loyalty.rewards-anyway', ({ rewardsAnyway }) => 0 - rewardsAnyway, 1),
      estimate('rewards_on_more', 'loyalty.rewards-on-more', ({ rewardsOnMore }) => 0 - rewardsOnMore, 1),
      estimate('left', 'loyalty.left', ({ left }) => left),
      ...intervals<Reckoned>('left', 'moneyRound', ({ leftEnds }) => leftEnds, 5),
      share('break_even_lift', 'loyalty.break-even-lift', ({ breakEven }) => breakEven, 1),
      estimate('rewards_outstanding', 'loyalty.outstanding', ({ outstanding }) => outstanding, 3),
      claim('pays', 'loyalty.pays', pays, 1),
    ],
    rows: result.members.map((members) => reckonProgramme(members, programme)),
    basis: basisOf(record, { n: record.base.customers, horizonDays: record.settings.horizonDays }),
  };
}
