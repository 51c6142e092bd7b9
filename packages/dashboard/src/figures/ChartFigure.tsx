import type { ReactNode } from 'react';
import { toCsv } from '../csv/csv.ts';
import { download } from '../csv/download.ts';
import { useReport } from '../report/context.ts';
import { Chart, type Draw, type Paper } from './Chart.tsx';
import { type Column, DataTable } from './DataTable.tsx';

interface Props<Row> {
  /** Names the file of its values, too. */
  readonly name: string;
  readonly title: string;
  /** How to read it, in a sentence. */
  readonly says?: string;
  readonly draw: Draw | null;
  readonly legend?: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Choices that change what is drawn. */
  readonly controls?: ReactNode;
  /** Its place on a printed page; half the breadth where absent, none where it is only of use on a screen. */
  readonly paper?: Paper | 'none';
  /** Who and when: n, horizon, as-of date. */
  readonly basis: string;
}

/** A chart with its title, its legend, what it stands on, and its values as a table and as a file. */
export function ChartFigure<Row>({
  name,
  title,
  says,
  draw,
  legend,
  columns,
  rows,
  controls,
  paper = 'half',
  basis,
}: Props<Row>) {
  const { say } = useReport();
  const save = () =>
    download(
      `${name}.csv`,
      toCsv(
        columns.map(({ key }) => key),
        rows.map((row) => columns.map(({ value }) => value(row))),
      ),
    );
  return (
    <figure className={paper === 'none' ? 'card on-screen' : 'card'}>
      <figcaption>
        <h3>{title}</h3>
        {says && <p className="quiet">{says}</p>}
      </figcaption>
      {controls}
      {draw && (
        <Chart draw={draw} label={says ? `${title}. ${says}` : title} paper={paper === 'none' ? 'half' : paper} />
      )}
      {legend}
      <p className="basis">{basis}</p>
      <div className="figure-foot">
        <details>
          <summary>{say('chart.table')}</summary>
          <DataTable caption={title} columns={columns} rows={rows} />
        </details>
        <button type="button" className="link" onClick={save} aria-label={`${say('chart.download')}: ${title}`}>
          {say('chart.download')}
        </button>
      </div>
    </figure>
  );
}
