import type { Json } from '../conditions/condition.ts';
import { holds } from '../conditions/holds.ts';
import { bucketOf } from '../hash/bucket.ts';
import { addressOverride } from '../split/address-override.ts';
import { isInNamespace } from '../split/namespace.ts';
import { isWithin, type Range, rangesOf, variantAt } from '../split/ranges.ts';
import type { Experiment, Filter, FlagContext, Prerequisite } from './flag.ts';
import { rememberedVariant, withVariant } from './remembered.ts';
import type { Remembered } from './remembered-variants.ts';
import { type Unit, unitsOf } from './unit.ts';

/** What an experiment gave a person. */
export interface ExperimentResult {
  readonly key: string;
  readonly inExperiment: boolean;
  readonly variationId: number;
  readonly value: Json;
  /** Whether the variant came of the hash or of memory, not of an override: only then does the person count. */
  readonly hashUsed: boolean;
  readonly hashAttribute: string;
  readonly hashValue: string;
  readonly stickyBucketUsed: boolean;
  readonly featureId?: string;
  readonly bucket?: number;
  readonly name?: string;
  readonly passthrough?: boolean;
  /** What is to be remembered of this person now. */
  readonly toRemember?: Remembered;
}

/** Whether other flags have the values that an experiment needs. */
export type PrerequisitesHold = (prerequisites: readonly Prerequisite[]) => boolean;

interface Assignment {
  readonly variant: number;
  readonly isHashed: boolean;
  readonly bucket?: number;
  readonly isRemembered?: boolean;
}

const nobody: Assignment = { variant: -1, isHashed: false };

/**
 * Which variant of an experiment a person gets, with the reasons to leave them out asked in the order of the specification. Whoever is left out sees the
 * first variant.
 *
 * Source: GrowthBook SDK specification 0.7.1, "run".
 */
export function runExperiment(
  experiment: Experiment,
  context: FlagContext,
  prerequisitesHold: PrerequisitesHold,
  flagId?: string,
): ExperimentResult {
  const names = [experiment.hashAttribute ?? 'id', fallbackOf(experiment, context)];
  const units = unitsOf(context.attributes, names);
  const assignment = assigned(experiment, context, units, prerequisitesHold);
  return resultOf(experiment, context, units[0] ?? { attribute: names[0]!, value: '' }, assignment, flagId);
}

/** Visitors who have not signed in count under their first name only where variants are remembered; signing in would move them otherwise. */
function fallbackOf(experiment: Experiment, context: FlagContext): string | undefined {
  return remembers(experiment, context) ? experiment.fallbackAttribute : undefined;
}

function remembers(experiment: Experiment, context: FlagContext): boolean {
  return context.remembered !== undefined && !experiment.disableStickyBucketing;
}

function assigned(
  experiment: Experiment,
  context: FlagContext,
  units: readonly Unit[],
  prerequisitesHold: PrerequisitesHold,
): Assignment {
  const variants = experiment.variations.length;
  if (variants < 2 || context.enabled === false) return nobody;
  const asked =
    addressOverride(experiment.key, context.url ?? '', variants) ?? context.forcedVariations?.[experiment.key];
  if (asked !== undefined && asked !== null) return { variant: asked, isHashed: false };
  const [unit] = units;
  if (experiment.active === false || !unit) return nobody;
  const known = remembers(experiment, context)
    ? rememberedVariant(experiment, units, context.remembered!)
    : { variant: -1, isExcluded: false };
  const isRemembered = known.variant >= 0;
  if (!isRemembered && !isTarget(experiment, context, unit, prerequisitesHold)) return nobody;
  const bucket = bucketOf(experiment.seed ?? experiment.key, unit.value, experiment.hashVersion ?? 1);
  if (bucket === null || known.isExcluded) return nobody;
  const variant = isRemembered ? known.variant : variantAt(bucket, rangesOfExperiment(experiment));
  if (variant < 0) return nobody;
  if (experiment.force !== undefined) return { variant: experiment.force, isHashed: false };
  return context.qaMode ? nobody : { variant, isHashed: true, bucket, isRemembered };
}

/** Ranges follow from the configuration alone. */
const knownRanges = new WeakMap<Experiment, readonly Range[]>();

function rangesOfExperiment(experiment: Experiment): readonly Range[] {
  const known = knownRanges.get(experiment);
  if (known) return known;
  const { ranges, variations, coverage, weights } = experiment;
  const made = ranges ?? rangesOf(variations.length, coverage ?? 1, weights);
  knownRanges.set(experiment, made);
  return made;
}

function isTarget(
  experiment: Experiment,
  context: FlagContext,
  unit: Unit,
  prerequisitesHold: PrerequisitesHold,
): boolean {
  const { filters, namespace, condition, parentConditions } = experiment;
  if (filters ? !isInFilters(filters, context) : namespace && !isInNamespace(unit.value, namespace)) return false;
  if (condition && !holds(condition, context.attributes, context.savedGroups)) return false;
  return !parentConditions || prerequisitesHold(parentConditions);
}

/** Whether a person is in one of the ranges of every filter. */
export function isInFilters(filters: readonly Filter[], context: FlagContext): boolean {
  return filters.every(({ seed, ranges, hashVersion, attribute }) => {
    const [unit] = unitsOf(context.attributes, [attribute ?? 'id']);
    const bucket = unit ? bucketOf(seed, unit.value, hashVersion ?? 2) : null;
    return bucket !== null && ranges.some((range) => isWithin(bucket, range));
  });
}

function resultOf(
  experiment: Experiment,
  context: FlagContext,
  unit: Unit,
  { variant, isHashed, bucket, isRemembered }: Assignment,
  flagId: string | undefined,
): ExperimentResult {
  const isIn = variant >= 0 && variant < experiment.variations.length;
  const index = isIn ? variant : 0;
  const meta = experiment.meta?.[index];
  const key = meta?.key ?? String(index);
  const toRemember =
    isHashed && remembers(experiment, context) ? withVariant(experiment, unit, key, context.remembered!) : null;
  return {
    key,
    inExperiment: isIn,
    variationId: index,
    value: experiment.variations[index] ?? null,
    hashUsed: isHashed,
    hashAttribute: unit.attribute,
    hashValue: unit.value,
    stickyBucketUsed: isRemembered ?? false,
    ...(flagId !== undefined && { featureId: flagId }),
    ...(bucket !== undefined && { bucket }),
    ...(meta?.name !== undefined && { name: meta.name }),
    ...(meta?.passthrough !== undefined && { passthrough: meta.passthrough }),
    ...(toRemember && { toRemember }),
  };
}
