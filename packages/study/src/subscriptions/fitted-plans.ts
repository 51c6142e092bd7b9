import type { Subscription } from '@perennial/import';
import {
  type ChurnModel,
  drawGroups,
  fitPooled,
  type Parameters,
  type Random,
  type RenewalRows,
} from '@perennial/models';
import type { EndsAt } from '../record/subscription-figures.ts';
import { rowsAt } from './choose-churn-model.ts';
import type { Spell } from './spells.ts';

/** How people leave, by plan: the parameters of each group, and as they may be too. */
export interface FittedPlans {
  readonly model: ChurnModel;
  /** Names of the plans; a group is a place among them. */
  readonly plans: readonly string[];
  readonly groupOf: (spell: Spell) => number;
  readonly spellsOf: readonly (readonly Spell[])[];
  readonly rowsOf: readonly RenewalRows[];
  readonly parameters: readonly Parameters[];
  /** Draws of the parameters of all groups. */
  readonly drawn: readonly (readonly Parameters[])[];
}

const DRAWS = 300;
/** Plans beyond these are told together, as one without a name: a shop with a plan per customer has no plans. */
const MOST_PLANS = 40;

/** Fits the model to every plan, with partial pooling. */
export function fitPlans(
  model: ChurnModel,
  spells: readonly Spell[],
  { asOf, endsAt }: { readonly asOf: string; readonly endsAt: EndsAt },
  random: Random,
): FittedPlans {
  const plans = mostCommonPlans(spells);
  const places = new Map(plans.map((plan, i) => [plan, i]));
  const groupOf = (spell: Spell) => places.get(planOf(spell)) ?? places.get('')!;
  const spellsOf: Spell[][] = plans.map(() => []);
  for (const spell of spells) spellsOf[groupOf(spell)]!.push(spell);
  const rowsOf = spellsOf.map((each) => rowsAt(each, asOf, endsAt));
  const pooled = fitPooled(model, rowsOf);
  return {
    model,
    plans,
    groupOf,
    spellsOf,
    rowsOf,
    parameters: pooled.groups.map((group) => group.parameters),
    drawn: Array.from({ length: DRAWS }, () => drawGroups(model.kinds, pooled, random)),
  };
}

function mostCommonPlans(spells: readonly Spell[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const spell of spells) counts.set(planOf(spell), (counts.get(planOf(spell)) ?? 0) + 1);
  const byCount = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([plan]) => plan);
  if (byCount.length <= MOST_PLANS) return byCount.toSorted();
  return [...new Set(['', ...byCount.slice(0, MOST_PLANS - 1)])].toSorted();
}

function planOf(spell: Spell): string {
  return lastOf(spell).plan;
}

/** The contract that a spell stands at. */
export function lastOf({ parts }: Spell): Subscription {
  return parts.at(-1)!;
}
