import type { Table } from '@perennial/study/reports';
import { usePage } from '../report/context.ts';
import type { Paper } from './Chart.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { drawTable } from './draw-table.ts';
import { Legend } from './Legend.tsx';

interface Props<Row> {
  readonly table: Table<Row>;
  readonly paper?: Paper;
}

/** A table drawn as the chart that it names. */
export function TableFigure<Row>({ table, paper }: Props<Row>) {
  const report = usePage();
  const legend = table.chart?.draws === 'intervals' && (
    <Legend
      entries={[
        { mark: 'thick', tone: 'forecast', words: report.say('legend.band80') },
        { mark: 'thin', tone: 'forecast', words: report.say('legend.band95') },
      ]}
    />
  );
  return <ChartFigure table={table} draw={drawTable(table, report)} legend={legend} {...(paper && { paper })} />;
}
