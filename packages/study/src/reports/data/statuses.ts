import { type CodesOf, isWordKey, type Message, type MessageValue, type WordKey } from '@perennial/words';
import type { Shown } from '../definition.ts';
import { message } from '../message.ts';
import { count, name, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

type Fate = CodesOf<'status-fate'>;

/** A status of the source's orders, and what became of their rows. */
export interface StatusRow {
  readonly status: string;
  readonly rows: number;
  readonly fate: Fate;
}

/** Every status that was found, most rows first, with its fate. */
export function statusesTable({ record: { sources } }: Pick<Shown, 'record'>): Table<StatusRow> {
  const note = sources.flatMap(({ notes }) => notes).find(({ code }) => code === 'statuses');
  return {
    name: 'statuses',
    title: message('data.statuses'),
    columns: [
      name('status', 'data.statuses.status', ({ status }) => status),
      count('rows', 'measure.rows', ({ rows }) => rows),
      words(
        'fate',
        'data.statuses.fate',
        ({ fate }) => fate,
        ({ fate }) => message(`status-fate.${fate}`),
      ),
    ],
    rows: note ? statusRows(note.values.statuses) : [],
    basis: [],
  };
}

/** The note lists them as sentences of `seen.status.FATE`. */
function statusRows(listed: MessageValue | undefined): readonly StatusRow[] {
  if (!listed || !('clauses' in listed)) return [];
  return listed.clauses.flatMap((clause) => ('message' in clause ? statusRow(clause.message) : []));
}

function statusRow({ code, values: { status, rows } }: Message<WordKey>): readonly StatusRow[] {
  const fate = code.replace(/^seen\.status\./, '');
  if (!status || !('text' in status) || !rows || !('count' in rows) || !isFate(fate)) return [];
  return [{ status: status.text, rows: rows.count, fate }];
}

function isFate(fate: string): fate is Fate {
  return isWordKey(`status-fate.${fate}`);
}
