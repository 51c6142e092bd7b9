import type { Message, WordKey } from '@perennial/words';
import type { ReportOptions, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { assumedOf } from './assumed.ts';
import type { OpportunitiesResult } from './opportunities-result.ts';
import {
  assumedWords,
  checkWords,
  sureWords,
  takesWords,
  testWords,
  whatWords,
  whyWords,
  worthWords,
} from './opportunity-words.ts';
import { playbookWords } from './playbooks.ts';
import { pays, type Reckoned, reckoned } from './reckon.ts';

/** Told at once; the others one step further. */
const TOLD = 3;

/** An opportunity as it is read: what to do, what it is worth, how sure that is and how it is checked, each in short; all else stands behind. */
export interface OpportunityLine {
  readonly place: number;
  readonly row: Reckoned;
  /** Whether it is one of the first few, pays, and rests on enough customers. */
  readonly isTold: boolean;
  readonly what: Message<WordKey>;
  readonly worth: Message<WordKey>;
  readonly sure: readonly Message<WordKey>[];
  readonly test: Message<WordKey>;
  /** Who does it, step by step, and up to which cost. */
  readonly playbook: readonly Message<WordKey>[];
  /** Why, what is at stake, what it takes, and the check in full. */
  readonly behind: readonly Message<WordKey>[];
}

/** All that deserve a line, in the order in which to do them. */
export function opportunityLines(
  shown: Shown<OpportunitiesResult>,
  options: ReportOptions,
): readonly OpportunityLine[] {
  return reckoned(shown.result, assumedOf(shown, options)).map((row, i) => ({
    place: i + 1,
    row,
    isTold: i < TOLD && row.isFirm && pays(row),
    what: whatWords(shown, row),
    worth: worthWords(shown.record, row),
    sure: sureWords(shown.record, row),
    test: testWords(row),
    playbook: playbookWords(row),
    behind: [
      whyWords(shown, row),
      message('opportunities.behind.worth', {
        worth: { message: assumedWords(row) },
        takes: { message: takesWords(row) },
      }),
      message('opportunities.behind.check', { check: { message: checkWords(shown, row) } }),
    ],
  }));
}

/** A line in one sentence, with whom a list begins. */
export function lineWords({ place, row, what, worth, sure, test }: OpportunityLine): Message<WordKey> {
  return message(row.names.length > 0 ? 'opportunities.line.names' : 'opportunities.line', {
    place: { count: place },
    what: { message: what },
    names: { customers: row.names },
    worth: { message: worth },
    sure: { message: sure[0] ?? worth },
    check: { message: test },
  });
}
