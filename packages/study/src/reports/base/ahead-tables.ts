import type { InSum, Message, WordKey } from '@perennial/words';
import type { Interval } from '../../record/interval.ts';
import { basisOf, basisWords } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportOptions, Shown } from '../definition.ts';
import { groupInterval } from '../group-interval.ts';
import { message } from '../message.ts';
import { count, date, estimate, intervals, number, words } from '../table/columns.ts';
import { addingDown, inSum } from '../table/in-sum.ts';
import type { Table } from '../table/table.ts';
import type { Ahead, BaseResult } from './base-result.ts';
import { added, type Brings, followBase, type MonthAhead } from './follow-base.ts';

type Seen = Shown<BaseResult>;

type IntervalEnds = Omit<Interval, 'median'> | null;

/** A month, with the intervals of the money of each. */
export interface PlannedMonth extends MonthAhead {
  readonly ends: { readonly existing: IntervalEnds; readonly toCome: IntervalEnds; readonly both: IntervalEnds };
}

/** Months of the base under the plan that is asked, or as customers have come so far. */
export interface PlannedBase extends Pick<Ahead, 'newcomer'> {
  readonly months: readonly PlannedMonth[];
  /** Customers to be acquired a month. */
  readonly perMonth: number;
  readonly isAsked: boolean;
  /** What those to come bring is not known, so that today's customers stand alone. */
  readonly isOfExisting: boolean;
}

/** Null where the run keeps no course of what is to come. */
export function plannedBase({ record, result: { ahead } }: Seen, { acquire }: ReportOptions): PlannedBase | null {
  if (!ahead) return null;
  const { newcomer } = ahead;
  const isAsked = acquire !== undefined;
  const perMonth = isAsked ? Number(acquire) : ahead.newPerMonth;
  const isOfExisting = newcomer === null && perMonth > 0;
  const months = followBase(ahead, isOfExisting ? 0 : perMonth) ?? [];
  return {
    months: months.map((month) => ({ ...month, ends: endsOf(record, newcomer, month.existing, month.toCome) })),
    perMonth: isOfExisting ? 0 : perMonth,
    isAsked,
    newcomer,
    isOfExisting,
  };
}

/**
 * The intervals of what existing customers bring, of what those to come do, and of both. That earlier forecasts were off moves all of it alike, as it moves today's customers;
 * what cohorts differed by beyond chance is taken to be the same for all that are to come, which is the most that it can be.
 */
function endsOf(
  record: Seen['record'],
  newcomer: Ahead['newcomer'],
  existing: Brings,
  toCome: Brings,
): PlannedMonth['ends'] {
  const variance = newcomer?.variance ?? 0;
  const both = existing.money + toCome.money;
  return {
    existing: groupInterval(existing.money, record),
    toCome: groupInterval(toCome.money, record, variance),
    both: groupInterval(both, record, both > 0 ? variance * (toCome.money / both) ** 2 : 0),
  };
}

/** What customers bring until the horizon. */
export interface WhoseRow extends Brings {
  readonly whose: 'existing' | 'to-come' | 'both';
  readonly customers: number;
  readonly interval: IntervalEnds;
}

export function whoseRows({ record }: Pick<Seen, 'record'>, planned: PlannedBase): readonly WhoseRow[] {
  const { months, newcomer } = planned;
  const existing = added(months.map((month) => month.existing));
  const toCome = added(months.map((month) => month.toCome));
  const acquired = months.reduce((sum, month) => sum + month.acquired, 0);
  const { customers } = record.base;
  const ends = endsOf(record, newcomer, existing, toCome);
  return [
    { whose: 'existing', customers, ...existing, interval: ends.existing },
    { whose: 'to-come', customers: acquired, ...toCome, interval: ends.toCome },
    { whose: 'both', customers: customers + acquired, ...added([existing, toCome]), interval: ends.both },
  ];
}

/** How much is expected until the horizon, of whom; nothing where the run keeps no course of it, or where too few customers say it. */
export function aheadAnswer(shown: Seen, options: ReportOptions): readonly Message<WordKey>[] {
  const planned = plannedBase(shown, options);
  if (!planned || shown.record.base.customers < FEWEST_COMPARED) return [];
  const [existing, toCome, both] = whoseRows(shown, planned);
  const { low80, high80 } = both?.interval ?? {};
  if (low80 === undefined || high80 === undefined) return [];
  return [
    message(planned.perMonth > 0 ? 'base.answer.ahead' : 'base.answer.ahead.existing', {
      days: { days: shown.record.settings.horizonDays },
      existing: { money: existing!.money, sum: partsOf(0)(existing!.money, toCome!.money) },
      perMonth: perMonthOf(planned),
      toCome: { money: toCome!.money, sum: partsOf(1)(existing!.money, toCome!.money) },
      both: { money: both!.money, sum: partsOf('total')(existing!.money, toCome!.money) },
      low: { money: low80 },
      high: { money: high80 },
    }),
  ];
}

const partsOf =
  (place: InSum['place']) =>
  (...parts: readonly number[]): InSum => ({ parts, place });

/** A mean of the past has a fraction, a plan has none. */
function perMonthOf({ perMonth, isAsked }: PlannedBase) {
  return isAsked ? { count: perMonth } : { decimal: perMonth };
}

/** How customers to come are counted, and what the intervals hold. */
export function aheadSentences(shown: Seen, options: ReportOptions): readonly Message<WordKey>[] {
  const planned = plannedBase(shown, options);
  if (!planned) return [];
  if (planned.isOfExisting) return [message('base.ahead.few', { least: { count: FEWEST_COMPARED } })];
  const { newcomer, perMonth } = planned;
  if (!newcomer || !(perMonth > 0)) return [message('base.ahead.existing-intervals')];
  const byModel = newcomer.months.findIndex(({ customers }) => customers === 0);
  return [
    message('base.ahead.course', { n: { count: newcomer.months[0]!.customers } }),
    ...(byModel > 0 ? [message('base.ahead.model', { month: { count: byModel + 1 } })] : []),
    message('base.ahead.intervals', { spread: { share: Math.sqrt(newcomer.variance) } }),
  ];
}

/** What the plan is: asked for, or assumed. */
function planWords({ result: { ahead } }: Seen, planned: PlannedBase): Message<WordKey> {
  if (!(planned.perMonth > 0)) return message('base.ahead.none');
  const values = { perMonth: perMonthOf(planned), days: { days: ahead?.newDays ?? 0 } };
  return message(planned.isAsked ? 'base.ahead.planned' : 'base.ahead.assumed', values);
}

const inMonth = (place: InSum['place']) => (row: MonthAhead) => partsOf(place)(row.existing.money, row.toCome.money);

/** Month by month until the horizon: of today's customers, of those to come, and of both. */
export function monthsTable(shown: Seen, planned: PlannedBase): Table<PlannedMonth> {
  const { record } = shown;
  return {
    name: 'months-ahead',
    title: message('base.ahead'),
    says: planWords(shown, planned),
    columns: [
      date('until', 'movements.until', ({ lastDay }) => lastDay),
      number('decimal', 'new_customers', 'base.ahead.acquired', ({ acquired }) => acquired, 2),
      inSum(
        estimate('existing_money', 'base.ahead.existing', ({ existing }) => existing.money),
        inMonth(0),
      ),
      ...intervals<PlannedMonth>('existing_money', 'moneyRound', ({ ends }) => ends.existing, 6).map((each) => ({
        ...each,
        dispensable: 5,
      })),
      inSum(
        estimate('to_come_money', 'base.ahead.to-come', ({ toCome }) => toCome.money),
        inMonth(1),
      ),
      ...intervals<PlannedMonth>('to_come_money', 'moneyRound', ({ ends }) => ends.toCome).map((each) => ({
        ...each,
        dispensable: 5,
      })),
      inSum(
        estimate('both_money', 'base.ahead.both', ({ both }) => both.money),
        inMonth('total'),
      ),
      ...intervals<PlannedMonth>('both_money', 'moneyRound', ({ ends }) => ends.both, 4),
      ...(['existing', 'toCome', 'both'] as const).map((whose) =>
        number<PlannedMonth>(
          'decimal',
          whose === 'toCome' ? 'to_come_transactions' : `${whose}_transactions`,
          whose === 'toCome' ? 'base.ahead.to-come.days' : `base.ahead.${whose}.days`,
          (row) => row[whose].transactions,
          3,
        ),
      ),
    ],
    rows: planned.months,
    basis: basisOf(record, { n: record.base.customers, horizonDays: record.settings.horizonDays }),
  };
}

/** The same until the horizon, with what is kept of it where costs are known. */
export function wholeTable(shown: Seen, planned: PlannedBase): Table<WhoseRow> {
  const { record } = shown;
  const rows = whoseRows(shown, planned);
  const kept = record.bases.figures.findLast(({ basis }) => basis !== 'net' && basis !== 'revenue');
  const share = kept && record.value.expectedMoney > 0 ? kept.expected / record.value.expectedMoney : null;
  return {
    name: 'existing-and-to-come',
    title: message('base.whole', { days: { days: record.settings.horizonDays } }),
    ...(kept && share !== null && { says: message('base.whole.kept', { basis: { message: basisWords(kept.basis) } }) }),
    columns: [
      words(
        'whose',
        'column.customers',
        ({ whose }) => whose,
        ({ whose }) => message(`base.whose.${whose}`),
      ),
      count('customers', 'base.whole.customers', ({ customers }) => Math.round(customers)),
      number('decimal', 'expected_transactions', 'base.whole.days', ({ transactions }) => transactions, 1),
      addingDown(
        estimate('expected_money', 'column.expected', ({ money }) => money),
        rows,
      ),
      ...intervals<WhoseRow>('expected_money', 'moneyRound', ({ interval }) => interval, 3),
      ...(share === null
        ? []
        : [
            addingDown(
              estimate<WhoseRow>('kept', 'levers.money.kept', ({ money }) => Math.round(share * money), 2),
              rows,
            ),
          ]),
    ],
    rows,
    basis: basisOf(record, { n: record.base.customers, horizonDays: record.settings.horizonDays }),
  };
}
