import type { Table } from '@perennial/study/reports';
import { usePage } from '../report/context.ts';
import type { Paper } from './Chart.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { drawTable } from './draw-table.ts';

interface Props<Row> {
  readonly table: Table<Row>;
  readonly paper?: Paper;
}

/** A table drawn as the chart that it names. */
export function TableFigure<Row>({ table, paper }: Props<Row>) {
  const report = usePage();
  return <ChartFigure table={table} draw={drawTable(table, report)} {...(paper && { paper })} />;
}
