import { fileTable, type Table, toCsv } from '@perennial/study/reports';
import type { ReactNode } from 'react';
import { usePage } from '../report/context.ts';
import { write } from '../report/write.ts';
import { download } from './download.ts';

interface Props<Row> {
  readonly table: Table<Row>;
  readonly children: ReactNode;
}

/** Under a table: something, and the table as a file. */
export function TableFoot<Row>({ table, children }: Props<Row>) {
  const report = usePage();
  const { data, say } = report;
  const save = () => download(`${table.name}.csv`, toCsv(fileTable(table, data.record.settings)));
  return (
    <div className="figure-foot">
      {children}
      <button
        type="button"
        className="link"
        onClick={save}
        aria-label={`${say('chart.download')}: ${write(report, table.title)}`}
      >
        {say('chart.download')}
      </button>
    </div>
  );
}
