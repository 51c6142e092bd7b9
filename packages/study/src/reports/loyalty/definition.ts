import type { Message, WordKey } from '@perennial/words';
import { isOrdersOnly } from '../../record/orders-only.ts';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { claim, count, customers, estimate, intervals, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import type { LoyaltyResult } from './loyalty-result.ts';
import { type Programme, type Reckoned, reckonProgramme } from './reckon-programme.ts';

/** A programme where nothing else is said: a twentieth is given back, four in five rewards are taken, and members spend a twentieth more. */
const USUAL = { reward: 0.05, redeemed: 0.8, lift: 0.05 };

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
    reward: per(options.reward, USUAL.reward),
    redeemed: per(options.redeemed, USUAL.redeemed),
    lift: per(options.lift, USUAL.lift),
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
    ...(ends && { low: { money: ends.low80 }, high: { money: ends.high80 } }),
  };
  return [
    message(ends ? `loyalty.answer.${pays(best) ? 'pays' : 'not'}` : 'loyalty.answer.no-interval', said),
    breakEven === null
      ? message('loyalty.never', { margin: { share: programme.margin } })
      : message('loyalty.break-even', { lift: { share: breakEven } }),
  ];
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
