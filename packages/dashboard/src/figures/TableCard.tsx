import type { Table } from '@perennial/study/reports';
import type { ReactNode } from 'react';
import { usePage } from '../report/context.ts';
import { write } from '../report/write.ts';
import { writeBasis } from './basis-line.ts';
import { FittedTable } from './FittedTable.tsx';
import { LinkedTerm } from './LinkedTerm.tsx';
import { TableFoot } from './TableFoot.tsx';

interface Props<Row> {
  readonly table: Table<Row>;
  readonly limit?: number;
  /** Columns that are shown, by their keys; the file has all of them. An interval is `KEY80` or `KEY95`. */
  readonly seen?: readonly string[];
  /** Whether its rows become cards where the window is narrow; else short tables do. */
  readonly isStacked?: boolean;
  /** Where links lead to. */
  readonly id?: string;
  /** What stands below the table. */
  readonly children?: ReactNode;
}

/** A table by itself, in the columns that fit the page, with its title, what it stands on, and its file. */
export function TableCard<Row>({ table, id, children, ...shown }: Props<Row>) {
  const report = usePage();
  return (
    <div className="card" {...(id !== undefined && { id })}>
      <h3>
        <LinkedTerm code={table.title.code}>{write(report, table.title)}</LinkedTerm>
      </h3>
      {table.says && <p className="quiet">{write(report, table.says)}</p>}
      <FittedTable table={table} {...shown} />
      {children}
      <TableFoot table={table}>
        <p className="basis">{writeBasis(report, table.basis)}</p>
      </TableFoot>
    </div>
  );
}
