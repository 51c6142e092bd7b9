import { daysBetween } from '@perennial/engine';
import { isWordKey, type MessageValue } from '@perennial/words';
import { whyMissing } from '../backtest/backtest-progress.ts';
import { hasLifetime } from '../methods/methods.ts';
import type { ModelFit } from '../record/fit.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { Warning } from '../record/warning.ts';

type Studied = Pick<StudyRecord, 'base' | 'models' | 'spend' | 'backtest' | 'chosen' | 'value' | 'top' | 'settings'> & {
  /** Customers whose id has an apostrophe before it in scores.csv. */
  readonly escaped: number;
};

/** What a reader must know before using the figures: each a check of its own, silent where all is well. */
export function warningsOf(study: Studied): readonly Warning[] {
  return [
    ...whoIsAlive(study),
    ...chosenVerdict(study),
    ...noBacktest(study),
    ...lowerSpendersBuyMore(study),
    ...dominantCustomer(study),
    ...gaveBackWhatTheyBought(study),
    ...horizonBeyondHistory(study),
    ...laterOrdersUnused(study),
    ...silentEnd(study),
    ...historiesRounded(study),
    ...returnsNotForecast(study),
    ...idsEscaped(study),
  ];
}

/** Losses or likelihoods this close are a draw. */
const LEVEL_LOSS = 1.05;
const LEVEL_LIKELIHOOD_PER_CUSTOMER = 0.01;
const DISAGREEMENT = 0.1;

/**
 * Models that fit and forecast equally well can still disagree on who is alive, since nobody saw the customers leave
 * (CDNOW: BG/NBD 81 %, Pareto/NBD 45 %). Of all such pairs the two furthest apart are said.
 */
function whoIsAlive({ models, backtest }: Studied): readonly Warning[] {
  const loss = (name: string) => backtest.losses.find(({ method }) => method === name)?.loss ?? Number.NaN;
  const candidates = models.filter(({ model }) => hasLifetime(model));
  const pairs = candidates.flatMap((most) =>
    candidates
      .filter((least) => most.shareAlive - least.shareAlive >= DISAGREEMENT && areLevel(most, least, loss))
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

/** Whether two models forecast, or fit, about equally well. */
function areLevel(a: ModelFit, b: ModelFit, loss: (model: string) => number): boolean {
  const ratio = loss(a.model) / loss(b.model);
  const forecastLevel = Number.isNaN(ratio) || (ratio < LEVEL_LOSS && ratio > 1 / LEVEL_LOSS);
  const gap = Math.abs((a.logLikelihood ?? Number.NaN) - (b.logLikelihood ?? Number.NaN));
  return forecastLevel || gap < LEVEL_LIKELIHOOD_PER_CUSTOMER * a.customers;
}

function chosenVerdict({ models, chosen, spend }: Studied): readonly Warning[] {
  const model = models.find((each) => each.model === chosen.method);
  const isDoubtful = ({ verdict }: Fitted) => verdict.status !== 'converged';
  return [
    ...(model && isDoubtful(model) ? [fitVerdict(model)] : []),
    ...(spend && isDoubtful(spend) ? [fitVerdict(spend)] : []),
  ];
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
  const share = first ? first.expectedMoney / value.expectedMoney : 0;
  if (!first || share < 0.05) return [];
  return [
    {
      code: 'dominant-customer',
      values: { customer: { text: first.customer }, share: { share } },
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

/** Of the money of the orders, so much given back without naming one is worth saying. */
const MUCH_GIVEN_BACK = 0.01;

/** A forecast is of orders; what is given back without naming one is subtracted from what was, and not from what is to come. */
function returnsNotForecast({ base: { historicMoney, returnedMoney } }: Studied): readonly Warning[] {
  const share = returnedMoney / (historicMoney + returnedMoney);
  if (!(share >= MUCH_GIVEN_BACK)) return [];
  return [{ code: 'forecast-before-refunds', values: { money: { money: returnedMoney }, share: { share } } }];
}

function idsEscaped({ escaped }: Studied): readonly Warning[] {
  return escaped === 0 ? [] : [{ code: 'ids-escaped', values: { customers: { count: escaped } } }];
}
