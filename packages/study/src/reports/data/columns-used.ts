import type { ImportedSource, UsedColumn } from '@perennial/import';
import type { Shown } from '../definition.ts';
import { message } from '../message.ts';
import { name, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

/** A column of some of the sources: sources of one import are read alike. */
export interface UsedColumnRow extends UsedColumn {
  /** The first source it is of. */
  readonly file: string;
}

/** Which column was taken for what, a cell of it, and what it was recognised by. */
export function columnsTable({ record: { sources } }: Pick<Shown, 'record'>): Table<UsedColumnRow> {
  const alike = new Map<string, ImportedSource>();
  for (const source of sources) {
    const key = JSON.stringify(source.used.map(({ role, column }) => [role, column]));
    if (!alike.has(key)) alike.set(key, source);
  }
  const several = alike.size > 1;
  return {
    name: 'columns',
    title: message('data.columns'),
    columns: [
      ...(several ? [name<UsedColumnRow>('file', 'data.file', ({ file }) => file)] : []),
      name('column', 'data.columns.column', ({ column }) => column),
      words(
        'role',
        'data.columns.role',
        ({ role }) => role,
        ({ role }) => message(`role.${role}`),
      ),
      name('sample', 'data.columns.sample', ({ sample }) => sample),
      words(
        'evidence',
        'data.columns.evidence',
        ({ evidence }) => evidence,
        ({ evidence }) => message(`evidence.${evidence}`),
      ),
    ],
    rows: [...alike.values()].flatMap(({ name: file, used }) => used.map((column) => ({ file, ...column }))),
    basis: [],
  };
}
