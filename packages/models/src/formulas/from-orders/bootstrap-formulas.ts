import type { Random } from '../../numeric/random.ts';
import { drawExponential, drawGamma } from '../../numeric/samplers.ts';
import { type FormulaTerms, type OrderAnswer, orderFormulas } from './order-formulas.ts';
import { type AverageCustomer, averageCustomer, ownAverage } from './order-inputs.ts';
import { emptySums, moneyPlaces, placeOf, readSums, type SumsShape } from './order-sums.ts';

/** Some customers, in parts drawn by lot: a vector of sums for each part, at the place of the part. */
export interface PartedCustomers {
  readonly parts: readonly (Float64Array | undefined)[];
  /** Sums of all customers of the business; left out where these are they. */
  readonly business?: Float64Array;
}

/** Ends of the intervals, and what the formula itself says as the median. */
export interface FormulaInterval {
  readonly median: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

export interface BootstrappedAnswer extends Pick<OrderAnswer, 'formula' | 'period'> {
  readonly worth: FormulaInterval;
  readonly ahead: FormulaInterval;
}

export interface BootstrapOptions extends FormulaTerms {
  readonly shape: SumsShape;
  /** Weights of the parts, a row a replicate: see `drawPartWeights`. */
  readonly weights: readonly Float64Array[];
  readonly random: Random;
}

/** Bayesian bootstrap (Rubin 1981): exponential weights, the same for every group of customers that has these parts. */
export function drawPartWeights(replicates: number, parts: number, random: Random): readonly Float64Array[] {
  return Array.from({ length: replicates }, () => Float64Array.from({ length: parts }, () => drawExponential(random)));
}

/**
 * The formulas of some customers, with intervals: Bayesian bootstrap over customers, in parts where there are many. One average customer of the
 * business is drawn with them (a Dirichlet process prior of weight 1), whose money is exponential about its mean and who comes back as the
 * others do, so that the interval of few customers is wide and that of one is not empty; of retention alone it is Jeffreys'. An interval holds what
 * the formula says.
 */
export function bootstrapFormulas(
  customers: PartedCustomers,
  options: BootstrapOptions,
): readonly BootstrappedAnswer[] {
  const { shape, weights, random } = options;
  const own = totalOf(customers.parts, shape);
  const average = customers.business
    ? averageCustomer(readSums(customers.business, shape))
    : ownAverage(readSums(own, shape));
  const said = orderFormulas(readSums(own, shape), shape, average, options);
  const isMoney = moneyPlaces(shape).reduce((flags, place) => flags.fill(1, place, place + 1), emptySums(shape));
  const all = besideEachOther(customers.parts, weights[0]?.length ?? 0, own.length);
  const drawn = weights.map((row) => {
    const vector = weighted(all, row, shape);
    addDrawnCustomer(vector, customers.business ?? own, { average, random, isMoney });
    return orderFormulas(readSums(vector, shape), shape, average, options);
  });
  return said.map((answer, k) => ({
    formula: answer.formula,
    period: answer.period,
    worth: intervalOf(answer.worth, drawn, (each) => each[k]!.worth),
    ahead: intervalOf(answer.ahead, drawn, (each) => each[k]!.ahead),
  }));
}

/** The sums of all parts. */
export function totalOf(parts: PartedCustomers['parts'], shape: SumsShape): Float64Array {
  const total = emptySums(shape);
  for (const part of parts) if (part) for (let i = 0; i < total.length; i++) total[i]! += part[i]!;
  return total;
}

/** The parts of each sum side by side, of one sum after the other; nothing where a part has no customers. */
function besideEachOther(parts: PartedCustomers['parts'], count: number, sums: number): Float64Array {
  const all = new Float64Array(sums * count);
  for (let k = 0; k < count; k++) {
    const part = parts[k];
    if (part) for (let i = 0; i < sums; i++) all[i * count + k] = part[i]!;
  }
  return all;
}

/**
 * The sums of parts that lie beside each other, each weighted. Most of the time of a bootstrap goes here: a sum is added up without being written down in between, and four at a
 * time, since one would wait for its own last addition.
 */
function weighted(all: Float64Array, weights: Float64Array, shape: SumsShape): Float64Array {
  const sums = emptySums(shape);
  const parts = weights.length;
  let i = 0;
  for (; i + 4 <= sums.length; i += 4) {
    const at = i * parts;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < parts; k++) {
      const weight = weights[k]!;
      a += weight * all[at + k]!;
      b += weight * all[at + parts + k]!;
      c += weight * all[at + 2 * parts + k]!;
      d += weight * all[at + 3 * parts + k]!;
    }
    sums[i] = a;
    sums[i + 1] = b;
    sums[i + 2] = c;
    sums[i + 3] = d;
  }
  for (; i < sums.length; i++) {
    let sum = 0;
    for (let k = 0; k < parts; k++) sum += weights[k]! * all[i * parts + k]!;
    sums[i] = sum;
  }
  return sums;
}

interface DrawnCustomer {
  readonly average: AverageCustomer;
  readonly random: Random;
  /** 1 at the places of a vector that hold money. */
  readonly isMoney: Float64Array;
}

/** Adds one customer drawn about the average one. */
function addDrawnCustomer(
  vector: Float64Array,
  business: Float64Array,
  { average, random, isMoney }: DrawnCustomer,
): void {
  const n = Math.max(business[placeOf.general('customers')]!, 1);
  const weight = drawExponential(random);
  const spends = drawExponential(random);
  for (let i = 0; i < vector.length; i++) vector[i]! += ((isMoney[i] === 1 ? spends : 1) * weight * business[i]!) / n;
  average.periods.forEach((one, i) => {
    const at = (sum: Parameters<typeof placeOf.period>[1]) => placeOf.period(i, sum);
    const back = (sum: 'before' | 'both') => (weight * business[at(sum)]!) / n;
    const [again, gone] = [drawGamma(one.both, random), drawGamma(1 - one.both, random)];
    vector[at('before')]! += again + gone - back('before');
    vector[at('both')]! += again - back('both');
    if (business[at('active')]! > 0) return;
    vector[at('active')]! += weight * one.active;
    vector[at('orders')]! += weight * one.orders;
    vector[at('money')]! += weight * spends * one.money;
  });
}

function intervalOf<Draw>(said: number, drawn: readonly Draw[], of: (draw: Draw) => number): FormulaInterval {
  const sorted = new Float64Array(drawn.length);
  for (let i = 0; i < drawn.length; i++) sorted[i] = of(drawn[i]!);
  sorted.sort();
  const at = (level: number) => sorted[Math.min(sorted.length - 1, Math.floor(level * sorted.length))] ?? said;
  return {
    median: said,
    low80: Math.min(said, at(0.1)),
    high80: Math.max(said, at(0.9)),
    low95: Math.min(said, at(0.025)),
    high95: Math.max(said, at(0.975)),
  };
}
