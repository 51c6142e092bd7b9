import type { BusinessModel, LeftOutRows } from '@perennial/import';
import type { Verdict } from '@perennial/models';
import type { Message, WordKey } from '@perennial/words';
import type { Interval } from './interval.ts';
import type { LineLeft, SubscriptionBases } from './subscription-bases.ts';
import type { SubscriptionEquityChanges } from './subscription-equity.ts';

/** What ends a subscription: the customer's word, or the end of what was paid. Billing systems disagree; a study says which it took. */
export type EndsAt = 'ended' | 'cancelled';

/** What the business sells by, and how that is known. */
export interface FoundBusinessModel {
  readonly model: BusinessModel;
  readonly because: Message<WordKey>;
}

/** What moved monthly recurring revenue in a month; minor units, whole ones that add up: opening and all movements are the closing. */
export interface Movement {
  /** The last day of the month, or the as-of day. */
  readonly day: string;
  readonly opening: number;
  /** From customers who never paid before. */
  readonly fresh: number;
  /** From customers who pay more, and less, than a month before. */
  readonly expansion: number;
  readonly contraction: number;
  /** From customers who stopped; negative, as contraction and pauses are. */
  readonly churn: number;
  /** From customers who had stopped and pay again. */
  readonly reactivation: number;
  /** From customers who pay nothing for a while and have not left; and from those who do so no more. */
  readonly paused: number;
  readonly resumed: number;
  readonly closing: number;
  /** Paying customers at the end, and how many came and left. */
  readonly customers: number;
  readonly came: number;
  readonly left: number;
}

/** Ends of an interval around a share. */
export interface ShareEnds {
  readonly low95: number;
  readonly high95: number;
}

/** The share that is still there after so many months: seen without a model, and by the model. */
export interface RetentionPoint {
  readonly months: number;
  /** Null beyond what anybody has reached. */
  readonly seen: (ShareEnds & { readonly share: number; readonly atRisk: number }) | null;
  readonly fitted: number;
  readonly fittedEnds: ShareEnds;
}

/** What is known of the subscriptions of one plan. */
export interface PlanFigures {
  readonly plan: string;
  readonly subscriptions: number;
  readonly running: number;
  /** Monthly recurring revenue of those that run; minor units. */
  readonly revenue: number;
  readonly parameters: Readonly<Record<string, number>>;
  /** Of those that run, the share that is expected to leave at the next renewal. */
  readonly hazard: number | null;
  /** Payments expected within the horizon; minor units. */
  readonly expected: number;
  readonly retention: readonly RetentionPoint[];
}

export interface ChurnModelFit {
  readonly model: string;
  readonly title: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  readonly verdict: Verdict;
  /** Of its forecasts of the past, in nats: less is better; null where they could not be tested. */
  readonly score: number | null;
}

/** How a method's forecasts from an earlier day did, of the subscriptions that ran on it. */
export interface ChurnTest {
  /** The name of a model, or `constant-rate`: everybody as likely to leave at any renewal. */
  readonly method: string;
  /** As the literature writes the model; null for the constant rate. */
  readonly title: string | null;
  readonly cutOff: string;
  readonly months: number;
  readonly running: number;
  /** How many were expected to be there still on the as-of day, and were. */
  readonly expected: number;
  readonly actual: number;
  /** Mean logarithm of the probability that was given to what each of them did: higher is better. */
  readonly logScore: number;
}

/** A month to come, of the subscriptions that run today. Money in minor units. */
export interface MonthAhead {
  /** The day on which the month is over. */
  readonly day: string;
  readonly running: number;
  readonly revenue: number;
  readonly revenueInterval: Interval;
  /** Falling due within the month. */
  readonly payments: number;
  readonly paymentsInterval: Interval;
}

/** What becomes of the subscriptions that run today; those to come are not in it. Money in minor units. */
export interface SubscriptionForecast {
  readonly months: readonly MonthAhead[];
  readonly running: Interval;
  readonly expectedRunning: number;
  /** Payments within the horizon; their mean, median and ends are of one predictive distribution. */
  readonly payments: Interval;
  readonly expectedPayments: number;
  /** What forecasts of all subscriptions are off together, whoever happens to leave: standard deviation, as a share of the payments. */
  readonly errorInCommon: number;
  readonly discounted: number;
  /** Without end; null where that has no finite value. */
  readonly discountedInfinite: number | null;
  readonly equityInterval: Interval | null;
  /** Log errors of how many left, at the cut-offs of the test, and the scale that they make for the model's own error. */
  readonly pastErrors: readonly number[];
  readonly modelError: number;
}

/** A subscription that runs, with what is expected of it. Money in minor units. */
export interface SubscriptionLine {
  readonly customer: string;
  readonly subscription: string;
  readonly plan: string;
  readonly since: string;
  /** Months paid for so far, and from one renewal to the next. */
  readonly months: number;
  readonly interval: number;
  readonly revenue: number;
  /** What it has brought so far, at the prices of its contracts. */
  readonly historic: number;
  readonly nextRenewal: string;
  /** Chance to leave at the next renewal. */
  readonly hazard: number;
  /** Renewals within the horizon, and without end (null where the mean is not finite). */
  readonly expectedRenewals: number;
  readonly remainingRenewals: number | null;
  /** Discounted expected residual lifetime, in payments, just before the next one. */
  readonly derl: number;
  readonly expectedMoney: number;
  readonly money: Interval;
  /** Months for which it is expected to be paid for within the horizon. */
  readonly activeMonths: number;
  readonly discounted: number;
  readonly discountedInfinite: number;
  /** The customer has said that it is to end. */
  readonly isCancelled: boolean;
  /** What it costs, and what is left; absent where nothing is known of costs. */
  readonly left?: LineLeft;
}

/** Trials that are over, and what became of them. */
export interface TrialFigures extends ShareEnds {
  readonly running: number;
  readonly ended: number;
  readonly converted: number;
  readonly share: number;
  /** Monthly revenue of those that run, were all to go on; minor units. */
  readonly revenue: number;
}

/** What a study of subscriptions found. Money in minor units. */
export interface SubscriptionFigures {
  readonly businessModel: FoundBusinessModel;
  readonly endsAt: EndsAt;
  readonly hasDates: boolean;
  /** Column by what it is. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: number;
  readonly leftOut: LeftOutRows;
  readonly subscriptions: number;
  readonly customers: number;
  /** Running and paid for on the as-of day, and the customers who pay for them. */
  readonly running: number;
  readonly payingCustomers: number;
  readonly paused: number;
  readonly pausedRevenue: number;
  readonly ended: number;
  readonly notBegun: number;
  /** Cancelled by the customer, and paid for until later. */
  readonly cancelledButRunning: number;
  readonly cancelledRevenue: number;
  /** Running ones that are billed once a year or less often. */
  readonly annual: { readonly running: number; readonly revenue: number };
  /** Monthly recurring revenue on the as-of day. */
  readonly revenue: number;
  readonly trials: TrialFigures | null;
  readonly movements: readonly Movement[];
  /** Of the customers of twelve months ago, what is left of their revenue: with and without those who pay more. Null where there were none. */
  readonly netRetention: number | null;
  readonly grossRetention: number | null;
  readonly models: readonly ChurnModelFit[];
  readonly chosen: {
    readonly method: string;
    readonly title: string;
    readonly because: 'scores' | 'level' | 'criterion';
  } | null;
  readonly tests: readonly ChurnTest[];
  readonly retention: readonly RetentionPoint[];
  readonly plans: readonly PlanFigures[];
  readonly forecast: SubscriptionForecast | null;
  /** What is left once costs are taken off; null where nothing is known of them. */
  readonly bases: SubscriptionBases | null;
  /** What moved their equity since the run before; null where that had none, or its scores are gone. */
  readonly equityChanges: SubscriptionEquityChanges | null;
  /** The subscriptions of which most is expected. */
  readonly top: readonly SubscriptionLine[];
}
