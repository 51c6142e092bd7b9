import { minorUnitsOf } from '@perennial/words';
import type { Attributes } from '../conditions/condition.ts';
import type { Experience, Policy, Slot } from '../experience/schema.ts';
import { type Because, byName, type Candidates, type Choice, type Situation } from '../policies/choice.ts';
import { rules, tiers } from '../policies/rules.ts';
import { split } from '../policies/split.ts';
import { thompson } from '../policies/thompson.ts';
import { valueChange } from '../policies/value-change.ts';
import { isWithin } from '../split/ranges.ts';
import { askable, type Visitor } from '../visitor/visitor.ts';
import type { PageDecision, SlotDecision } from './decision.ts';
import { disclosureFor, eligible } from './eligible.ts';
import { baselineOf, type Group, groupOf, knownToBaseline } from './group.ts';
import { type Eligible, planOf, type SlotPlan } from './plan.ts';
import { goOn, type SharedPages, share, slotsAt } from './shared-pages.ts';

/**
 * The page for a visitor: a variant for each slot. The same visitor in the same state gets the same page, here and in any browser. The defaults are shown
 * whenever something speaks against a choice: no consent, the control group, an experience that is switched off or not running.
 *
 * @param now the moment, in milliseconds since 1970
 */
export function decidePage(experience: Experience, visitor: Visitor, now: number): PageDecision {
  const group = groupOf(experience, visitor.id);
  const off = reasonAgainst(experience, visitor, now);
  const [own, other] = waysOf(experience, visitor, group);
  const { slots: plans, pages } = planOf(own.experience);
  const others = other && planOf(other.experience).slots;
  const shown: SlotDecision[] = [];
  // Beside a baseline the chances depend on both ways: of what is chosen nothing is the same for many.
  let shared: SharedPages | null = other && !off ? null : pages;
  for (let i = 0; i < plans.length; i++) {
    const plan = plans[i]!;
    const slot = off
      ? unchosen(plan, off)
      : slotOf(experience, group, give(own, plan), other && give(other, others![i]!));
    shown.push(slot);
    shared = goOn(shared, slot);
  }
  const make = () => Object.fromEntries(plans.map(({ name }, i) => [name, shown[i]!]));
  const { key, version } = experience;
  return {
    ...{ experience: key, version, visitor: visitor.id, isControl: group === 'control' },
    slots: shared ? slotsAt(shared, make) : make(),
  };
}

function slotOf(experience: Experience, group: Group, given: Given, other: Given | null): SlotDecision {
  return (group === 'control' ? controlled : decided)(experience, given, other);
}

/** A way to decide for a visitor: the page's own, or that of its baseline. */
interface Way {
  /** Of all visitors, for whom it decides. */
  readonly share: number;
  readonly experience: Experience;
  readonly situation: Situation;
}

/** The way for a group of visitors, that of the page for the control group; then the other one, where the page has a baseline. */
function waysOf(experience: Experience, visitor: Visitor, group: Group): readonly [own: Way, other: Way | null] {
  const share = experience.baseline?.share ?? 0;
  const page = { share: 1 - experience.control - share, experience, situation: situationOf(experience, visitor) };
  const other = baselineOf(experience);
  if (!other) return [page, null];
  const situation = situationOf(experience, knownToBaseline(experience, visitor));
  const baseline = { share, experience: other, situation };
  return group === 'baseline' ? [baseline, page] : [page, baseline];
}

/** What one way gives for a slot. */
interface Given {
  readonly open: Eligible;
  readonly way: Way;
  readonly plan: SlotPlan;
  readonly choice: Choice;
}

function give(way: Way, plan: SlotPlan): Given {
  const open = eligible(way.experience, plan, way.situation);
  return { way, plan, open, choice: chosen(plan.slot.policy, open.candidates, way.situation) };
}

function situationOf({ currency }: Experience, visitor: Visitor): Situation {
  let known: Attributes | null = null;
  return {
    visitor,
    known: () => {
      known ??= askable(visitor);
      return known;
    },
    minorPerUnit: 10 ** minorUnitsOf(currency),
  };
}

function reasonAgainst(experience: Experience, visitor: Visitor, now: number): Because | null {
  if (!experience.enabled) return { code: 'decision.switched-off', values: {} };
  if (!visitor.consents) return { code: 'decision.no-consent', values: {} };
  const { from, until } = experience;
  if (from !== undefined && now < Date.parse(from))
    return { code: 'decision.not-yet', values: { from: { text: from } } };
  if (until !== undefined && now >= Date.parse(until))
    return { code: 'decision.over', values: { until: { text: until } } };
  return null;
}

/** The default, for a reason that holds for whoever it holds for in the same way. */
function unchosen({ slot, unchosen: known }: SlotPlan, because: Because): SlotDecision {
  const made = known.get(because.code) ?? share(fixed(slot, because, 1));
  known.set(because.code, made);
  return made;
}

/** The default, for a reason that no chance is in. */
function fixed(slot: Slot, because: Because, propensity: number): SlotDecision {
  const { content, withholds } = slot.variants[slot.default]!;
  const chances = { [slot.default]: 1 };
  return { variant: slot.default, content, isDefault: true, propensity, chances, because, barred: {}, withholds };
}

/** What the control group sees; others see it too as often as their policy says. */
function controlled(experience: Experience, given: Given, other: Given | null): SlotDecision {
  const { plan, open, choice } = given;
  const { candidates, barred } = open;
  const share = { share: experience.control };
  const because = { code: 'decision.control', values: { share } } as const;
  const propensity = overall(experience, given, other, 0);
  const chances = choice.byName ?? byName(candidates, choice.chances);
  return { ...fixed(plan.slot, because, propensity), chances, barred };
}

function decided(experience: Experience, given: Given, other: Given | null): SlotDecision {
  const { plan, open, choice, way } = given;
  const { candidates, shown } = open;
  const { slot } = plan;
  const { visitor } = way.situation;
  const known = keeps(slot) ? candidates.names.indexOf(visitor.remembered?.[plan.place] ?? '') : -1;
  const drawn = drawnAt(slot.policy, candidates, choice, () => plan.bucketOf(visitor.id));
  // The last range can end a rounding error below 1.
  const index = known >= 0 ? known : drawn >= 0 ? drawn : choice.chances.length - 1;
  // What they would be shown anyway is the same decision as the first time.
  const isRemembered = known >= 0 && index !== drawn;
  const isShared = !other && choice.byName !== undefined && !candidates.variants[index]!.affectsPrice;
  if (!isShared) return shownBy(experience, given, other, { index, isRemembered });
  const place = 2 * index + (isRemembered ? 1 : 0);
  const all = shown.get(choice) ?? [];
  if (all.length === 0) shown.set(choice, all);
  const made = all[place] ?? share(shownBy(experience, given, other, { index, isRemembered }));
  all[place] = made;
  return made;
}

interface Shown {
  /** Of the variant, among the candidates. */
  readonly index: number;
  readonly isRemembered: boolean;
}

/** Only the disclosure of a price depends on the visitor. */
function shownBy(
  experience: Experience,
  given: Given,
  other: Given | null,
  { index, isRemembered }: Shown,
): SlotDecision {
  const { open, choice, way } = given;
  const { candidates, barred } = open;
  const variant = candidates.variants[index]!;
  const disclosure = variant.affectsPrice ? disclosureFor(experience, way.situation.visitor) : null;
  return {
    variant: candidates.names[index]!,
    content: variant.content,
    isDefault: index === 0,
    propensity: overall(experience, given, other, index),
    chances: choice.byName ?? byName(candidates, choice.chances),
    because: isRemembered ? { code: 'decision.remembered', values: {} } : explained(choice, index),
    barred,
    withholds: variant.withholds,
    ...(disclosure !== null && { disclosure }),
  };
}

/** A page that follows what a visitor does changes with it; one that was drawn by chance would only confuse them. */
function keeps({ keeps: said, policy: { kind } }: Slot): boolean {
  return said ?? (kind === 'split' || kind === 'thompson');
}

/** Where the variant lies at whose place a visitor is. Ranges of a split that is whole hold for all of its versions. */
function drawnAt(policy: Policy, { names }: Candidates, { chances }: Choice, bucketOf: () => number): number {
  const ranges = policy.kind === 'split' ? policy.ranges : undefined;
  const isWhole = ranges && Object.keys(ranges).every((name) => ranges[name]!.length === 0 || names.includes(name));
  if (!isWhole) {
    const certain = chances.indexOf(1);
    return certain >= 0 ? certain : indexAt(bucketOf(), chances);
  }
  const bucket = bucketOf();
  return names.findIndex(
    (name) => Object.hasOwn(ranges, name) && ranges[name]!.some((range) => isWithin(bucket, range)),
  );
}

/** As by `variantAt(bucket, rangesOf(chances.length, 1, chances))`, whose ranges nobody needs. */
function indexAt(bucket: number, chances: readonly number[]): number {
  let end = 0;
  for (let i = 0; i < chances.length; i++) {
    end += chances[i]!;
    if (bucket < end) return i;
  }
  return -1;
}

function chosen(policy: Policy, candidates: Candidates, situation: Situation): Choice {
  switch (policy.kind) {
    case 'split':
      return split(policy, candidates);
    case 'rules':
      return rules(policy, candidates, situation);
    case 'tiers':
      return tiers(policy, candidates, situation);
    case 'value':
      return valueChange(policy, candidates, situation);
    case 'thompson':
      return thompson(policy, candidates, situation);
  }
}

/** What a policy explains is its likeliest variant; another one is shown to learn from. */
function explained({ chances, because }: Choice, index: number): Because {
  const isDivided = because.code === 'decision.split' || because.code === 'decision.too-few';
  const isLikeliest = chances[index] === Math.max(...chances);
  if (isDivided || isLikeliest) return because;
  return { code: 'decision.explored', values: { chance: { chance: chances[index]! } } };
}

/** With the control group, which always sees the default, and with those for whom the other way decides. */
function overall({ control }: Experience, given: Given, other: Given | null, index: number): number {
  const chance = given.way.share * given.choice.chances[index]! + (index === 0 ? control : 0);
  if (!other) return chance;
  const there = other.open.candidates.names.indexOf(given.open.candidates.names[index]!);
  return there < 0 ? chance : chance + other.way.share * other.choice.chances[there]!;
}
