import type { Experiment } from './flag.ts';
import type { Remembered, RememberedVariants } from './remembered-variants.ts';
import type { Unit } from './unit.ts';

/** What is remembered of a person in an experiment: a variant, nothing (-1), or that an older version of the experiment keeps them out. */
export interface RememberedVariant {
  readonly variant: number;
  readonly isExcluded: boolean;
}

/** Where the variants of a person are kept. */
export function keyOf(attribute: string, value: string): string {
  return `${attribute}||${value}`;
}

/**
 * The variant that a person had before, under their own name or the one they had before they signed in; the first assignment wins.
 *
 * Source: GrowthBook SDK specification 0.7.1, "sticky bucketing".
 */
export function rememberedVariant(
  experiment: Experiment,
  units: readonly Unit[],
  remembered: RememberedVariants,
): RememberedVariant {
  const version = experiment.bucketVersion ?? 0;
  // The first name decides where both have a variant.
  const assignments: Readonly<Record<string, string>> = Object.assign(
    {},
    ...units.map((unit) => remembered[keyOf(unit.attribute, unit.value)]?.assignments ?? {}).reverse(),
  );
  const isOld = (older: number) => assignments[assignmentKey(experiment.key, older)] !== undefined;
  const oldest = experiment.minBucketVersion ?? 0;
  if (Array.from({ length: oldest }, (_, older) => older).some(isOld)) return { variant: -1, isExcluded: true };
  const key = assignments[assignmentKey(experiment.key, version)];
  return { variant: key === undefined ? -1 : indexOf(experiment, key), isExcluded: false };
}

/** What is to be remembered after an experiment gave a person a variant; null where nothing changes. */
export function withVariant(
  experiment: Experiment,
  unit: Unit,
  variantKey: string,
  remembered: RememberedVariants,
): Remembered | null {
  const known = remembered[keyOf(unit.attribute, unit.value)];
  const name = assignmentKey(experiment.key, experiment.bucketVersion ?? 0);
  if (known?.assignments[name] === variantKey) return null;
  return {
    attributeName: unit.attribute,
    attributeValue: unit.value,
    assignments: { ...known?.assignments, [name]: variantKey },
  };
}

function assignmentKey(experiment: string, version: number): string {
  return `${experiment}__${version}`;
}

function indexOf(experiment: Experiment, key: string): number {
  return experiment.variations.findIndex((_, i) => (experiment.meta?.[i]?.key ?? String(i)) === key);
}
