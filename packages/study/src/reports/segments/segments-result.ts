import type { Interval } from '../../record/interval.ts';
import type { Rhythm } from '../actions/actions-result.ts';
import type { GroupFigures } from '../groups/group-figures.ts';
import type { Standing } from '../groups/standing.ts';
import type { Prospects } from './prospects-result.ts';

/**
 * Where a customer stands, by P(alive) and by how long they are silent; the first that fits:
 * - `lapsed`: probably stopped
 * - `at-risk`: more likely stopped than not, or late by their own time between orders
 * - `reactivated`: came back lately, after a silence far longer than is usual
 * - `new`: ordered once, within the time in which most who come back do
 * - `regular`: everyone else
 */
export const stages = ['new', 'regular', 'reactivated', 'at-risk', 'lapsed'] as const;
export type Stage = (typeof stages)[number];

/** Customers ranked by forecast: the best tenth, the next two, the next three, the others. */
export const tiers = ['top', 'high', 'middle', 'low'] as const;
export type Tier = (typeof tiers)[number];
/** Share of the customers in a tier and those above it. */
export const TIER_ENDS = { top: 0.1, high: 0.3, middle: 0.6 } as const;

export type TierFrom = Readonly<Record<keyof typeof TIER_ENDS, number | null>>;

/** A segment: what it is called, what is expected of it, and whether it is one. */
export interface FoundSegment extends GroupFigures {
  /** A stage or tier, a value of a dimension, the name of a rule; null where the first order names no value. */
  readonly name: string | null;
  /** The values beyond the largest, together. */
  readonly isOthers: boolean;
  /** What it was defined by, where somebody did; and what is to be done for it, empty where nothing is said. */
  readonly rule: string | null;
  readonly action: string;
  /** Forecast a customer against that of the rest, in standard errors; null where there are too few to tell. */
  readonly z: number | null;
  readonly standing: Standing;
}

/** Segments that everyone is in one of; those of rules may overlap. */
export interface SegmentSet {
  /** `stage`, `tier`, `saved`, or a dimension. */
  readonly by: string;
  readonly segments: readonly FoundSegment[];
  /** The customers of all segments that do not stand for themselves; null where there are none, or segments overlap. */
  readonly pooled: GroupFigures | null;
}

/** Customers by days since their last order and by number of orders. */
export interface RfmGrid {
  /** Last day of each bin but the last, which has no end. */
  readonly recency: readonly number[];
  /** Fewest orders of each bin; the first is 1. */
  readonly frequency: readonly number[];
  readonly cells: readonly RfmCell[];
}

export interface RfmCell {
  /** Bin of recency and of frequency, from 0. */
  readonly recency: number;
  readonly frequency: number;
  readonly customers: number;
  readonly active: number;
  /** Minor units. */
  readonly historic: number;
  readonly expected: number;
}

/** A customer of a segment that was asked for. Money in minor units. */
export interface SegmentMember {
  readonly customer: string;
  readonly orders: number;
  readonly lastOrder: string;
  readonly historic: number;
  readonly probAlive: number;
  readonly expectedMoney: number;
  readonly money: Interval;
}

/** A segment of a rule that was asked for, beside everyone else. */
export interface AskedSegment {
  readonly rule: string;
  readonly segments: readonly FoundSegment[];
  /** The first of them, by forecast. */
  readonly members: readonly SegmentMember[];
}

export interface SegmentsResult {
  readonly sets: readonly SegmentSet[];
  /** Who has not ordered yet, and is in none of the sets; null where nobody is known of. */
  readonly prospects: Prospects | null;
  readonly grid: RfmGrid;
  /** The same by small steps, of which a page makes a grid of other bins. Runs of earlier versions have none. */
  readonly steps?: RfmGrid;
  /** The forecast from which on a customer is in each tier but the lowest, minor units; null: from anything on. */
  readonly tierFrom: TierFrom;
  /** Null where too few came back to tell. */
  readonly rhythm: Rhythm | null;
  /** Names of saved rules that cannot be read. */
  readonly broken: readonly string[];
  /** Null unless a rule was asked for. */
  readonly asked: AskedSegment | null;
}
