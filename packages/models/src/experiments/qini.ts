import { normalCdf } from '../numeric/normal.ts';

/** Somebody of an experiment: how early a rule would target them, what they brought, and whether they were treated. */
export interface ScoredPerson {
  readonly score: number;
  readonly outcome: number;
  readonly isTreated: boolean;
}

/** What treating the `targeted` with the highest scores brought, in units of the outcome, of as many people as were treated among them. */
export interface QiniPoint {
  readonly targeted: number;
  readonly gain: number;
}

export interface Qini {
  readonly points: readonly QiniPoint[];
  /** Mean distance of the curve from the line of targeting at random, for each person treated; units of the outcome. */
  readonly advantage: number;
  /** Two-sided: how often scores that tell nothing have an advantage as far from 0. */
  readonly chance: number;
  /** Area between curve and random line as a share of that of the best order there can be; null unless outcomes are 0 and 1 and treatment moved anybody. */
  readonly coefficient: number | null;
}

/**
 * The Qini curve Q(k) = Y_T(k) − Y_C(k) N_T(k) / N_C(k) of the k people with the highest scores (Radcliffe 2007): Y are sums of outcomes and N numbers of
 * people, of the treated and the control. People of the same score are targeted together. Outcomes may be any numbers.
 */
export function qini(people: readonly ScoredPerson[]): Qini {
  const points = curve(people);
  const { targeted: all, gain: whole } = points.at(-1)!;
  const treated = people.filter(({ isTreated }) => isTreated).length;
  const random = (all * whole) / 2;
  const over = area(points) - random;
  return {
    points,
    advantage: all > 0 && treated > 0 ? over / all / treated : 0,
    chance: chanceOf(people, points, over, treated),
    coefficient: coefficientOf(people, over, random),
  };
}

/**
 * By the variance of the area where scores are dealt anew at random. With outcomes less their mean the area is close to Σ z w, with z = y of the treated and
 * −y N_T / N_C of the control, and w how many of the depths somebody is targeted at.
 */
function chanceOf(
  people: readonly ScoredPerson[],
  points: readonly QiniPoint[],
  over: number,
  treated: number,
): number {
  const n = people.length;
  const control = n - treated;
  if (n < 3 || treated === 0 || control === 0) return 1;
  const mean = people.reduce((sum, { outcome }) => sum + outcome, 0) / n;
  const own = people.map(({ outcome, isTreated }) => (outcome - mean) * (isTreated ? 1 : -treated / control));
  // Those of one score are targeted at the same depths.
  const squares = points.slice(1).reduce((sum, { targeted }, i) => {
    const before = points[i]!.targeted;
    return sum + (targeted - before) * (n / 2 - (before + targeted) / 2) ** 2;
  }, 0);
  const deviation = Math.sqrt((squaresOf(own) * squares) / (n - 1));
  return deviation > 0 ? 2 * (1 - normalCdf(Math.abs(over) / deviation)) : 1;
}

/** Squares about the mean. */
function squaresOf(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

function coefficientOf(people: readonly ScoredPerson[], over: number, random: number): number | null {
  if (!people.every(({ outcome }) => outcome === 0 || outcome === 1)) return null;
  // Treated responders first, then those whom treatment cannot move, last those who respond without it.
  const best = people.map((each) => ({ ...each, score: each.isTreated ? each.outcome : -each.outcome }));
  const most = area(curve(best)) - random;
  return most > 0 ? over / most : null;
}

function curve(people: readonly ScoredPerson[]): readonly QiniPoint[] {
  const sorted = people.toSorted((a, b) => b.score - a.score);
  const points: QiniPoint[] = [{ targeted: 0, gain: 0 }];
  let [treated, control, ofTreated, ofControl] = [0, 0, 0, 0];
  sorted.forEach(({ score, outcome, isTreated }, i) => {
    if (isTreated) [treated, ofTreated] = [treated + 1, ofTreated + outcome];
    else [control, ofControl] = [control + 1, ofControl + outcome];
    if (sorted[i + 1]?.score === score) return;
    points.push({ targeted: i + 1, gain: ofTreated - (control > 0 ? (ofControl * treated) / control : 0) });
  });
  return points;
}

/** By the trapezoidal rule. */
function area(points: readonly QiniPoint[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    sum += ((b.targeted - a.targeted) * (a.gain + b.gain)) / 2;
  }
  return sum;
}
