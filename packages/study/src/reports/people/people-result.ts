import type { ActionList } from '../actions/actions-result.ts';
import type { GroupFigures } from '../groups/group-figures.ts';
import type { Standing } from '../groups/standing.ts';

/** What picks customers out: a list of the actions, or the top tenth by forecast. */
export type Selection = ActionList | 'top';

/** How a selection takes a group beside everybody else. */
export interface Treatment {
  readonly selection: Selection;
  readonly chosen: number;
  /** Share of the group who are chosen, and of all others. */
  readonly share: number;
  readonly others: number;
  /** Share ÷ share of the others, with its 95 % interval; null where nobody else is chosen, or nobody of the group. */
  readonly ratio: number | null;
  readonly low95: number | null;
  readonly high95: number | null;
  /** Beyond chance, and by more than four to five either way. */
  readonly isUnlike: boolean;
}

export interface PeopleGroup extends GroupFigures {
  /** Null for those of whom it is not known. */
  readonly value: string | null;
  /** Groups of fewer customers than are told alone, together. */
  readonly isSmall: boolean;
  /** Whether they are expected to bring more or less than all others beyond what chance makes; null for groups that are pooled. */
  readonly standing: Standing | null;
  readonly treatments: readonly Treatment[];
}

export interface Attribute {
  readonly name: string;
  /** The largest first, those that are pooled last. */
  readonly groups: readonly PeopleGroup[];
  /** How many are pooled. */
  readonly pooled: number;
}

export interface PeopleResult {
  readonly attributes: readonly Attribute[];
}

/** A selection that takes one group less than so often beside another is looked at: the rule of four fifths (Uniform Guidelines on Employee Selection Procedures 1978). */
export const FOUR_FIFTHS = 0.8;
