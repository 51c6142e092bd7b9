import type { Shown } from '../definition.ts';
import { amountIn } from '../table/amount-in.ts';

/** As the query of bins rounds. */
const SLACK = 1e-9;

interface Bins {
  /** Where the first of them begins, and the last: edges as they are drawn, minor units. */
  readonly from: number;
  readonly last: number;
  readonly perDecade: number;
}

/** Those whose amount lies in one of some bins that follow each other. The lowest bin of all, from 0, is of those below one minor unit. */
export function amountRule(
  settings: Shown['record']['settings'],
  column: string,
  { from, last, perDecade }: Bins,
): string {
  const reaches = (bin: number) => `${column} >= ${amountIn(settings, leastOf(bin, perDecade))}`;
  const end = last <= 0 ? 0 : binAt(last, perDecade) + 1;
  return [...(from <= 0 ? [] : [reaches(binAt(from, perDecade))]), `not ${reaches(end)}`].join(' and ');
}

/** Those who are active with a chance of at least one number and less than the other, or any up to 1. */
export function chanceRule(from: number, to: number): readonly string[] {
  return [...(from > 0 ? [`prob_alive >= ${round(from)}`] : []), ...(to < 1 ? [`prob_alive < ${round(to)}`] : [])];
}

/** Edges are drawn to six digits: enough to tell which bin begins there. */
function binAt(edge: number, perDecade: number): number {
  return Math.round(perDecade * Math.log10(edge));
}

/** The least amount of a bin, whole minor units. */
function leastOf(bin: number, perDecade: number): number {
  return Math.ceil(10 ** ((bin - SLACK) / perDecade));
}

function round(chance: number): number {
  return Number(chance.toFixed(2));
}
