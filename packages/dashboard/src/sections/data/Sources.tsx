import { DataTable } from '../../figures/DataTable.tsx';
import { useReport } from '../../report/context.ts';
import { shorten } from '../../words/shorten.ts';

const FINGERPRINT_SHOWN = 12;

/** The files the study was made from, and how they were read. */
export function Sources() {
  const { data, say, format } = useReport();
  return (
    <div className="card">
      <h3>{say('data.sources')}</h3>
      <DataTable
        caption={say('data.sources')}
        rows={data.record.sources}
        columns={[
          {
            key: 'file',
            title: say('data.file'),
            value: ({ name }) => name,
            show: ({ name }) => <bdi>{shorten(name)}</bdi>,
          },
          {
            key: 'rows',
            title: say('measure.rows'),
            isNumber: true,
            value: ({ rows }) => rows,
            show: ({ rows }) => format.count(rows),
          },
          { key: 'format', title: say('data.format'), value: (source) => source.format },
          {
            key: 'columns',
            title: say('data.columns'),
            value: ({ columns }) => columnWords(columns),
            show: ({ columns }) => <span className="small">{columnWords(columns)}</span>,
          },
          {
            key: 'fingerprint',
            title: say('data.fingerprint'),
            value: ({ fingerprint }) => fingerprint,
            show: ({ fingerprint }) => <code title={fingerprint}>{fingerprint.slice(0, FINGERPRINT_SHOWN)}…</code>,
          },
        ]}
      />
      <ul className="notes" lang="en">
        {data.record.sources.flatMap(({ name, notes }) => notes.map((note) => <li key={`${name} ${note}`}>{note}</li>))}
      </ul>
    </div>
  );
}

function columnWords(columns: Readonly<Partial<Record<string, string>>>): string {
  return Object.entries(columns)
    .map(([role, column]) => `${role} = ${shorten(column ?? '', 40)}`)
    .join(', ');
}
