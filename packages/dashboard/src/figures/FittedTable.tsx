import { shownColumns, type Table } from '@perennial/study/reports';
import { usePage } from '../report/context.ts';
import { DataTable, LIMIT } from './DataTable.tsx';
import { fitColumns } from './fit-columns.ts';

interface Props<Row> {
  readonly table: Table<Row>;
  readonly limit?: number;
  /** Columns that are shown, by their keys; the file has all of them. An interval is `KEY80` or `KEY95`. */
  readonly seen?: readonly string[] | undefined;
  /** Whether its rows become cards where the window is narrow; else short tables do. */
  readonly isStacked?: boolean;
}

/** A table in the columns that fit the page, and how many more the file has. */
export function FittedTable<Row>({ table, limit = LIMIT, seen, isStacked = false }: Props<Row>) {
  const report = usePage();
  const chosen = shownColumns(table.columns, report).filter(
    ({ key, ...column }) => seen?.includes(column.type === 'interval' ? `${key}${column.level}` : key) ?? true,
  );
  const columns = fitColumns(chosen, table.rows.slice(0, limit), report);
  const left = chosen.length - columns.length;
  return (
    <>
      <DataTable table={{ ...table, columns }} isStacked={isStacked} limit={limit} />
      {left > 0 && <p className="quiet">{report.say('chart.more-columns', { n: { count: left } })}</p>}
    </>
  );
}
