import type { Kysely } from 'kysely';
import type { Database, JournalTable } from '../../store/database.ts';
import { addNumbered, addRows } from '../../store/many-rows.ts';
import { assignmentOf } from './after-decision.ts';
import type { Assignment, Change, Entry } from './entry.ts';
import { type DecisionText, decisionOfText, type PageSlots, partsOfDecision } from './text-of-decision.ts';

/** What a line of the journal holds. */
type Row = Omit<JournalTable, 'seq'>;

/** A line of the journal before it is written. */
export interface Line extends Row {
  /** What a decision changes, where it is known without reading the line. */
  readonly assignment?: Assignment;
  /** Where the body of a decision is without its slots. */
  readonly slots?: PageSlots;
}

/** A line of the journal as it is read: `slots` of a decision whose body is without them. */
export type ReadLine = Pick<Row, 'source' | 'type' | 'body'> & { readonly slots: string | null };

/** As the source of entries that are decisions, and no events. */
export const DECISIONS = 'decisions';
const DECISION = 'decision';

const columns = ['source', 'message_id', 'received_at', 'at', 'type', 'event', 'body', 'slots_id'] as const;

export function isDecision({ type }: Pick<Line, 'type'>): boolean {
  return type === DECISION;
}

/** Writes lines into the journal; the number of each, null of those that are there already. */
export async function addToJournal(
  db: Pick<Kysely<Database>, 'executeQuery' | 'getExecutor' | 'selectFrom'>,
  lines: readonly Line[],
): Promise<readonly (number | null)[]> {
  await addPageSlots(db, lines);
  const ending = 'on conflict (source, message_id) do nothing';
  const seqs = await addNumbered<Row>(db, { table: 'journal', columns, rows: lines, ending }, 'seq');
  // Lines are numbered in their order.
  if (seqs.length === lines.length) return seqs;
  const numbers = await numbersOf(db, seqs);
  return lines.map((line) => {
    // Of lines with one message the first is new.
    const number = numbers.get(keyOf(line)) ?? null;
    numbers.delete(keyOf(line));
    return number;
  });
}

/** Keeps what slots show many, which some lines are without. */
async function addPageSlots(
  db: Pick<Kysely<Database>, 'executeQuery' | 'getExecutor'>,
  lines: readonly Line[],
): Promise<void> {
  const texts = new Map<string, string>();
  for (const { slots } of lines) if (slots) texts.set(slots.id, slots.text);
  const rows = [...texts].map(([id, slots]) => ({ id, slots }));
  await addRows(db, { table: 'page_slots', columns: ['id', 'slots'], rows, ending: 'on conflict (id) do nothing' });
}

/** Lines of the journal with what the slots of decisions show. */
export function journalLines(db: Pick<Kysely<Database>, 'selectFrom'>) {
  return db
    .selectFrom('journal')
    .leftJoin('page_slots', 'page_slots.id', 'journal.slots_id')
    .selectAll('journal')
    .select('page_slots.slots');
}

/** The numbers of lines that were written within this transaction, and so by nobody else, by their messages. */
async function numbersOf(
  db: Pick<Kysely<Database>, 'selectFrom'>,
  seqs: readonly number[],
): Promise<Map<string, number>> {
  if (seqs.length === 0) return new Map();
  const written = new Set(seqs);
  const rows = await db
    .selectFrom('journal')
    .select(['seq', 'source', 'message_id'])
    .where('seq', '>=', seqs[0]!)
    .where('seq', '<=', seqs.at(-1)!)
    .execute();
  const own = rows.filter(({ seq }) => written.has(Number(seq)));
  return new Map(own.map((row) => [keyOf(row), Number(row.seq)]));
}

function keyOf({ source, message_id }: Pick<Line, 'source' | 'message_id'>): string {
  return JSON.stringify([source, message_id]);
}

/** A decision as a line of the journal. */
export function lineOfDecision(id: string, assignment: Assignment, { body, slots }: DecisionText): Line {
  const { at, experience } = assignment;
  const row = { source: DECISIONS, message_id: id, received_at: at, at, type: DECISION, event: experience, body };
  if (slots === null) return { ...row, slots_id: null, assignment };
  return { ...row, slots_id: slots.id, assignment, slots };
}

/** An entry as a line of the journal. */
export function lineOf(entry: Entry): Line {
  if (entry.kind === 'event') {
    const { messageId, receivedAt, at, type, event } = entry.event;
    const body = JSON.stringify(entry.event);
    return {
      source: entry.source,
      message_id: messageId,
      received_at: receivedAt,
      at,
      type,
      event,
      body,
      slots_id: null,
    };
  }
  if (entry.kind === 'decision') {
    const { decided } = entry;
    return lineOfDecision(decided.id, assignmentOf(decided), partsOfDecision(decided));
  }
  const { messageId, receivedAt, at, kind } = entry.outcome;
  const body = JSON.stringify(entry.outcome);
  return {
    source: outcomesOf(entry.source),
    message_id: messageId,
    received_at: receivedAt,
    at,
    type: 'outcome',
    event: kind,
    body,
    slots_id: null,
  };
}

/** Under which outcomes of a source stand in the journal: their messages are not those of its events. */
export function outcomesOf(source: string): string {
  return `${source} outcomes`;
}

/** Under which remedies that somebody gives stand in the journal. */
export function remediesOf(source: string): string {
  return `${source} remedies`;
}

/** Whoever sent what stands under a source of the journal. */
export function senderOf(source: string): string {
  return source.replace(/ (outcomes|remedies)$/, '');
}

/** The entry that a line of the journal holds. */
export function entryOf({ source, type, body, slots }: ReadLine): Entry {
  if (isDecision({ type })) return { kind: 'decision', decided: decisionOfText(body, slots) };
  const read = JSON.parse(body);
  if (type === 'outcome') return { kind: 'outcome', source: senderOf(source), outcome: read };
  return { kind: 'event', source, event: read };
}

/** What follows from a line before it is read back. */
export function changeOf({ assignment, slots, ...line }: Line, seq: number): Change {
  if (assignment) return { kind: 'decision', seq, assignment };
  return changeOfEntry(entryOf({ ...line, slots: slots?.text ?? null }), seq);
}

/** What follows from an entry that stands in the journal under this number. */
export function changeOfEntry(entry: Entry, seq: number): Change {
  if (entry.kind === 'decision') return { kind: 'decision', seq, assignment: assignmentOf(entry.decided) };
  return entry.kind === 'event' ? { kind: 'event', seq, event: entry.event } : entry;
}
