import { type Comparison, compare, meanOf, SAMPLE_RATIO_ALARM } from '@perennial/models';
import type { VariantMoments } from './people-query.ts';
import { widened } from './prediction-error.ts';
import { type Finding, measures, type VariantMeasure, type VariantReadOut } from './read-out.ts';

/** So few buyers in a group leave the tails of the randomisation distribution rough. */
const FEW_BUYERS = 100;

/** What the people of a variant did beside those of the control; of the value, the error that predictions share is in the interval. */
export function readOutOf(group: VariantMoments, control: VariantMoments, relativeError: number): VariantReadOut {
  const isControl = group.variant === control.variant;
  const measureOf = (name: (typeof measures)[number]): VariantMeasure => {
    const moments = group.moments[name];
    const compared = isControl ? null : compare(control.moments[name], moments);
    const predicted = (of: VariantMoments) => meanOf(of.moments.value) - meanOf(of.moments.revenue);
    const error = name === 'value' ? relativeError * (predicted(group) - predicted(control)) : 0;
    return { mean: meanOf(moments), moments, comparison: compared && widened(compared, error) };
  };
  return {
    variant: group.variant,
    isControl,
    people: group.people,
    measures: Object.fromEntries(measures.map((name) => [name, measureOf(name)])) as VariantReadOut['measures'],
  };
}

/** What may be said of variants, or must be said against the whole. */
export function findingsOf(
  variants: readonly VariantReadOut[],
  ratio: number,
  groups: readonly VariantMoments[],
): readonly Finding[] {
  const alarm: Finding[] = ratio < SAMPLE_RATIO_ALARM ? [{ code: 'sample-ratio', chance: ratio }] : [];
  const buyers = new Map(groups.map(({ variant, buyers: n }) => [variant, n]));
  const controls = variants.filter(({ isControl }) => isControl).map(({ variant }) => buyers.get(variant)!);
  const judged = variants
    .filter(({ isControl }) => !isControl)
    .flatMap((each): Finding[] => {
      const { variant } = each;
      const sides = (['value', 'converted'] as const).map((measure) => sideOf(each.measures[measure].comparison));
      const [value, converted] = sides;
      const isFew = Math.min(buyers.get(variant)!, ...controls) < FEW_BUYERS;
      return [
        { code: value!, variant, measure: 'value' },
        { code: converted!, variant, measure: 'converted' },
        ...(converted === 'better' && value === 'worse' ? [{ code: 'converts-but-loses', variant } as const] : []),
        ...(isFew ? [{ code: 'few-buyers', variant } as const] : []),
      ];
    });
  return [...alarm, ...judged];
}

function sideOf(comparison: Comparison | null): 'better' | 'worse' | 'unclear' {
  if (comparison && comparison.low95 > 0) return 'better';
  return comparison && comparison.high95 < 0 ? 'worse' : 'unclear';
}
