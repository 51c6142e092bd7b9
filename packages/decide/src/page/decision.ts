import type { Json } from '../conditions/condition.ts';
import type { Because } from '../policies/choice.ts';
import type { Recommended } from '../recommend/recommended.ts';
import type { Barred } from './barred.ts';

/** What one slot of a page shows a visitor, and all that is needed to judge it later. */
export interface SlotDecision {
  readonly variant: string;
  readonly content: Json;
  readonly isDefault: boolean;
  /**
   * The chance with which this visitor, as known now, was to see this variant, the control group counted in. Any policy can be evaluated from a log of
   * these. 1 where a person could see nothing else.
   */
  readonly propensity: number;
  /** The chances of all variants that could be shown, as the policy gave them. */
  readonly chances: Readonly<Record<string, number>>;
  readonly because: Because;
  /** Variants that were not open to this visitor. */
  readonly barred: Readonly<Record<string, Barred>>;
  /** What this variant keeps from the visitor. */
  readonly withholds: readonly string[];
  /** Words that must stand beside a price that was set for this visitor. */
  readonly disclosure?: string;
  /** The products that its content shows this visitor, where the variant recommends some. */
  readonly recommended?: readonly Recommended[];
  /** Why its content shows products of its own, where the variant asks for some for this visitor. */
  readonly ownProducts?: Because;
}

/** Why a slot shows what it shows, the variant first, then its products. */
export function reasonsOf({
  because,
  recommended = [],
  ownProducts,
}: Pick<SlotDecision, 'because' | 'recommended' | 'ownProducts'>): readonly Because[] {
  return [because, ...recommended.map((each) => each.because), ...(ownProducts ? [ownProducts] : [])];
}

/** A page as it was composed for one visitor. */
export interface PageDecision {
  readonly experience: string;
  readonly version: number;
  readonly visitor: string;
  /** Whether the visitor is of the control group, which always sees the defaults. */
  readonly isControl: boolean;
  readonly slots: Readonly<Record<string, SlotDecision>>;
}
