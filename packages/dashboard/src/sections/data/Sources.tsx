import { isWordKey, shorten } from '@perennial/words';
import { Fragment } from 'react';
import { DataTable } from '../../figures/DataTable.tsx';
import { messageWords } from '../../figures/message-words.ts';
import { StudyWords } from '../../figures/StudyWords.tsx';
import { type Report, useReport } from '../../report/context.ts';

const FINGERPRINT_SHOWN = 12;

/** A file's columns by what they are. */
type Columns = Readonly<Partial<Record<string, string>>>;

/** The files the study was made from, and how they were read. */
export function Sources() {
  const report = useReport();
  const { data, say, format } = report;
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
          {
            key: 'format',
            isShort: true,
            title: say('data.format'),
            value: (source) => source.format,
            show: (source) => formatWords(report, source.format),
          },
          {
            key: 'columns',
            isProse: true,
            title: say('data.columns'),
            value: ({ columns }) =>
              columnWords(report, columns)
                .map((pair) => pair.join(' = '))
                .join(', '),
            show: ({ columns }) => <ColumnList columns={columns} />,
          },
          {
            key: 'fingerprint',
            isShort: true,
            title: say('data.fingerprint'),
            value: ({ fingerprint }) => fingerprint,
            show: ({ fingerprint }) => <code title={fingerprint}>{fingerprint.slice(0, FINGERPRINT_SHOWN)}…</code>,
          },
        ]}
      />
      <ul className="notes">
        {data.record.sources.flatMap(({ name, notes, noted }) =>
          notes.map((note, i) => (
            <li key={`${name} ${note}`}>
              <StudyWords translated={messageWords(report, 'note', noted?.[i])} own={note} />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

/** How a file is written, part by part; names of formats and encodings stay. */
function formatWords({ say }: Report, format: string): string {
  const parts = format.split(', ').map((part) => {
    const key = `format.${part}`;
    return isWordKey(key) ? say(key) : part;
  });
  return parts.join(', ');
}

function columnWords({ say }: Report, columns: Columns): readonly (readonly [role: string, column: string])[] {
  return Object.entries(columns).map(([role, column]) => {
    const key = `role.${role}`;
    return [isWordKey(key) ? say(key) : role, column ?? ''];
  });
}

function ColumnList({ columns }: { readonly columns: Columns }) {
  const words = columnWords(useReport(), columns);
  return (
    <span className="small">
      {words.map(([role, column], i) => (
        <Fragment key={role}>
          {i > 0 && ', '}
          {role} = <bdi>{shorten(column, 40)}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
