import type { ExperienceConfiguration } from '@perennial/decide';

export type SlotConfiguration = ExperienceConfiguration['slots'][string];
export type VariantConfiguration = SlotConfiguration['variants'][string];
export type PolicyConfiguration = SlotConfiguration['policy'];
/** Of whom a rule or a variant asks what, as the file has it. */
export type Condition = NonNullable<VariantConfiguration['when']>;
export type Json = Condition[string];
export type PolicyKind = PolicyConfiguration['kind'];

/** The policies, the simplest first. */
export const policyKinds = ['split', 'rules', 'tiers', 'value', 'thompson'] as const satisfies readonly PolicyKind[];

/** A page with one slot, which shows everybody the same. */
export function newPage(key: string, currency: string): ExperienceConfiguration {
  return { key, version: 1, currency, slots: { hero: newSlot('plain') } };
}

/** A slot with one variant. */
export function newSlot(variant: string): SlotConfiguration {
  return {
    default: variant,
    policy: { kind: 'rules', rules: [] },
    variants: { [variant]: newVariant() },
  };
}

export function newVariant(): VariantConfiguration {
  return { content: { title: '' } };
}

/** An object with one thing in it changed, or left out where there is no value. */
export function changed<T extends object, K extends keyof T & string>(object: T, key: K, value: T[K] | undefined): T {
  const { [key]: _, ...rest } = object;
  if (value === undefined) return rest as T;
  return Object.hasOwn(object, key) ? { ...object, [key]: value } : ({ ...rest, [key]: value } as T);
}

/** A page with one of its costs changed; one of which nothing is said has none. */
export function withCost(
  page: ExperienceConfiguration,
  name: keyof NonNullable<ExperienceConfiguration['cost']>,
  value: number | undefined,
): ExperienceConfiguration {
  const cost = changed(page.cost ?? {}, name, value);
  return changed(page, 'cost', Object.keys(cost).length > 0 ? cost : undefined);
}

/** What is new in a page: the key by which the shop's program knows it, and what people call it, where that is another. */
export interface Named {
  readonly key: string;
  readonly name?: string | undefined;
}

export function shownAs(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name };
}

/** What people call each variant, by its key. */
export function variantNames({ variants }: SlotConfiguration): (variant: string) => string {
  return (variant) => variants[variant]?.name ?? variant;
}

/** A policy of a kind to begin with: it shows what is there as evenly or as plainly as the kind allows. */
export function newPolicy(kind: PolicyKind, slot: SlotConfiguration): PolicyConfiguration {
  if (kind === 'split') return { kind, weights: evenWeights(Object.keys(slot.variants)) };
  if (kind === 'rules') return { kind, rules: [] };
  if (kind === 'tiers') return { kind, tiers: [{ from: 0, show: slot.default }] };
  return { kind };
}

/** The same share for each. */
export function evenWeights(variants: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(variants.map((name) => [name, 1 / variants.length]));
}

/** A slot with a variant more: a split shows it to nobody until it is given a share. */
export function withVariant(slot: SlotConfiguration, { key: name, name: shown }: Named): SlotConfiguration {
  const { policy } = slot;
  return {
    ...slot,
    variants: { ...slot.variants, [name]: { ...shownAs(shown), ...newVariant() } },
    policy: policy.kind === 'split' ? { ...policy, weights: { ...policy.weights, [name]: 0 } } : policy,
  };
}

/** A slot without a variant: nothing names it any more, and its share of a split goes to the others in proportion to theirs. */
export function withoutVariant(slot: SlotConfiguration, name: string): SlotConfiguration {
  const { [name]: _, ...variants } = slot.variants;
  const left = Object.keys(variants);
  if (left.length === 0) return slot;
  return {
    ...slot,
    default: slot.default === name ? left[0]! : slot.default,
    policy: policyWithout(slot.policy, name),
    variants: Object.fromEntries(
      Object.entries(variants).map(([each, variant]) => [
        each,
        variant.withholds?.includes(name)
          ? changed(
              variant,
              'withholds',
              variant.withholds.filter((other) => other !== name),
            )
          : variant,
      ]),
    ),
  };
}

function policyWithout(policy: PolicyConfiguration, name: string): PolicyConfiguration {
  const others = <T extends { readonly show: string }>(each: readonly T[]) => each.filter(({ show }) => show !== name);
  if (policy.kind === 'rules') return { ...policy, rules: others(policy.rules) };
  if (policy.kind === 'tiers') return { ...policy, tiers: others(policy.tiers) };
  if (policy.kind !== 'split') return policy;
  const { [name]: _, ...weights } = policy.weights;
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return { ...policy, weights: evenWeights(Object.keys(weights)) };
  return {
    ...policy,
    weights: Object.fromEntries(Object.entries(weights).map(([each, weight]) => [each, weight / total])),
  };
}

/** A text as the configuration that a form can show; null where it is none. What is wrong within it is said by the preview. */
export function readPage(text: string): ExperienceConfiguration | null {
  const page = parsed(text) as ExperienceConfiguration | null;
  return isObject(page) && isObject(page.slots) && Object.values(page.slots).every(isSlot) ? page : null;
}

function isSlot(slot: unknown): boolean {
  if (!isObject(slot)) return false;
  const { policy, variants } = slot as Partial<SlotConfiguration>;
  if (!isObject(variants) || !Object.values(variants).every(isObject) || !isObject(policy)) return false;
  const { kind } = policy;
  if (kind === 'split') return isObject(policy.weights);
  if (kind === 'rules')
    return Array.isArray(policy.rules) && policy.rules.every((rule) => isObject(rule) && isObject(rule.when));
  if (kind === 'tiers') return Array.isArray(policy.tiers) && policy.tiers.every(isObject);
  return kind === 'value' || kind === 'thompson';
}

/** What a text of JSON holds; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
