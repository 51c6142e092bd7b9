import { monthsBefore } from '@perennial/engine';
import type { Subscription } from '@perennial/import';
import {
  type ChurnModel,
  churnModels,
  coordinatesOf,
  type Parameters,
  type RenewalHistory,
  type RenewalRows,
  renewalRows,
} from '@perennial/models';
import { chooseAmong, type Judged } from '../backtest/choose.ts';
import { isOneSided, totalScore } from '../backtest/total-errors.ts';
import type { ChurnTest, EndsAt } from '../record/subscription-figures.ts';
import { historyAt, historySince, renewalsAhead } from './histories.ts';
import { type Spell, spellsOf } from './spells.ts';

export interface ChosenChurnModel {
  readonly model: ChurnModel;
  readonly tests: readonly ChurnTest[];
  /** Of the models and of the constant rate, over all cut-offs; empty where there is not enough of the past. */
  readonly scores: readonly Judged[];
  /** By forecasts of the past, by the criterion among models level in them, or by that alone where there is not enough of it. */
  readonly because: 'scores' | 'level' | 'criterion';
}

const MONTHS_BACK = [3, 6, 12] as const;
const FEWEST_RUNNING = 20;
const FEWEST_LEFT = 10;

/**
 * The churn model that forecast best what became of the subscriptions running three, six and twelve months ago, by the rule of purchase models: the score of
 * single subscriptions and of how many left, no model whose totals always erred to one side, and among models that are level the fit to all data; since
 * one is a case of the other, that is told by Akaike's criterion. Without the days on which subscriptions began and ended there is no earlier day to forecast from.
 */
export function chooseChurnModel(
  subscriptions: readonly Subscription[],
  { asOf, endsAt, hasDates }: { readonly asOf: string; readonly endsAt: EndsAt; readonly hasDates: boolean },
): ChosenChurnModel {
  const tests = hasDates
    ? MONTHS_BACK.flatMap((months) => testsAt(subscriptions, monthsBefore(asOf, months), months, asOf, endsAt))
    : [];
  const models = churnModels();
  const rows = rowsAt(spellsOf(subscriptions, asOf, endsAt), asOf, endsAt);
  const criterion = (model: ChurnModel) => {
    const { logLikelihood } = model.fit(rows);
    return Number.isNaN(logLikelihood) ? Number.NEGATIVE_INFINITY : logLikelihood - model.parameterNames.length;
  };
  const scores = judged(tests);
  const tried = scores.filter(({ method, score }) => method !== CONSTANT_RATE && Number.isFinite(score));
  if (tried.length < models.length) return { model: best(models, criterion), tests, scores: [], because: 'criterion' };
  const byName = new Map(models.map((model) => [model.name, model]));
  const { chosen, level } = chooseAmong(
    tried,
    (method) => criterion(byName.get(method)!),
    () => true,
  );
  return { model: byName.get(chosen.method)!, tests, scores, because: level.length > 0 ? 'level' : 'scores' };
}

const CONSTANT_RATE = 'constant-rate';

/** Each method over all cut-offs: the mean score of a subscription, and with it that of how many left. */
function judged(tests: readonly ChurnTest[]): readonly Judged[] {
  const methods = [...new Set(tests.map(({ method }) => method))];
  return methods.map((method) => {
    const own = tests.filter((test) => test.method === method);
    const mean = (of: (test: ChurnTest) => number) => own.reduce((sum, test) => sum + of(test), 0) / own.length;
    const logScore = -mean((test) => test.logScore);
    return {
      method,
      logScore,
      score: logScore + mean((test) => totalScore(leaversError(test))),
      isOneSided: isOneSided(own.map(leaversError)),
    };
  });
}

/** ln of how many left ÷ how many were expected to. */
function leaversError({ running, expected, actual }: ChurnTest): number {
  return Math.log((running - actual + 0.5) / (running - expected + 0.5));
}

/** All spells as renewals, as known on a day. */
export function rowsAt(spells: readonly Spell[], day: string, endsAt: EndsAt): RenewalRows {
  return renewalRows(spells.map((each) => historyAt(each, day, endsAt)).filter((history) => history !== null));
}

function best(models: readonly ChurnModel[], score: (model: ChurnModel) => number): ChurnModel {
  return models.reduce((a, b) => (score(b) > score(a) ? b : a));
}

function testsAt(
  subscriptions: readonly Subscription[],
  cutOff: string,
  months: number,
  asOf: string,
  endsAt: EndsAt,
): readonly ChurnTest[] {
  const seen = rowsAt(spellsOf(subscriptions, cutOff, endsAt), cutOff, endsAt);
  const left = seen.leftBy.reduce((sum, by, i) => sum + (by > 0 ? seen.count[i]! : 0), 0);
  const spells = spellsOf(subscriptions, asOf, endsAt);
  const later = spells.map((each) => historySince(each, cutOff, asOf, endsAt)).filter((history) => history !== null);
  if (later.length < FEWEST_RUNNING || left < FEWEST_LEFT) return [];
  const rows = renewalRows(later);
  const actual = later.filter(({ leftBy }) => !leftBy).length;
  const shared = { cutOff, months, running: later.length, actual };
  const horizons = spells.flatMap((each) => {
    const found = renewalsAhead(each, cutOff, [asOf], endsAt);
    return found ? [{ renewed: found.renewed, ahead: found.ahead[0]! }] : [];
  });
  const byModel = churnModels().map((model) => {
    const { parameters } = model.fit(seen);
    return {
      ...shared,
      method: model.name,
      title: model.title,
      expected: horizons.reduce((sum, { renewed, ahead }) => sum + model.survivalFrom(parameters, renewed, ahead), 0),
      logScore: logLikelihoodOf(model, parameters, rows) / later.length,
    };
  });
  const rate = constantRate(seen);
  return [
    ...byModel,
    {
      ...shared,
      method: CONSTANT_RATE,
      title: null,
      expected: horizons.reduce((sum, { ahead }) => sum + (1 - rate) ** ahead, 0),
      logScore: later.reduce((sum, history) => sum + logOfConstant(rate, history), 0) / later.length,
    },
  ];
}

function logLikelihoodOf(model: ChurnModel, parameters: Parameters, rows: RenewalRows): number {
  const at = coordinatesOf(model.kinds, parameters);
  return model.sweep(rows)(at);
}

/** Leavers ÷ months at risk. */
function constantRate({ entered, renewed, leftBy, count }: RenewalRows): number {
  let [left, months] = [0, 0];
  for (let i = 0; i < count.length; i++) {
    if (leftBy[i]! > 0) left += count[i]!;
    months += count[i]! * (Math.max(renewed[i]!, leftBy[i]!) - entered[i]!);
  }
  return months > 0 ? left / months : 0;
}

function logOfConstant(rate: number, { entered = 0, renewed, leftBy = 0 }: RenewalHistory): number {
  const stayed = (renewed - entered) * Math.log1p(-rate);
  return leftBy > 0 ? stayed + Math.log1p(-((1 - rate) ** (leftBy - renewed))) : stayed;
}
