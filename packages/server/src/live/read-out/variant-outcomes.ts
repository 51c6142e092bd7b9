import { type Experience, namesOf, type Slot, type VariantNames } from '@perennial/decide';
import { offPolicy } from '@perennial/models';
import type { FigureName } from './figures.ts';
import { type Judged, measured, momentsOf } from './measured.ts';

/**
 * What a variant did to those who could see it, beside those of the control group who could have: whoever a condition or a rule bars it from differs from them before anything is shown.
 */
export interface VariantOutcome extends VariantNames {
  readonly slot: string;
  readonly variant: string;
  readonly people: number;
  /** So many people, divided at random, would say as much. */
  readonly effectivePeople: number;
  /** Whether all who could see it had the same chance to. Else the mean is weighted by the chances that they had. */
  readonly isRandomised: boolean;
  readonly converted: VariantMean;
  readonly value: VariantMean;
}

export interface VariantMean {
  readonly mean: number | null;
  readonly difference: number | null;
  readonly low95: number | null;
  readonly high95: number | null;
  /** Of the randomisation test, two-sided; null where chances differed. */
  readonly pValue: number | null;
}

const nothing: VariantMean = { mean: null, difference: null, low95: null, high95: null, pValue: null };

/** Those who were held out, and those who were not. */
export interface Groups {
  readonly control: readonly Judged[];
  readonly treated: readonly Judged[];
}

/** Each variant of a page that anybody has seen. */
export function variantOutcomes(
  experience: Experience,
  groups: Groups,
  relativeError: number,
): readonly VariantOutcome[] {
  return Object.entries(experience.slots).flatMap(([slot, { variants, policy }]) =>
    Object.keys(variants).flatMap((variant) => {
      const open = openTo(groups, slot, variant);
      const seen = seenBy(open, slot, variant);
      if (seen.length === 0) return [];
      const isRandomised = hasOneChance(policy, open, slot, variant);
      const of = (name: 'converted' | 'value') =>
        isRandomised
          ? divided(open.control, seen, name, relativeError)
          : weighted(open, slot, variant, name, relativeError);
      const effectivePeople = isRandomised
        ? seen.length
        : offPolicy(chancesTo(open.treated, slot, variant, 'value')).effectivePeople;
      const counts = { people: seen.length, effectivePeople, isRandomised };
      return [
        {
          slot,
          variant,
          ...namesOf(experience, slot, variant),
          ...counts,
          converted: of('converted'),
          value: of('value'),
        },
      ];
    }),
  );
}

/** Of both groups, those who could see a variant when the page first decided for them. */
export function openTo({ control, treated }: Groups, slot: string, variant: string): Groups {
  const couldSee = (each: Judged) => chanceOf(each, slot, variant) > 0;
  return { control: control.filter(couldSee), treated: treated.filter(couldSee) };
}

export function seenBy({ treated }: Groups, slot: string, variant: string): readonly Judged[] {
  return treated.filter(({ person }) => person.slots[slot]?.variant === variant);
}

function chanceOf({ person }: Judged, slot: string, variant: string): number {
  return person.slots[slot]?.chances[variant] ?? 0;
}

/** Sums of decimal fractions are off by less. */
const TOLERANCE = 1e-9;

/** By a split, unless its weights were changed meanwhile, or another variant was open to a part of them. */
function hasOneChance({ kind }: Slot['policy'], { control, treated }: Groups, slot: string, variant: string): boolean {
  if (kind !== 'split') return false;
  const usual = chanceOf(treated[0]!, slot, variant);
  const isUsual = (each: Judged) => Math.abs(chanceOf(each, slot, variant) - usual) < TOLERANCE;
  return treated.every(isUsual) && control.every(isUsual);
}

function divided(control: readonly Judged[], seen: readonly Judged[], name: FigureName, error: number): VariantMean {
  const { treated, comparison } = measured(name, control, seen, error);
  const { difference = null, low95 = null, high95 = null, pValue = null } = comparison ?? {};
  return { mean: treated, difference, low95, high95, pValue };
}

/** Everybody who could have seen a variant, as if all had: by the inverse of how likely each was to. */
function weighted(open: Groups, slot: string, variant: string, name: FigureName, relativeError: number): VariantMean {
  const rows = chancesTo(open.treated, slot, variant, name);
  if (rows.length < 2 || open.control.length < 2) return nothing;
  const { snips } = offPolicy(rows);
  const control = momentsOf(open.control, name);
  if (control.squares === 0 && rows.every(({ reward }) => reward === 0)) return { ...nothing, mean: 0 };
  const mean = control.sum / control.people;
  const variance = Math.max(0, control.squares / control.people - mean ** 2) / (control.people - 1);
  const difference = snips.value - mean;
  const shared = name === 'value' ? relativeError * Math.abs(difference) : 0;
  const away = 1.96 * Math.hypot(snips.standardError, Math.sqrt(variance), shared);
  return { ...nothing, mean: snips.value, difference, low95: difference - away, high95: difference + away };
}

function chancesTo(people: readonly Judged[], slot: string, variant: string, name: FigureName) {
  return people.flatMap(({ person, figures }) => {
    const decided = person.slots[slot]!;
    const chance = decided.chances[decided.variant] ?? 0;
    // What they keep from before, where it is not open to them any more, says nothing of what they would have been shown.
    if (chance <= 0) return [];
    const target = decided.variant === variant ? 1 : 0;
    return [{ reward: figures[name], logged: chance, target, expected: 0, expectedOfTarget: 0 }];
  });
}
