import type { ColumnDefinitionBuilder, Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';

type DefineColumn = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;

/** A column that numbers its rows in the order in which they came: its type and the rest of its definition. */
export function sequence(db: Kysely<unknown>): readonly ['bigserial' | 'integer', DefineColumn] {
  if (isPostgres(db)) return ['bigserial', (column) => column.primaryKey()];
  return ['integer', (column) => column.primaryKey().autoIncrement()];
}
