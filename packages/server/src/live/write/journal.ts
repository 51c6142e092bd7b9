import type { Kysely } from 'kysely';
import type { Database, JournalTable } from '../../store/database.ts';
import { addRows } from '../../store/many-rows.ts';
import type { Entry } from './entry.ts';

/** A line of the journal before it is written. */
export type Line = Omit<JournalTable, 'seq'>;

/** As the source of entries that are decisions, and no events. */
export const DECISIONS = 'decisions';
const DECISION = 'decision';

const columns = ['source', 'message_id', 'received_at', 'at', 'type', 'event', 'body'] as const;

export function isDecision({ type }: Pick<Line, 'type'>): boolean {
  return type === DECISION;
}

/** Writes lines into the journal, and says of each whether it is new. */
export async function addToJournal(
  db: Pick<Kysely<Database>, 'executeQuery' | 'getExecutor'>,
  lines: readonly Line[],
): Promise<readonly boolean[]> {
  const ending = 'on conflict (source, message_id) do nothing returning source, message_id';
  const added = await addRows(db, { table: 'journal', columns, rows: lines, ending });
  if (added.length === lines.length) return lines.map(() => true);
  const isNew = new Set((added as readonly Line[]).map(keyOf));
  // Of lines with one message the first is new.
  return lines.map((line) => isNew.delete(keyOf(line)));
}

function keyOf({ source, message_id }: Pick<Line, 'source' | 'message_id'>): string {
  return JSON.stringify([source, message_id]);
}

/** An entry as a line of the journal. */
export function lineOf(entry: Entry): Line {
  if (entry.kind === 'event') {
    const { messageId, receivedAt, at, type, event } = entry.event;
    const body = JSON.stringify(entry.event);
    return { source: entry.source, message_id: messageId, received_at: receivedAt, at, type, event, body };
  }
  if (entry.kind === 'decision') {
    const { id, at, page } = entry.decided;
    const body = JSON.stringify(entry.decided);
    return { source: DECISIONS, message_id: id, received_at: at, at, type: DECISION, event: page.experience, body };
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
  };
}

/** Under which outcomes of a source stand in the journal: their messages are not those of its events. */
export function outcomesOf(source: string): string {
  return `${source} outcomes`;
}

/** Whoever sent what stands under a source of the journal. */
export function senderOf(source: string): string {
  return source.replace(/ outcomes$/, '');
}

/** The entry that a line of the journal holds. */
export function entryOf({ source, type, body }: Pick<Line, 'source' | 'type' | 'body'>): Entry {
  const read = JSON.parse(body);
  if (isDecision({ type })) return { kind: 'decision', decided: read };
  if (type === 'outcome') return { kind: 'outcome', source: senderOf(source), outcome: read };
  return { kind: 'event', source, event: read };
}
