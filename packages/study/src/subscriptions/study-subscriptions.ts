import type { Effects } from '@perennial/engine';
import { openScratch } from '@perennial/engine/storage';
import {
  readSubscriptions,
  type Subscription,
  type SubscriptionFile,
  type SubscriptionRequest,
} from '@perennial/import';
import { type ChurnModel, fitPooled, type Parameters, renewalRows, seeded } from '@perennial/models';
import { inScratchFolder } from '../workspace/in-scratch-folder.ts';
import { untilStopped } from '../workspace/until-stopped.ts';
import { type ChosenChurnModel, chooseChurnModel, rowsAt } from './choose-churn-model.ts';
import { historyAt } from './histories.ts';
import { monthsBefore } from './months.ts';
import { type Movement, movements, revenueByCustomer } from './movements.ts';
import { type EndsAt, endOf, everPaid, isPaying, monthlyRevenue, paidFrom } from './paying.ts';
import { type RetentionPoint, retention } from './retention.ts';
import { type RevenueForecast, revenueForecast } from './revenue-forecast.ts';

export interface SubscriptionStudyRequest extends SubscriptionRequest {
  /** The last day that the file knows of, where it is not said. */
  readonly asOf?: string;
  readonly endsAt: EndsAt;
  readonly annualDiscount: number;
  readonly seed: string;
}

/** What is known of the subscriptions of one plan. */
export interface PlanRetention {
  readonly plan: string;
  readonly subscriptions: number;
  readonly running: number;
  /** Monthly recurring revenue of those that run; minor units. */
  readonly revenue: number;
  readonly parameters: Parameters;
  readonly retention: readonly RetentionPoint[];
}

export interface SubscriptionStudy {
  readonly file: Pick<SubscriptionFile, 'name' | 'rows' | 'columns' | 'notes'>;
  readonly asOf: string;
  readonly endsAt: EndsAt;
  readonly currency: string;
  readonly minorUnits: number;
  readonly annualDiscount: number;
  readonly subscriptions: number;
  readonly customers: number;
  /** Running and paid for on the as-of day. */
  readonly running: number;
  readonly inTrial: number;
  readonly ended: number;
  /** Cancelled by the customer, and paid for until later. */
  readonly cancelledButRunning: number;
  /** Monthly recurring revenue on the as-of day; minor units. */
  readonly revenue: number;
  readonly movements: readonly Movement[];
  /** Of the customers of twelve months ago, what is left of their revenue: with and without those who pay more. Null where there were none. */
  readonly netRetention: number | null;
  readonly grossRetention: number | null;
  readonly model: {
    readonly name: string;
    readonly title: string;
    readonly because: ChosenChurnModel['because'];
  } | null;
  readonly tests: ChosenChurnModel['tests'];
  readonly plans: readonly PlanRetention[];
  readonly forecast: RevenueForecast | null;
}

const HORIZON = 12;

/**
 * Studies a file of subscriptions: what moved their monthly revenue, how many stay, and what those that run will bring in the next twelve months. All
 * subscriptions are held in memory. Rejects with a Failure where the file cannot be read.
 */
export async function studySubscriptions(
  request: SubscriptionStudyRequest,
  { now, signal, progress }: Effects,
): Promise<SubscriptionStudy> {
  progress.begin('import');
  const file = await inScratchFolder((scratchFolder) =>
    untilStopped(openScratch, signal, (connection) => readSubscriptions({ connection, scratchFolder }, request, now())),
  );
  progress.end('import', {
    code: 'subscriptions-read',
    values: { subscriptions: { count: file.subscriptions.length }, rows: { count: file.rows } },
  });
  const asOf = request.asOf ?? lastDayOf(file.subscriptions);
  const { endsAt, annualDiscount } = request;
  const known = file.subscriptions.filter(({ started }) => started <= asOf);
  const running = known.filter((each) => isPaying(each, asOf, endsAt));
  const cause = retained(known, asOf, endsAt);
  const fitted = fitPlans(known, asOf, request);
  return {
    file: { name: file.name, rows: file.rows, columns: file.columns, notes: file.notes },
    asOf,
    endsAt,
    currency: file.currency,
    minorUnits: file.minorUnits,
    annualDiscount,
    subscriptions: known.length,
    customers: new Set(known.map(({ customer }) => customer)).size,
    running: running.length,
    inTrial: known.filter((each) => paidFrom(each) > asOf && !isOver(each, asOf, endsAt)).length,
    ended: known.filter((each) => isOver(each, asOf, endsAt)).length,
    cancelledButRunning: known.filter(
      ({ cancelled, ended }) => cancelled !== null && cancelled <= asOf && !(ended !== null && ended <= asOf),
    ).length,
    revenue: Math.round(running.reduce((sum, each) => sum + monthlyRevenue(each), 0)),
    movements: movements(known, asOf, endsAt),
    ...cause,
    ...fitted,
  };
}

function isOver(subscription: Subscription, day: string, endsAt: EndsAt): boolean {
  const end = endOf(subscription, endsAt);
  return end !== null && end <= day;
}

/** The last day on which anything happened in a file. */
function lastDayOf(subscriptions: readonly Subscription[]): string {
  return subscriptions
    .flatMap(({ started, cancelled, ended }) => [started, cancelled ?? started, ended ?? started])
    .reduce((a, b) => (b > a ? b : a), '1970-01-01');
}

function retained(subscriptions: readonly Subscription[], asOf: string, endsAt: EndsAt) {
  const then = revenueByCustomer(subscriptions, monthsBefore(asOf, HORIZON), endsAt);
  const now = revenueByCustomer(subscriptions, asOf, endsAt);
  const whole = [...then.values()].reduce((a, b) => a + b, 0);
  if (!(whole > 0)) return { netRetention: null, grossRetention: null };
  let [net, gross] = [0, 0];
  for (const [customer, was] of then) {
    const is = now.get(customer) ?? 0;
    net += is;
    gross += Math.min(is, was);
  }
  return { netRetention: net / whole, grossRetention: gross / whole };
}

function fitPlans(
  subscriptions: readonly Subscription[],
  asOf: string,
  { endsAt, annualDiscount, seed }: SubscriptionStudyRequest,
): Pick<SubscriptionStudy, 'model' | 'tests' | 'plans' | 'forecast'> {
  const paid = subscriptions.filter((each) => everPaid(each, asOf, endsAt));
  const whole = rowsAt(paid, asOf, endsAt);
  const { model, tests, because } = chooseChurnModel(paid, asOf, endsAt);
  if (model.fit(whole).verdict.status === 'too-little-data')
    return { model: null, tests: [], plans: [], forecast: null };
  const names = [...new Set(paid.map(({ plan }) => plan))].toSorted();
  const ofPlan = names.map((name) => paid.filter(({ plan }) => plan === name));
  const rows = ofPlan.map((each) => rowsAt(each, asOf, endsAt));
  const pooled = fitPooled(model, rows);
  const groupOf = (plan: string) => names.indexOf(plan);
  const plans = names.map((plan, g) =>
    planRetention(model, { plan, subscriptions: ofPlan[g]!, parameters: pooled.groups[g]!.parameters }, asOf, endsAt),
  );
  return {
    model: { name: model.name, title: model.title, because },
    tests,
    plans: plans.toSorted((a, b) => b.revenue - a.revenue),
    forecast: revenueForecast(
      { model, pooled, groupOf },
      paid,
      { asOf, endsAt, months: HORIZON, annualDiscount },
      seeded(seed),
    ),
  };
}

function planRetention(
  model: ChurnModel,
  {
    plan,
    subscriptions,
    parameters,
  }: { readonly plan: string; readonly subscriptions: readonly Subscription[]; readonly parameters: Parameters },
  asOf: string,
  endsAt: EndsAt,
): PlanRetention {
  const running = subscriptions.filter((each) => isPaying(each, asOf, endsAt));
  const histories = subscriptions.map((each) => historyAt(each, asOf, endsAt)).filter((history) => history !== null);
  return {
    plan,
    subscriptions: subscriptions.length,
    running: running.length,
    revenue: Math.round(running.reduce((sum, each) => sum + monthlyRevenue(each), 0)),
    parameters,
    retention: retention(
      model,
      parameters,
      renewalRows(histories),
      subscriptions.map(({ months }) => months),
    ),
  };
}
