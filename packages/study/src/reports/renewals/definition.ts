import type { Message, WordKey } from '@perennial/words';
import type { RunRecord } from '../../record/run-record.ts';
import type { SubscriptionLine } from '../../record/subscription-figures.ts';
import { basisOf } from '../basis.ts';
import type { Rename, ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { claim, count, customer, date, estimate, interval, money, name, number } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

/** Who is at risk, and of whom most is expected. */
export interface RenewalsResult {
  /** By what a customer pays at the next renewal, times the chance to lose it. */
  readonly atRisk: readonly SubscriptionLine[];
  /** Who has said that they leave, by what they paid. */
  readonly gone: readonly SubscriptionLine[];
  readonly best: readonly SubscriptionLine[];
  readonly running: number;
  /** False where the file tells no days: the next renewal is then on no day of the calendar. */
  readonly hasDates: boolean;
  /** What falls due at the next renewal of all, and what of it is expected to be lost. */
  readonly due: number;
  readonly lost: number;
}

type Seen = Shown<RenewalsResult, RunRecord>;

/** Who is at risk? */
export const renewals: ReportDefinition<'renewals', RenewalsResult, RunRecord> = {
  name: 'renewals',
  title: message('renewals.title'),
  asks: message('renewals.asks'),
  options: [],
  answer: (shown) => [renewalsAnswer(shown)],
  sentences: () => [],
  tables: (shown) => [linesTable(shown, 'atRisk'), linesTable(shown, 'gone'), linesTable(shown, 'best')],
  anonymise: (result, rename) => ({
    ...result,
    atRisk: renamed(result.atRisk, rename),
    gone: renamed(result.gone, rename),
    best: renamed(result.best, rename),
  }),
};

function renamed(lines: readonly SubscriptionLine[], rename: Rename): readonly SubscriptionLine[] {
  return lines.map((line) => ({
    ...line,
    customer: rename(line.customer),
    subscription: rename(line.subscription),
  }));
}

/** What a subscription pays at its next renewal. */
export function dueOf({ revenue, interval }: SubscriptionLine): number {
  return Math.round(revenue * interval);
}

/** What is expected to be lost at the next renewal. */
export function riskOf(line: SubscriptionLine): number {
  return Math.round(dueOf(line) * line.hazard);
}

function renewalsAnswer({ result }: Seen): Message<WordKey> {
  if (result.running === 0) return message('renewals.answer.none');
  return message('renewals.answer', {
    n: { count: result.running },
    due: { money: result.due },
    lost: { money: result.lost },
    share: { share: result.due > 0 ? result.lost / result.due : 0 },
  });
}

const TABLES = { atRisk: 'at-risk', gone: 'cancelled-subscriptions', best: 'best-subscriptions' } as const;

/** Subscriptions that run, by risk or by what is expected of them. */
export function linesTable({ record, result }: Seen, which: 'atRisk' | 'gone' | 'best'): Table<SubscriptionLine> {
  return {
    ...subscriptionList(record, result[which], result.hasDates),
    name: TABLES[which],
    title: message(`renewals.${which}`),
    ...(which !== 'best' && { says: message(`renewals.${which}.says`) }),
    // The first of all that run are listed.
    ...(which !== 'gone' && {
      basis: basisOf(record, { n: result.running, horizonDays: record.settings.horizonDays }),
    }),
  };
}

/** Subscriptions with what is expected of each, how sure that is, and what they were. */
export function subscriptionList(
  record: RunRecord,
  rows: readonly SubscriptionLine[],
  hasDates: boolean,
): Table<SubscriptionLine> {
  return {
    name: 'subscriptions',
    title: message('renewals.best'),
    columns: [
      customer(),
      name('plan', 'plans.plan', ({ plan }) => plan || null),
      number('chance', 'chance_to_leave', 'renewals.hazard', ({ hazard }) => hazard),
      ...(hasDates ? [date<SubscriptionLine>('next_renewal', 'renewals.next', ({ nextRenewal }) => nextRenewal)] : []),
      money('at_risk', 'renewals.risk', riskOf),
      money('monthly_revenue', 'plans.revenue', ({ revenue }) => revenue, 3),
      estimate('expected_money', 'column.expected', ({ expectedMoney }) => expectedMoney),
      interval<SubscriptionLine>('expected_money', 80, 'moneyRound', ({ money: ends }) => ends, 1),
      interval<SubscriptionLine>('expected_money', 95, 'moneyRound', ({ money: ends }) => ends, 4),
      number('decimal', 'remaining_renewals', 'renewals.remaining', ({ remainingRenewals }) => remainingRenewals, 5),
      estimate('residual_lifetime_value', 'renewals.residual', (line) => line.discountedInfinite, 4),
      count('months_renewed', 'renewals.months', ({ months }) => Math.round(months), 2),
      claim('is_cancelled', 'renewals.cancelled', ({ isCancelled }) => isCancelled, 2),
      name('subscription', 'renewals.subscription', ({ subscription }) => subscription, 4),
    ],
    rows,
    basis: basisOf(record, { n: rows.length, horizonDays: record.settings.horizonDays }),
  };
}
