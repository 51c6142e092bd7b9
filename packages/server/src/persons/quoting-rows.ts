import type { Eraser } from '@perennial/study';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../store/database.ts';

/** Columns in which somebody may be quoted, and whether they hold JSON. A line of the audit log names nobody. */
const quoting = [
  ['jobs', 'id', 'request', true],
  ['jobs', 'id', 'progress', true],
  ['jobs', 'id', 'result', true],
  ['jobs', 'id', 'failure', true],
  ['uploads', 'id', 'name', false],
  ['annotations', 'id', 'text', false],
  ['deliveries', 'id', 'body', true],
  ['refresh_plans', 'id', 'plan', true],
  ['playbooks', 'id', 'plan', true],
  ['programme_entries', 'seq', 'owner', false],
  ['programme_entries', 'seq', 'note', false],
] as const;

export interface QuotingRow {
  readonly table: string;
  readonly id: { readonly column: string; readonly value: string };
  readonly column: string;
  /** What stands there without the person. */
  readonly text: string;
}

/** Rows of the store that quote a person, beside those that are theirs. */
export async function quotingRows(db: Kysely<Database>, eraser: Eraser): Promise<readonly QuotingRow[]> {
  const found: QuotingRow[] = [];
  for (const [table, key, column, isJson] of quoting) {
    const { rows } = await sql<{ id: string; text: string | null }>`
select ${sql.ref(key)} as id, ${sql.ref(column)} as text from ${sql.table(table)}`.execute(db);
    for (const { id, text } of rows) {
      if (text === null) continue;
      const without = isJson ? JSON.stringify(eraser.value(JSON.parse(text))) : eraser.text(text);
      if (without !== (isJson ? JSON.stringify(JSON.parse(text)) : text))
        found.push({ table, column, text: without, id: { column: key, value: id } });
    }
  }
  return found;
}
