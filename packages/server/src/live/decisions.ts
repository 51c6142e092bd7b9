import { type Experience, type SlotDecision, type Visitor, withProducts } from '@perennial/decide';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import type { KeptPage } from './write/entry.ts';
import { DECISIONS } from './write/journal.ts';
import { decisionOfText } from './write/text-of-decision.ts';

/** Decisions with their lines of the journal. */
export function decisionsWithLines(db: Pick<Kysely<Database>, 'selectFrom'>) {
  return db
    .selectFrom('decisions')
    .innerJoin('journal', 'journal.seq', 'decisions.seq')
    .leftJoin('page_slots', 'page_slots.id', 'journal.slots_id')
    .select([
      'decisions.seq',
      'journal.message_id as id',
      'journal.body',
      'page_slots.slots',
      'decisions.at',
      'decisions.experience',
      'decisions.version',
    ])
    .select(['decisions.person', 'decisions.unit', 'decisions.is_control']);
}

/** Of which decisions a list is; all where nothing is said. */
export interface DecisionsAsked {
  readonly experience?: string | undefined;
  readonly person?: string | undefined;
  /** Those that came before the one of this number. */
  readonly before?: number | undefined;
}

/** Decisions, the newest first: numbers are never given twice, so that a list goes on where it ended, whatever has come since. */
export function newestDecisions(
  db: Pick<Kysely<Database>, 'selectFrom'>,
  { experience, person, before }: DecisionsAsked,
) {
  let found = decisionsWithLines(db).orderBy('decisions.seq', 'desc');
  if (before !== undefined) found = found.where('decisions.seq', '<', before);
  if (experience) found = found.where('decisions.experience', '=', experience);
  if (person) found = found.where('decisions.person', '=', person);
  return found;
}

/** The decision of an id; undefined where there is none. */
export function decisionOfId(db: Pick<Kysely<Database>, 'selectFrom'>, id: string) {
  return decisionsWithLines(db)
    .where('journal.source', '=', DECISIONS)
    .where('journal.message_id', '=', id)
    .executeTakeFirst();
}

/** What a page showed, and what was known of its visitor: by that another policy can be tried on the same people. */
export function readDecision(line: { readonly body: string; readonly slots: string | null }): {
  readonly slots: KeptPage['slots'];
  readonly visitor: Visitor;
} {
  const { page, visitor } = decisionOfText(line.body, line.slots);
  return { slots: page.slots, visitor };
}

/** The slots of a decision with what their variants show, by the version of the experience that decided. */
export function withContent(slots: KeptPage['slots'], experience: Experience): Readonly<Record<string, SlotDecision>> {
  const shown = Object.entries(slots).map(([name, slot]) => {
    const content = experience.slots[name]?.variants[slot.variant]?.content ?? null;
    return [name, { ...slot, content: slot.recommended ? withProducts(content, slot.recommended) : content }] as const;
  });
  return Object.fromEntries(shown);
}
