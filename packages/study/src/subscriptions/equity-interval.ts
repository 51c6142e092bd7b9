import { type ChurnModel, drawNormal, type Parameters, type Random } from '@perennial/models';
import type { Interval } from '../record/interval.ts';
import { type DiscountedFrom, discountOfInterval, untilNext } from './endless-value.ts';
import { type FittedPlans, lastOf } from './fitted-plans.ts';
import { renewalsAhead } from './histories.ts';
import { drawFactor, type ModelError } from './model-error.ts';
import { hasCancelled, isPaying } from './paying.ts';
import { intervalOf, wholeInterval } from './quantile.ts';
import { reaching } from './reaching.ts';
import type { Spell } from './spells.ts';

/** Draws of the parameters that are looked at: payments without end are most of the cost of one. With each go so many of all else. */
const DRAWS = 50;
const FOR_EACH = 4;
/** Payments are reckoned one by one until a unit of money is worth no more than this; the rest is as if nobody grew more loyal any more. */
const NEGLIGIBLE = 1e-4;
const MOST_PAYMENTS = 1200;

/** Subscriptions of one plan and interval whose renewals fall on the same months of their lives. */
interface Lattice {
  readonly group: number;
  readonly interval: number;
  /** Of each that renews: months renewed so far, and money of a payment, as it is worth on the as-of day. */
  readonly members: { readonly renewed: number; readonly amount: number }[];
}

/**
 * What all payments to come may be worth, discounted and without end: by draws of the parameters, each with a draw of how far the model errs beyond them, and
 * who happens to leave. The draws are taken relative to their mean, so that they lie about `equity`; null where that is not finite, or nothing.
 */
export function equityInterval(
  { model, drawn, groupOf }: Pick<FittedPlans, 'model' | 'drawn' | 'groupOf'>,
  spells: readonly Spell[],
  equity: number,
  error: ModelError,
  from: DiscountedFrom,
  random: Random,
): Interval | null {
  if (!(Number.isFinite(equity) && equity > 0)) return null;
  const lattices = latticesOf(spells, groupOf, from);
  const draws = drawn.slice(0, DRAWS).map((parameters) => totalsBy(model, parameters, lattices, from.annualDiscount));
  const mean = draws.reduce((sum, total) => sum + total(1).mean, 0) / draws.length;
  const values = draws.flatMap((total) =>
    Array.from({ length: FOR_EACH }, () => {
      const of = total(drawFactor(error, random));
      return Math.max(0, of.mean + drawNormal(random) * Math.sqrt(of.variance)) * (equity / mean);
    }),
  );
  return reaching(wholeInterval(intervalOf(values)), equity);
}

function latticesOf(spells: readonly Spell[], groupOf: FittedPlans['groupOf'], from: DiscountedFrom) {
  const found = new Map<string, Lattice>();
  for (const spell of spells) {
    const last = lastOf(spell);
    if (!isPaying(last, from.asOf, from.endsAt) || hasCancelled(last, from.asOf)) continue;
    const { months: interval } = last;
    const { renewed } = renewalsAhead(spell, from.asOf, [], from.endsAt)!;
    const group = groupOf(spell);
    const key = `${group} ${interval} ${(renewed % interval).toFixed(6)}`;
    const lattice = found.get(key) ?? { group, interval, members: [] };
    lattice.members.push({ renewed, amount: last.amount * untilNext(spell, from) });
    found.set(key, lattice);
  }
  return [...found.values()];
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** All subscriptions by one draw of the parameters, with its chances to leave multiplied by a power. */
function totalsBy(
  model: ChurnModel,
  parameters: readonly Parameters[],
  lattices: readonly Lattice[],
  annualDiscount: number,
): (power: number) => Moments {
  const known = parameters.map(() => new Map<number, number>());
  const logSurvival = (group: number) => (t: number) => {
    const found = known[group]!.get(t) ?? model.logSurvival(parameters[group]!, t);
    known[group]!.set(t, found);
    return found;
  };
  return (power) => {
    const all = lattices.map((lattice) => momentsOf(logSurvival(lattice.group), lattice, power, annualDiscount));
    return {
      mean: all.reduce((sum, each) => sum + each.mean, 0),
      variance: all.reduce((sum, each) => sum + each.variance, 0),
    };
  };
}

/**
 * Mean and variance of D = Σ over the renewals to come of the money of each. From the last renewal backwards: with the chance s of the next one
 * and v for each interval, E D(t) = s (1 + v E D(t + 1)) and E D²(t) = s (1 + 2 v E D(t + 1) + v² E D²(t + 1)).
 */
function momentsOf(
  logSurvival: (t: number) => number,
  { interval, members }: Lattice,
  power: number,
  annualDiscount: number,
): Moments {
  const v = 1 / (1 + discountOfInterval(annualDiscount, interval));
  const least = members.reduce((low, { renewed }) => Math.min(low, renewed), Number.POSITIVE_INFINITY);
  const most = members.reduce((high, { renewed }) => Math.max(high, renewed), 0);
  const payments = v < 1 ? Math.min(MOST_PAYMENTS, Math.ceil(Math.log(NEGLIGIBLE) / Math.log(v))) : MOST_PAYMENTS;
  const steps = Math.round((most - least) / interval) + payments;
  const [first, second] = [new Float64Array(steps + 1), new Float64Array(steps + 1)];
  const logAt = (step: number) => logSurvival(least + step * interval);
  let after = logAt(steps + 1);
  for (let step = steps; step >= 0; step--) {
    const here = logAt(step);
    const s = here === Number.NEGATIVE_INFINITY ? 0 : Math.exp(power * (after - here));
    const [next, squared] = step === steps ? endOf(s, v) : [first[step + 1]!, second[step + 1]!];
    first[step] = s * (1 + v * next);
    second[step] = s * (1 + 2 * v * next + v * v * squared);
    after = here;
  }
  let [mean, variance] = [0, 0];
  for (const { renewed, amount } of members) {
    const step = Math.round((renewed - least) / interval);
    mean += amount * first[step]!;
    variance += amount ** 2 * Math.max(0, second[step]! - first[step]! ** 2);
  }
  return { mean, variance };
}

/** Both moments where the chance to renew is s ever after. */
function endOf(s: number, v: number): readonly [first: number, second: number] {
  const first = s / Math.max(1 - s * v, Number.EPSILON);
  return [first, (s * (1 + 2 * v * first)) / Math.max(1 - s * v * v, Number.EPSILON)];
}
