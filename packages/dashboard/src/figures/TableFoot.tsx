import { fileTable, hasFormulas, type Table, toCsv } from '@perennial/study/reports';
import { type ReactNode, useState } from 'react';
import { usePage } from '../report/context.ts';
import { write } from '../report/write.ts';
import { download } from './download.ts';

interface Props<Row> {
  readonly table: Table<Row>;
  readonly children: ReactNode;
}

/** Under a table: something, and the table as a file. A file in which texts got an apostrophe says so, and can be had without. */
export function TableFoot<Row>({ table, children }: Props<Row>) {
  const report = usePage();
  const [isEscaped, setEscaped] = useState(false);
  const { data, say } = report;
  const save = (isRaw: boolean) => {
    const file = fileTable(table, data.record.settings);
    download(`${table.name}.csv`, toCsv(file, { isRaw }));
    setEscaped(!isRaw && hasFormulas(file));
  };
  const title = write(report, table.title);
  return (
    <div className="figure-foot">
      {children}
      <button
        type="button"
        className="link"
        onClick={() => save(false)}
        aria-label={`${say('chart.download')}: ${title}`}
      >
        {say('chart.download')}
      </button>
      {isEscaped && (
        <p className="quiet" role="status">
          {say('chart.download.escaped')}{' '}
          <button type="button" className="link" onClick={() => save(true)}>
            {say('chart.download.raw')}
          </button>
        </p>
      )}
    </div>
  );
}
