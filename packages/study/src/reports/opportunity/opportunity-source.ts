import type { WordKey } from '@perennial/words';
import type { StudyRecord } from '../../record/study-record.ts';
import type { Opportunity } from './opportunity.ts';

type KeyOf<Part extends string> = Extract<WordKey, `opportunities.${Part}.${string}`>;

/** What is said of a kind besides `opportunities.what.KIND` and `opportunities.why.KIND`. */
export interface OpportunityKindWords {
  /** What has to come true for it. */
  readonly if: KeyOf<'if'>;
  /** What it would take to pay, where its cost is not known. */
  readonly takes: KeyOf<'takes'>;
  /** The same where it is. */
  readonly takesAtLeast?: KeyOf<'takes'>;
  /** How it is checked where no number of customers can be told for it. */
  readonly check: KeyOf<'check'>;
  /** How sure it is, where that is not how far the assumed effect is from the one that pays. */
  readonly sure?: KeyOf<'sure'>;
  /** Stopping something: at stake is won whole. */
  readonly isWhole?: true;
  /** The report and its table that show whom it is about; the report that it is of, and all its tables, where it says nothing. */
  readonly shownBy?: { readonly report?: string; readonly table?: string };
}

/** What those that find opportunities may want to know of the business. */
export interface OpportunityGround {
  readonly record: StudyRecord;
  /** New customers of a horizon at the pace of the last year, or of all that there is. */
  readonly newPerHorizon: number;
  /** Days of history. */
  readonly days: number;
  readonly averageOrder: number;
}

/**
 * The opportunities that a report yields, in its own folder: their kinds, and how they are found in what it and others found. `opportunities/sources.ts`
 * lists all of them; what is said of them and how they are reckoned follows from here.
 */
export interface OpportunitySource<
  Found = never,
  Kind extends string = string,
  Report extends string = string,
  List extends string = string,
> {
  /** The report that shows whom they are about. */
  readonly report: Report;
  readonly kinds: Readonly<Record<Kind, OpportunityKindWords>>;
  find(found: Found, ground: OpportunityGround): readonly Opportunity<Kind, List>[];
}
