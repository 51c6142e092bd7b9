import { namesOf, type Parameters } from '../parameters/parameters.ts';
import { fitByMaximumLikelihood } from './fit-by-maximum-likelihood.ts';
import type { FitHints, PurchaseCore, PurchaseMethods, PurchaseModel, PurchaseModelFacts } from './model.ts';
import { aliveDistribution } from './reference/alive-distribution.ts';
import { type Departures, simulateDepartures } from './reference/departures.ts';
import { logTransactionsAfter } from './reference/expectation.ts';
import { likelihoodAt } from './reference/likelihood.ts';
import { predictRows } from './reference/predict.ts';
import { rowSweep } from './reference/sweep.ts';
import { timeToNext } from './reference/time-to-next.ts';
import type { DistinctSummaries, Summary } from './summary.ts';

type Needed = 'name' | 'title' | 'citation' | 'kinds';

/** A purchase model as it is written down: names, parameters, likelihood, simulation and starts; whatever else it knows takes the place of the reference. */
export type PurchaseDefinition<Name extends string = string> = Pick<PurchaseModelFacts<Name>, Needed> &
  Partial<Omit<PurchaseModelFacts<Name>, Needed>> &
  PurchaseCore<Name> &
  FitHints<Name> &
  Partial<PurchaseMethods<Name>>;

/** What a row costs where all comes from likelihood and simulation. */
const REFERENCE_COST = 60;

/**
 * The model of a definition. What it does not bring is made from its likelihood and its simulation alone:
 *
 * - the sweep goes by rows, with differences for a gradient; the fit is by maximum likelihood;
 * - expected, discounted and next transactions and the distribution of counts are integrals of the likelihood of longer histories (see
 *   `reference/`), right to about 1e-5 of themselves;
 * - P(alive) is the likelihood of a transaction at T, and of staying with it, ÷ the likelihood of the history. Staying is simulated, since
 *   nobody sees a customer leave: right to about 0.01. What mixes P(alive) and the distribution given alive does not have this error.
 *
 * It holds for models in continuous time whose likelihood depends on (x, t_x, T), whose future given alive depends on (x, T), and whose
 * customers leave by themselves or with a transaction, then with a probability that depends on how many there were. A model with regular intervals,
 * covariates or discrete time brings the methods that differ.
 */
export function definePurchaseModel<Name extends string>(definition: PurchaseDefinition<Name>): PurchaseModel<Name> {
  const facts = {
    hasLifetime: true,
    cost: REFERENCE_COST,
    rankWithoutBacktest: 0,
    formulas: {},
    parameterNames: namesOf(definition.kinds),
  };
  const methods = { ...facts, ...references(definition), ...definition };
  const model = { newCustomers: newCustomerCurve(methods), ...methods };
  return { ...model, fit: definition.fit ?? ((rows, options) => fitByMaximumLikelihood(model, rows, options)) };
}

function references<Name extends string>(
  definition: PurchaseDefinition<Name>,
): Omit<PurchaseMethods<Name>, 'fit' | 'newCustomers'> {
  const departures = departuresOf(definition);
  const expected = (parameters: Parameters<Name>, { x, tx, T }: Summary, rate: number, t: number) => {
    const likelihood = likelihoodAt(definition, parameters);
    if (!(rate >= 0 && t >= 0)) return NaN;
    return Math.exp(logTransactionsAfter(likelihood, x, T, rate, t) - likelihood.of(x, tx, T));
  };
  /** ln of the likelihood of x transactions by T, alive at T. */
  const logAlive = (parameters: Parameters<Name>, x: number, T: number) => {
    const { of } = likelihoodAt(definition, parameters);
    const last = of(x, x === 0 ? 0 : T, T);
    if (Number.isNaN(last)) return NaN;
    const { stayed, aliveWithout } = departures(parameters, T);
    return last + Math.log(x === 0 ? aliveWithout(T) : stayed(x));
  };
  const probAlive = (parameters: Parameters<Name>, { x, tx, T }: Summary) =>
    Math.min(1, Math.exp(logAlive(parameters, x, T) - definition.logLikelihood(parameters, { x, tx, T })));
  const aliveAt = (rows: DistinctSummaries, parameters: Parameters<Name>) => (i: number) =>
    (definition.probAlive ?? probAlive)(parameters, { x: rows.x[i]!, tx: rows.tx[i]!, T: rows.T[i]! });
  return {
    sweep: (rows) => rowSweep(definition, rows),
    probAlive,
    probAliveOf: (rows) => (parameters) => {
      const alive = aliveAt(rows, parameters);
      return Float64Array.from(rows.x, (_, i) => alive(i));
    },
    expectedTransactions: (parameters, summary, t) => expected(parameters, summary, 0, t),
    discountedTransactions: expected,
    newCustomerTransactions: (parameters, t) => expected(parameters, { x: 0, tx: 0, T: 0 }, 0, t),
    aliveDistribution: (parameters, history, t) =>
      aliveDistribution(likelihoodAt(definition, parameters), history, t, logAlive(parameters, history.x, history.T)),
    timeToNext: (parameters, history, within) => timeToNext(likelihoodAt(definition, parameters), history, within),
    predict: (parameters, rows, options) =>
      predictRows(likelihoodAt(definition, parameters), aliveAt(rows, parameters), rows, options),
  };
}

/** Simulations kept: one asks for many customers at the same parameters, one after the other. */
const KEPT = 32;

/** Departures at parameters, by an age of which there are few, so that neighbours share them and the answer does not depend on who asks. */
function departuresOf<Name extends string>(definition: PurchaseDefinition<Name>) {
  const known = new Map<string, Departures>();
  return (parameters: Parameters<Name>, T: number): Departures => {
    const age = 4 ** Math.ceil(Math.log2(Math.max(T, 1)) / 2);
    const key = [age, ...namesOf(definition.kinds).map((name) => parameters[name])].join();
    const found = known.get(key) ?? simulateDepartures(definition, parameters, age);
    known.delete(key);
    known.set(key, found);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
    return found;
  };
}

const CURVE_POINTS = 32;

/** E[X(t)] as straight lines between some ages, closer together early on: for a sum over all customers. */
function newCustomerCurve<Name extends string>({
  newCustomerTransactions,
}: Pick<PurchaseMethods<Name>, 'newCustomerTransactions'>) {
  return (parameters: Parameters<Name>, oldest: number) => {
    const age = (i: number) => oldest * (i / CURVE_POINTS) ** 2;
    const values = Array.from({ length: CURVE_POINTS + 1 }, (_, i) => newCustomerTransactions(parameters, age(i)));
    return (t: number) => {
      if (!(oldest > 0)) return values[0]!;
      const place = CURVE_POINTS * Math.sqrt(Math.min(1, t / oldest));
      const i = Math.min(CURVE_POINTS - 1, Math.floor(place));
      const share = (t - age(i)) / (age(i + 1) - age(i));
      return values[i]! + share * (values[i + 1]! - values[i]!);
    };
  };
}
