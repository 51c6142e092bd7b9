import type { LeverState } from '@perennial/models';
import type { Message, WordKey } from '@perennial/words';
import type { Interval } from '../../record/interval.ts';
import { isOrdersOnly } from '../../record/orders-only.ts';
import type { QuarterRow } from '../base/base-result.ts';
import { basisOf, basisWords, discountWords } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { lifetimeWords } from '../lifetime-words.ts';
import { message } from '../message.ts';
import { ASSUMED_MARGIN } from '../on-basis.ts';
import { count, date, estimate, intervals, number, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import type { LeversResult, RelativeEnds } from './levers-result.ts';
import { asItIs, type LeverRow, type PlanRow, plansOf, pulled, stateOf, tornado, USUAL_CHANGE } from './pulled.ts';
import { tradeOffWords } from './trade-off.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/** What would it be worth to move something? */
export const levers: ReportDefinition<'levers', LeversResult> = {
  name: 'levers',
  title: message('levers.title'),
  asks: message('levers.asks'),
  options: [
    { name: 'change', description: 'report.option.change', takes: 'percent' },
    { name: 'margin', description: 'report.option.margin', takes: 'percent' },
    { name: 'cac', description: 'report.option.cac', takes: 'amount' },
    { name: 'for', description: 'report.option.for', takes: ['revenue', 'profit'] },
  ],
  answer: (shown, options) => answer(shown, options),
  sentences: (shown, options) => sentences(shown, options),
  tables: (shown, options) => {
    const state = leverState(shown, options);
    return state ? [leversTable(shown, state, options), plansTable(shown, state, options), flowTable(shown)] : [];
  },
  anonymise: (result) => result,
};

/** What levers are moved from; null where there are too few customers, or the run keeps no course. */
export function leverState({ record, result }: Shown<LeversResult>, options: ReportOptions): LeverState | null {
  return record.base.customers < FEWEST_COMPARED ? null : stateOf(result, options, record.settings.minorUnits);
}

function changeOf({ change }: ReportOptions): number {
  return change === undefined ? USUAL_CHANGE : Number(change) / 100;
}

export function aimOf(options: ReportOptions): 'revenue' | 'profit' {
  return options.for === 'revenue' ? 'revenue' : 'profit';
}

/** What plans are counted in, by what is known: without costs it is revenue, and only after costs and acquiring is it profit. */
export function countedIn(
  { result }: Pick<Shown<LeversResult>, 'result'>,
  state: LeverState,
  options: ReportOptions,
): 'revenue' | 'kept' | 'acquired' | 'profit' {
  if (aimOf(options) === 'revenue') return 'revenue';
  const knowsKept = options.margin !== undefined || result.basis !== 'revenue';
  if (state.cac === null) return knowsKept ? 'kept' : 'revenue';
  return knowsKept ? 'profit' : 'acquired';
}

/** The basis of what is kept: a margin that is said stands before what is known of costs. */
function basisFor({ basis }: LeversResult, { margin }: ReportOptions): string {
  return margin === undefined ? basis : ASSUMED_MARGIN;
}

/** What every amount of the levers stands on. */
export function leversBasis({ record, result }: Shown<LeversResult>, options: ReportOptions): Table['basis'] {
  return [
    basisWords(basisFor(result, options)),
    ...basisOf(record, { n: record.base.customers }).slice(1),
    discountWords(record),
  ];
}

/** An amount with the doubt about what it is of; the ends change places where it is below nothing. */
export function endsOf(amount: number, ends: RelativeEnds | null): Omit<Interval, 'median'> | null {
  if (!ends) return null;
  const [a, b, c, d] = [amount * ends.low95, amount * ends.low80, amount * ends.high80, amount * ends.high95];
  return amount < 0 ? { low95: d, low80: c, high80: b, high95: a } : { low95: a, low80: b, high80: c, high95: d };
}

/** Of what a lever gains. */
export function gainEnds(
  { result }: Pick<Shown<LeversResult>, 'result'>,
  { gain }: Pick<LeverRow, 'gain'>,
): Omit<Interval, 'median'> | null {
  return endsOf(gain, result.equityEnds);
}

function answer(shown: Shown<LeversResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const { record, result } = shown;
  const state = leverState(shown, options);
  if (!state) return [message('levers.answer.none', { least: { count: FEWEST_COMPARED } })];
  const change = changeOf(options);
  const [most] = tornado(result, state, change);
  if (!most || !(most.gain > 0)) return [message('levers.answer.nothing')];
  const ends = endsOf(most.gain, result.equityEnds);
  const last = result.flow.at(-1);
  return [
    message('levers.answer', {
      lever: { message: leverWords(most.lever) },
      change: { share: change },
      gain: { money: Math.round(most.gain) },
      low: { money: Math.round(ends?.low80 ?? most.gain) },
      high: { money: Math.round(ends?.high80 ?? most.gain) },
      n: { count: record.base.customers },
      fresh: { decimal: result.newPerMonth },
    }),
    ...lifetimeWords(record),
    ...(last
      ? [
          message('levers.answer.flow', {
            fresh: { count: last.fresh },
            back: { count: last.back },
            lost: { count: last.lost },
            n: { count: last.customers },
          }),
        ]
      : []),
  ];
}

function sentences(shown: Shown<LeversResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const { record, result } = shown;
  const state = leverState(shown, options);
  if (!state) return [];
  const isKnown = options.margin !== undefined || result.basis !== 'revenue';
  const isMoney = !isOrdersOnly(record.settings);
  return [
    message('levers.how'),
    ...(isMoney
      ? [
          isKnown
            ? message('levers.kept', {
                kept: { share: state.kept },
                basis: { message: basisWords(basisFor(result, options)) },
              })
            : message('levers.kept.none'),
          state.cac === null
            ? message('levers.cac.none')
            : message('levers.cac', { cac: { money: Math.round(state.cac) } }),
          ...tradeOffWords(plansOf(result, state, changeOf(options), 'profit'), changeOf(options)),
        ]
      : []),
  ];
}

export function leverWords(lever: LeverRow['lever']): Message<WordKey> {
  return message(`levers.lever.${lever}`);
}

/** Every lever moved by the same part of what it is, what moves most first. */
export function leversTable(shown: Shown<LeversResult>, state: LeverState, options: ReportOptions): Table<LeverRow> {
  const { result } = shown;
  const change = changeOf(options);
  const as = pulled(result, state, asItIs(result));
  const months = (days: number | null) => (days === null ? null : days / DAYS_PER_MONTH);
  return {
    name: 'levers',
    title: message('levers.table', { change: { share: change } }),
    says: message('levers.table.says', {
      equity: { money: Math.round(as.equity) },
      newcomer: { money: Math.round(as.newcomer) },
      fresh: { decimal: result.newPerMonth },
      n: { count: result.firstCustomers },
    }),
    columns: [
      words(
        'lever',
        'levers.lever',
        ({ lever }) => lever,
        ({ lever }) => leverWords(lever),
      ),
      estimate('gain', 'levers.gain', ({ gain }) => gain),
      ...intervals<LeverRow>('gain', 'moneyRound', ({ gain }) => endsOf(gain, result.equityEnds), 5),
      estimate('loss', 'levers.loss', ({ loss }) => loss),
      ...intervals<LeverRow>('loss', 'moneyRound', ({ loss }) => endsOf(loss, result.equityEnds), 7).map((each) => ({
        ...each,
        dispensable: 6,
      })),
      estimate('equity', 'levers.equity', ({ better }) => better.equity, 2),
      ...intervals<LeverRow>('equity', 'moneyRound', ({ better }) => endsOf(better.equity, result.equityEnds), 7).map(
        (each) => ({ ...each, dispensable: 7 }),
      ),
      estimate('horizon_value', 'levers.horizon', ({ better }) => better.horizon, 3),
      ...intervals<LeverRow>(
        'horizon_value',
        'moneyRound',
        ({ better }) => endsOf(better.horizon, result.horizonEnds),
        7,
      ).map((each) => ({ ...each, dispensable: 7 })),
      estimate('newcomer_value', 'levers.newcomer', ({ better }) => better.newcomer, 3),
      ...intervals<LeverRow>(
        'newcomer_value',
        'moneyRound',
        ({ better }) => endsOf(better.newcomer, result.equityEnds),
        7,
      ).map((each) => ({ ...each, dispensable: 7 })),
      number('decimal', 'ltv_to_cac', 'profit.ratio', ({ better }) => better.ratio, 4),
      number('decimal', 'payback_months', 'profit.payback', ({ better }) => months(better.paybackDays), 4),
    ],
    rows: tornado(result, state, change),
    basis: leversBasis(shown, options),
  };
}

/** Plans for acquiring and keeping, at the end of the horizon. */
export function plansTable(shown: Shown<LeversResult>, state: LeverState, options: ReportOptions): Table<PlanRow> {
  const { record, result } = shown;
  const aim = aimOf(options);
  const change = changeOf(options);
  const money = countedIn(shown, state, options);
  return {
    name: 'plans',
    title: message('levers.plans', { days: { days: record.settings.horizonDays } }),
    says: message(`levers.plans.${money}`, { days: { days: result.newDays } }),
    columns: [
      words(
        'plan',
        'levers.plan',
        ({ plan }) => plan,
        ({ plan }) => message(`levers.plan.${plan}`, { change: { share: change } }),
      ),
      number('decimal', 'new_per_month', 'levers.new', ({ newPerMonth }) => newPerMonth, 1),
      estimate('money', `levers.money.${money}`, ({ end }) => end.money),
      ...intervals<PlanRow>('money', 'moneyRound', ({ end }) => endsOf(end.money, result.horizonEnds), 4),
      ...(money === 'revenue' || isOrdersOnly(record.settings)
        ? []
        : [
            estimate<PlanRow>('revenue', 'levers.money.revenue', ({ revenue }) => revenue, 3),
            ...intervals<PlanRow>('revenue', 'moneyRound', ({ revenue }) => endsOf(revenue, result.horizonEnds), 6).map(
              (each) => ({ ...each, dispensable: 6 }),
            ),
          ]),
      count('active_customers', 'levers.active', ({ end }) => Math.round(end.fromToday + end.acquired)),
      count('of_today', 'levers.active.today', ({ end }) => Math.round(end.fromToday), 3),
      estimate('equity', 'levers.equity.end', ({ end }) => end.equity, 2),
      ...intervals<PlanRow>('equity', 'moneyRound', ({ end }) => endsOf(end.equity, result.equityEnds), 6).map(
        (each) => ({ ...each, dispensable: 6 }),
      ),
    ],
    rows: plansOf(result, state, change, aim),
    basis: [
      basisWords(aim === 'revenue' ? 'revenue' : basisFor(result, options)),
      ...basisOf(record, { n: record.base.customers, horizonDays: record.settings.horizonDays }).slice(1),
    ],
  };
}

/** Who came and who went, quarter by quarter. */
function flowTable({ record, result }: Shown<LeversResult>): Table<QuarterRow> {
  return {
    name: 'flow',
    title: message('levers.flow'),
    columns: [
      date('from', 'column.from', ({ firstDay }) => firstDay),
      date('to', 'column.to', ({ lastDay }) => lastDay),
      count('customers', 'column.customers', ({ customers }) => customers),
      count('new', 'base.flow.new', ({ fresh }) => fresh),
      count('back', 'base.flow.back', ({ back }) => back),
      count('lost', 'base.lost', ({ lost }) => lost),
    ],
    rows: result.flow,
    basis: basisOf(record, { n: record.base.customers }),
    isDetail: true,
  };
}
