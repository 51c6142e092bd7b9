import type { Table } from '@perennial/study/reports';
import type { ReactNode } from 'react';
import { usePage } from '../report/context.ts';
import { write } from '../report/write.ts';
import { writeBasis } from './basis-line.ts';
import { Chart, type Draw, type Paper } from './Chart.tsx';
import { DataTable } from './DataTable.tsx';
import { LinkedTerm } from './LinkedTerm.tsx';
import { TableFoot } from './TableFoot.tsx';

interface Props<Row> {
  /** What is drawn, as values: its title, how to read it, and what it stands on. */
  readonly table: Table<Row>;
  readonly draw: Draw;
  readonly legend?: ReactNode;
  /** Choices that change what is drawn. */
  readonly controls?: ReactNode;
  /** Told from which place of the list that is drawn to which other was drawn in the chart; and which are chosen. */
  readonly onPick?: (first: number, last: number) => void;
  readonly isPicked?: (place: number) => boolean;
  /** What is chosen in the chart, by keyboard, and whom it is of. */
  readonly pick?: ReactNode;
  /** Its place on a printed page; half the breadth where absent, none where it is only of use on a screen. */
  readonly paper?: Paper | 'none';
}

/** A chart with its title, its legend, what it stands on, and its values as a table and as a file. */
export function ChartFigure<Row>({
  table,
  draw,
  legend,
  controls,
  onPick,
  isPicked,
  pick,
  paper = 'half',
}: Props<Row>) {
  const report = usePage();
  const title = write(report, table.title);
  const says = table.says && write(report, table.says);
  return (
    <figure className={paper === 'none' ? 'card on-screen' : 'card'}>
      <figcaption>
        <h3>
          <LinkedTerm code={table.title.code}>{title}</LinkedTerm>
        </h3>
        {says && <p className="quiet">{says}</p>}
      </figcaption>
      {controls}
      <Chart
        draw={draw}
        label={says ? `${title}. ${says}` : title}
        paper={paper === 'none' ? 'half' : paper}
        {...(onPick && report.besides?.segment && { onPick })}
        {...(isPicked && { isPicked })}
      />
      {legend}
      {pick}
      <p className="basis">{writeBasis(report, table.basis)}</p>
      <TableFoot table={table}>
        <details>
          <summary>{report.say('chart.table')}</summary>
          <DataTable table={table} />
        </details>
      </TableFoot>
    </figure>
  );
}
