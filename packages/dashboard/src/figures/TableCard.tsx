import type { Column, Table } from '@perennial/study/reports';
import type { ReactNode } from 'react';
import { usePage } from '../report/context.ts';
import { write } from '../report/write.ts';
import { writeBasis } from './basis-line.ts';
import { DataTable } from './DataTable.tsx';
import { TableFoot } from './TableFoot.tsx';

interface Props<Row> {
  readonly table: Table<Row>;
  readonly limit?: number;
  /** Columns that are shown, by their keys; the file has all of them. An interval is `KEY80` or `KEY95`. */
  readonly seen?: readonly string[];
  /** Whether its rows become cards where the window is narrow. */
  readonly isStacked?: boolean;
  /** Where links lead to. */
  readonly id?: string;
  /** What stands below the table. */
  readonly children?: ReactNode;
}

/** A table by itself, with its title, what it stands on, and its file. */
export function TableCard<Row>({ table, limit, seen, isStacked = false, id, children }: Props<Row>) {
  const report = usePage();
  return (
    <div className="card" {...(id !== undefined && { id })}>
      <h3>{write(report, table.title)}</h3>
      {table.says && <p className="quiet">{write(report, table.says)}</p>}
      <DataTable
        table={seen ? { ...table, columns: table.columns.filter((column) => isSeen(column, seen)) } : table}
        isStacked={isStacked}
        {...(limit !== undefined && { limit })}
      />
      {children}
      <TableFoot table={table}>
        <p className="basis">{writeBasis(report, table.basis)}</p>
      </TableFoot>
    </div>
  );
}

/** An interval by its key and level, `KEY80`; all else by its key. */
function isSeen<Row>(column: Column<Row>, seen: readonly string[]): boolean {
  return seen.includes(column.type === 'interval' ? `${column.key}${column.level}` : column.key);
}
