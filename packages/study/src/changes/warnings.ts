import { daysBetween } from '@perennial/engine';
import type { RefundedOrders } from '@perennial/import';
import { isWordKey, type MessageValue } from '@perennial/words';
import { whyMissing } from '../backtest/backtest-progress.ts';
import { areLevel } from '../methods/level-models.ts';
import { hasLifetime } from '../methods/methods.ts';
import type { MethodScore } from '../record/backtest.ts';
import type { ModelFit } from '../record/fit.ts';
import { isOrdersOnly } from '../record/orders-only.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { unnamedRefunds } from '../record/unnamed-refunds.ts';
import type { Warning } from '../record/warning.ts';

type Studied = Pick<StudyRecord, 'base' | 'models' | 'spend' | 'backtest' | 'chosen' | 'value' | 'top' | 'settings'> & {
  /** Customers whose id has an apostrophe before it in scores.csv. */
  readonly escaped: number;
  /** Refunds that were told beside the orders; null where none were. */
  readonly refunded: RefundedOrders | null;
};

/** What a reader must know before using the figures: each a check of its own, silent where all is well. */
export function warningsOf(study: Studied): readonly Warning[] {
  return [
    ...whoIsAlive(study),
    ...betterYardsticks(study),
    ...chosenVerdict(study),
    ...activeOnRidge(study),
    ...noBacktest(study),
    ...lowerSpendersBuyMore(study),
    ...dominantCustomer(study),
    ...gaveBackWhatTheyBought(study),
    ...horizonBeyondHistory(study),
    ...laterOrdersUnused(study),
    ...silentEnd(study),
    ...historiesRounded(study),
    ...returnsNotForecast(study),
    ...refundsWithoutOrder(study),
    ...idsEscaped(study),
  ];
}

const DISAGREEMENT = 0.1;

/**
 * Models that fit and forecast equally well can still disagree on who is alive, since nobody saw the customers leave
 * (CDNOW: BG/NBD 81 %, Pareto/NBD 45 %). Of all such pairs the two furthest apart are said.
 */
function whoIsAlive({ models, backtest }: Studied): readonly Warning[] {
  const candidates = models.filter(({ model }) => hasLifetime(model));
  const pairs = candidates.flatMap((most) =>
    candidates
      .filter((least) => most.shareAlive - least.shareAlive >= DISAGREEMENT && areLevel(most, least, backtest.scores))
      .map((least) => ({ most, least })),
  );
  const apart = ({ most, least }: (typeof pairs)[number]) => most.shareAlive - least.shareAlive;
  const [furthest] = pairs.toSorted((a, b) => apart(b) - apart(a));
  if (!furthest) return [];
  const { most, least } = furthest;
  const values = {
    most: { text: most.title },
    highest: { share: most.shareAlive },
    least: { text: least.title },
    lowest: { share: least.shareAlive },
  };
  return [
    {
      code: 'alive-undecided',
      values,
    },
  ];
}

/** A yardstick is better where its error is smaller by more than this part of it. */
const CLEARLY_BETTER = 0.02;

/** Rules that need no model and were nearer than the used one: in a customer's number of orders, or in the total. */
function betterYardsticks({ backtest, chosen }: Studied): readonly Warning[] {
  const used = backtest.scores.find(({ method }) => method === chosen.method);
  if (!used) return [];
  const rules = backtest.scores.filter(({ score }) => score === null);
  const better = (error: 'rankedProbability' | 'totalError') => {
    const of = (one: MethodScore) => one[error] ?? Number.POSITIVE_INFINITY;
    const [best] = rules.toSorted((a, b) => of(a) - of(b));
    return best && of(best) < of(used) * (1 - CLEARLY_BETTER) ? best : undefined;
  };
  const [customer, total] = [better('rankedProbability'), better('totalError')];
  return [
    ...(customer
      ? [
          {
            code: 'yardstick-better-customer' as const,
            values: {
              yardstick: { methods: [customer.method] },
              error: { decimal: customer.rankedProbability },
              model: { methods: [used.method] },
              used: { decimal: used.rankedProbability },
            },
          },
        ]
      : []),
    ...(total
      ? [
          {
            code: 'yardstick-better-total' as const,
            values: {
              yardstick: { methods: [total.method] },
              error: { share: total.totalError ?? 0 },
              model: { methods: [used.method] },
              used: { share: used.totalError ?? 0 },
            },
          },
        ]
      : []),
  ];
}

function chosenVerdict({ models, chosen, spend, settings }: Studied): readonly Warning[] {
  const model = models.find((each) => each.model === chosen.method);
  const isDoubtful = ({ verdict }: Fitted) => verdict.status !== 'converged';
  return [
    ...(model && isDoubtful(model) ? [fitVerdict(model)] : []),
    ...(spend && isDoubtful(spend) && !isOrdersOnly(settings) ? [fitVerdict(spend)] : []),
  ];
}

/** A range of active customers below this part of all is as good as one number. */
const HARDLY_MOVES = 0.02;

/** Where the likelihood is flat: whether the number of active customers is left open with the parameters, or hardly depends on them. */
function activeOnRidge({ base, chosen, value: { activeSupported } }: Studied): readonly Warning[] {
  if (!activeSupported) return [];
  const { low, high } = activeSupported;
  const values = {
    model: { methods: [chosen.method] },
    low: { count: low },
    high: { count: high },
    customers: { count: base.customers },
  };
  return [{ code: high - low < HARDLY_MOVES * base.customers ? 'active-known' : 'active-open', values }];
}

type Fitted = Pick<ModelFit, 'title' | 'verdict'>;

function fitVerdict({ title, verdict: { reason } }: Fitted): Warning {
  const key = `verdict.${reason.code}`;
  const verdict: MessageValue = isWordKey(key)
    ? { message: { code: key, values: reason.values } }
    : { text: reason.code };
  return { code: 'fit-verdict', values: { model: { text: title }, verdict } };
}

function noBacktest({ backtest }: Studied): readonly Warning[] {
  return backtest.missing === undefined ? [] : [{ code: 'no-backtest', values: { why: whyMissing(backtest.missing) } }];
}

function lowerSpendersBuyMore({ spend }: Studied): readonly Warning[] {
  const correlation = spend?.purchaseSpendCorrelation;
  if (correlation === null || correlation === undefined || Math.abs(correlation) < 0.3) return [];
  return [
    {
      code: 'spend-depends-on-frequency',
      values: { correlation: { decimal: correlation } },
    },
  ];
}

function dominantCustomer({ top, value }: Studied): readonly Warning[] {
  const first = top[0];
  const share = first && value.expectedMoney > 0 ? first.expectedMoney / value.expectedMoney : 0;
  if (!first || share < 0.05) return [];
  return [
    {
      code: 'dominant-customer',
      values: {
        customer: { text: first.customer },
        share: { share },
        alive: { chance: first.probAlive },
        rest: { money: value.expectedMoney - first.expectedMoney },
      },
    },
  ];
}

/** Returns that name no order are no part of the forecast: a large order given back the same day still looks like a large order. */
function gaveBackWhatTheyBought({ top, base }: Studied): readonly Warning[] {
  const suspects =
    base.returnedMoney > 0 ? top.filter(({ historic, expectedMoney }) => historic < 0.05 * expectedMoney) : [];
  if (suspects.length === 0) return [];
  return [
    {
      code: 'returned-nearly-all',
      values: { customers: { customers: suspects.map(({ customer }) => customer) } },
    },
  ];
}

function horizonBeyondHistory({ settings, base }: Studied): readonly Warning[] {
  const days = daysBetween(base.firstOrder, settings.asOf);
  if (settings.horizonDays <= days) return [];
  return [
    {
      code: 'horizon-beyond-history',
      values: { days: { days: settings.horizonDays }, history: { days } },
    },
  ];
}

function laterOrdersUnused({ base: { laterOrders }, settings }: Studied): readonly Warning[] {
  if (laterOrders === 0) return [];
  return [
    {
      code: 'orders-after-as-of',
      values: { orders: { count: laterOrders }, date: { date: settings.asOf } },
    },
  ];
}

/** Longer than a month end takes to be booked. */
const LONG_SILENCE_DAYS = 31;

function silentEnd({ settings, base }: Studied): readonly Warning[] {
  const days = daysBetween(base.lastOrder, settings.asOf);
  if (days <= LONG_SILENCE_DAYS) return [];
  return [
    {
      code: 'silent-end',
      values: { date: { date: base.lastOrder }, days: { days } },
    },
  ];
}

/** A stated approximation: what it does to a customer's figures is far below their intervals. */
function historiesRounded({ base: { coarsening } }: Studied): readonly Warning[] {
  if (!coarsening) return [];
  const { stepDays, histories, logLikelihoodPerCustomer } = coarsening;
  return [
    {
      code: 'histories-rounded',
      values: {
        days: { days: stepDays },
        histories: { count: histories },
        effect: { text: logLikelihoodPerCustomer.toPrecision(2) },
      },
    },
  ];
}

function returnsNotForecast(studied: Studied): readonly Warning[] {
  const share = unnamedRefunds(studied);
  if (share === null) return [];
  const money = { money: studied.base.returnedMoney };
  return [{ code: 'forecast-before-refunds', values: { money, share: { share } } }];
}

function refundsWithoutOrder({ refunded }: Studied): readonly Warning[] {
  const orders = refunded?.missing.length ?? 0;
  return orders === 0 ? [] : [{ code: 'refunds-without-order', values: { orders: { count: orders } } }];
}

function idsEscaped({ escaped }: Studied): readonly Warning[] {
  return escaped === 0 ? [] : [{ code: 'ids-escaped', values: { customers: { count: escaped } } }];
}
