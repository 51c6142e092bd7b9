import type { Json } from '../conditions/condition.ts';
import { holds } from '../conditions/holds.ts';
import { bucketOf } from '../hash/bucket.ts';
import { isWithin } from '../split/ranges.ts';
import type { Experiment, FlagContext, FlagRule, Prerequisite } from './flag.ts';
import { type ExperimentResult, isInFilters, runExperiment } from './run-experiment.ts';
import { unitsOf } from './unit.ts';

/** Where the value of a flag comes from. */
export type FlagSource =
  | 'unknownFeature'
  | 'defaultValue'
  | 'force'
  | 'experiment'
  | 'prerequisite'
  | 'cyclicPrerequisite';

export interface FlagResult {
  readonly value: Json;
  readonly on: boolean;
  readonly off: boolean;
  readonly source: FlagSource;
  /** The rule that gave the value, where it has a name. */
  readonly ruleId: string;
  readonly experiment?: Experiment;
  readonly experimentResult?: ExperimentResult;
}

/**
 * The value of a flag for one person: that of the first rule which is for them, else the default.
 *
 * Source: GrowthBook SDK specification 0.7.1, "evalFeature".
 */
export function evaluateFlag(id: string, context: FlagContext, asking: readonly string[] = []): FlagResult {
  const flag = context.flags?.[id];
  if (!flag) return result(null, 'unknownFeature');
  if (asking.includes(id)) return result(null, 'cyclicPrerequisite');
  for (const rule of flag.rules ?? []) {
    const found = evaluateRule(id, rule, context, [...asking, id]);
    if (found) return found;
  }
  return result(flag.defaultValue ?? null, 'defaultValue');
}

/** What a rule gives a person; null where the rule is not for them. */
function evaluateRule(id: string, rule: FlagRule, context: FlagContext, asking: readonly string[]): FlagResult | null {
  const failed = failedPrerequisite(rule.parentConditions ?? [], context, asking);
  if (failed) return failed === 'passed over' ? null : result(null, failed);
  if (rule.filters && !isInFilters(rule.filters, context)) return null;
  if (rule.force !== undefined) return isForced(id, rule, context) ? result(rule.force, 'force', rule.id) : null;
  if (!rule.variations) return null;
  const experiment = experimentOf(id, rule);
  const outcome = runExperiment(
    experiment,
    context,
    (prerequisites) => failedPrerequisite(prerequisites, context, asking) === null,
    id,
  );
  if (!outcome.inExperiment || outcome.passthrough) return null;
  return { ...result(outcome.value, 'experiment', rule.id), experiment, experimentResult: outcome };
}

function failedPrerequisite(
  prerequisites: readonly Prerequisite[],
  context: FlagContext,
  asking: readonly string[],
): 'prerequisite' | 'cyclicPrerequisite' | 'passed over' | null {
  for (const { id, condition, gate } of prerequisites) {
    const parent = evaluateFlag(id, context, asking);
    if (parent.source === 'cyclicPrerequisite') return 'cyclicPrerequisite';
    const isMet = holds(condition, { value: parent.value }, context.savedGroups);
    if (!isMet) return gate ? 'prerequisite' : 'passed over';
  }
  return null;
}

function isForced(id: string, rule: FlagRule, context: FlagContext): boolean {
  if (rule.condition && !holds(rule.condition, context.attributes, context.savedGroups)) return false;
  const { range, coverage } = rule;
  if (!range && coverage === undefined) return true;
  const [unit] = unitsOf(context.attributes, [rule.hashAttribute ?? 'id']);
  const bucket = unit ? bucketOf(rule.seed ?? id, unit.value, rule.hashVersion ?? 1) : null;
  if (bucket === null || (!range && coverage === 0)) return false;
  return range ? isWithin(bucket, range) : bucket <= coverage!;
}

/** The experiment of a rule, made once: what is worked out for it is kept by it. */
const experiments = new WeakMap<FlagRule, Experiment>();

function experimentOf(flag: string, rule: FlagRule): Experiment {
  const known = experiments.get(rule);
  if (known) return known;
  const { id: _, force: __, range: ___, ...settings } = rule;
  const made = { ...settings, key: rule.key ?? flag, variations: rule.variations ?? [] };
  experiments.set(rule, made);
  return made;
}

function result(value: Json, source: FlagSource, ruleId = ''): FlagResult {
  return { value, on: Boolean(value), off: !value, source, ruleId };
}
