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
}

/** What a policy chooses from: the default first, then the others that this visitor may be shown. */
export interface Candidates {
  readonly names: readonly string[];
  readonly variants: readonly Variant[];
}

/** What a policy knows beside its candidates. */
export interface Situation {
  readonly visitor: Visitor;
  /** What conditions can ask of the visitor. */
  readonly known: Attributes;
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
