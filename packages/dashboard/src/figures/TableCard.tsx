import { type Column, shownColumns, type Table } from '@perennial/study/reports';
import type { ReactNode } from 'react';
import { usePage } from '../report/context.ts';
import { write } from '../report/write.ts';
import { writeBasis } from './basis-line.ts';
import { DataTable, LIMIT } from './DataTable.tsx';
import { fitColumns } from './fit-columns.ts';
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

/** A table by itself, in the columns that fit the page, with its title, what it stands on, and its file. */
export function TableCard<Row>({ table, limit = LIMIT, seen, isStacked = false, id, children }: Props<Row>) {
  const report = usePage();
  const chosen = shownColumns(table.columns, report).filter((column) => seen?.includes(nameOf(column)) ?? true);
  const columns = fitColumns(chosen, table.rows.slice(0, limit), report);
  const left = chosen.length - columns.length;
  return (
    <div className="card" {...(id !== undefined && { id })}>
      <h3>{write(report, table.title)}</h3>
      {table.says && <p className="quiet">{write(report, table.says)}</p>}
      <DataTable table={{ ...table, columns }} isStacked={isStacked} limit={limit} />
      {left > 0 && <p className="quiet">{report.say('chart.more-columns', { n: { count: left } })}</p>}
      {children}
      <TableFoot table={table}>
        <p className="basis">{writeBasis(report, table.basis)}</p>
      </TableFoot>
    </div>
  );
}

/** An interval by its key and level, `KEY80`; all else by its key. */
function nameOf<Row>(column: Column<Row>): string {
  return column.type === 'interval' ? `${column.key}${column.level}` : column.key;
}
