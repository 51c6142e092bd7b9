import type { PageDecision, SlotDecision, Visitor } from '@perennial/decide';
import type { LivePeopleTable } from '../../store/database.ts';
import type { LiveEvent } from '../segment-event.ts';

/** Names under which somebody acts. */
export interface Names {
  readonly anonymousId: string | null;
  readonly userId: string | null;
}

/** A slot as it is kept: what a variant shows stands in the version of its experience. */
export type DecidedSlot = Omit<SlotDecision, 'content'>;

/** A page as it is kept. */
export interface KeptPage extends Omit<PageDecision, 'slots'> {
  readonly slots: Readonly<Record<string, DecidedSlot>>;
}

/** A page that was decided for somebody. */
export interface DecidedPage extends Names {
  readonly id: string;
  readonly at: number;
  /** The id by which they were divided. */
  readonly unit: string;
  readonly page: KeptPage;
  /** Whether they keep what they were shown: defaults for want of a choice are no assignment. */
  readonly isKept: boolean;
  readonly visitor: Visitor;
}

/** What came of a page or of a person, as the shop tells it. */
export interface Outcome extends Names {
  readonly messageId: string;
  readonly decision: string | null;
  readonly at: number;
  readonly receivedAt: number;
  readonly kind: OutcomeKind;
  /** Major units. */
  readonly value: number | null;
  readonly currency: string | null;
}

export const outcomeKinds = ['conversion', 'return', 'complaint', 'regret', 'unsubscribe'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** A line of the journal, which is the truth: whatever else is kept of people follows from these, in their order. */
export type Entry =
  | { readonly kind: 'event'; readonly source: string; readonly event: LiveEvent }
  | { readonly kind: 'decision'; readonly decided: DecidedPage }
  | { readonly kind: 'outcome'; readonly source: string; readonly outcome: Outcome };

/** What a page that was decided changes of its visitor, and where it stands among decisions: so much is remembered of it until it is in the tables. */
export interface Assignment extends Names, Pick<DecidedPage, 'at' | 'unit'> {
  readonly experience: string;
  readonly version: number;
  readonly isControl: boolean;
  /** Variants by `experience/slot`; null where nothing is kept. */
  readonly shown: Readonly<Record<string, string>> | null;
}

/** What follows from a line of the journal. */
export type Change =
  | { readonly kind: 'event'; readonly seq: number; readonly event: LiveEvent }
  | { readonly kind: 'decision'; readonly seq: number; readonly assignment: Assignment }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

/**
 * What became of an entry: `duplicate` where its message was known, however long ago it came, `erased` where it is of somebody who was deleted, `other-currency` where it is stored and
 * gives back money of another currency than its order's, which is taken off nothing.
 */
export type Stored = 'stored' | 'duplicate' | 'erased' | 'other-currency';

/** What entries have changed of people, as the store has it now; of decisions alone nothing, whose people are told one by one (`stored`). */
export interface ChangedPeople {
  readonly people: readonly LivePeopleTable[];
  /** Ids under which there is nobody any more. */
  readonly gone: readonly string[];
  /** Anonymous names, and whose they have turned out to be. */
  readonly names: readonly { readonly name: string; readonly person: string }[];
}

/** What entries have changed. */
export interface Folded extends ChangedPeople {
  /** Lines that give back money of another currency than their order's. */
  readonly otherCurrency: ReadonlySet<number>;
}

/** What became of entries that were written together, and of whom. */
export interface Written extends ChangedPeople {
  readonly results: readonly Stored[];
}
