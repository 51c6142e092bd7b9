import type { Table } from '@perennial/study/reports';
import type { ReactNode } from 'react';
import { usePage } from '../report/context.ts';
import { write } from '../report/write.ts';
import { writeBasis } from './basis-line.ts';
import { DataTable } from './DataTable.tsx';
import { TableFoot } from './TableFoot.tsx';

interface Props<Row> {
  readonly table: Table<Row>;
  readonly limit?: number;
  /** What stands below the table. */
  readonly children?: ReactNode;
}

/** A table by itself, with its title, what it stands on, and its file. */
export function TableCard<Row>({ table, limit, children }: Props<Row>) {
  const report = usePage();
  return (
    <div className="card">
      <h3>{write(report, table.title)}</h3>
      {table.says && <p className="quiet">{write(report, table.says)}</p>}
      <DataTable table={table} {...(limit !== undefined && { limit })} />
      {children}
      <TableFoot table={table}>
        <p className="basis">{writeBasis(report, table.basis)}</p>
      </TableFoot>
    </div>
  );
}
