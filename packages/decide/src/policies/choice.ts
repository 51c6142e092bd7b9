import type { CodesOf, Message } from '@perennial/words';
import type { Attributes } from '../conditions/condition.ts';
import type { Variant } from '../experience/schema.ts';
import type { Visitor } from '../visitor/visitor.ts';

/** Why a variant is shown: a sentence `decision.…` of the catalogue. */
export type Because = Message<`decision.${CodesOf<'decision'>}`>;

/** With which chance a policy shows each of the variants that it was asked about, and why that of the greatest chance. */
export interface Choice {
  readonly chances: readonly number[];
  readonly because: Because;
  /** The chances by name, where the choice is the same for many. */
  readonly byName?: Readonly<Record<string, number>>;
}

/** What a policy chooses from: the default first, then the others that this visitor may be shown. */
export interface Candidates {
  readonly names: readonly string[];
  readonly variants: readonly Variant[];
  /** Choices among these that do not depend on the visitor, by name. */
  readonly choices: Map<string, Choice>;
}

/** A choice that is the same for all visitors of whom `name` is true: it is made for the first. */
export function sameForAll(candidates: Candidates, name: string, make: () => Choice): Choice {
  const known = candidates.choices.get(name);
  if (known) return known;
  const choice = make();
  const made = { ...choice, byName: byName(candidates, choice.chances) };
  candidates.choices.set(name, made);
  return made;
}

export function byName({ names }: Candidates, chances: readonly number[]): Readonly<Record<string, number>> {
  const chance: Record<string, number> = {};
  for (let i = 0; i < names.length; i++) chance[names[i]!] = chances[i]!;
  return chance;
}

/** What a policy knows beside its candidates. */
export interface Situation {
  readonly visitor: Visitor;
  /** What conditions can ask of the visitor; put together for the first that asks. */
  readonly known: () => Attributes;
  /** Minor units in one of the currency, for sentences. */
  readonly minorPerUnit: number;
}

/** All chance to one of several. */
export function certain(index: number, among: number): readonly number[] {
  const chances = new Array<number>(among).fill(0);
  if (index < among) chances[index] = 1;
  return chances;
}

/** At least `floor` for each, the rest as the chances were. A floor that is too high for so many gives each the same. */
export function withFloor(chances: readonly number[], floor: number): readonly number[] {
  const least = Math.min(floor, 1 / chances.length);
  return chances.map((chance) => least + (1 - least * chances.length) * chance);
}
