import { shorten } from '@perennial/words';
import { DataTable } from '../../figures/DataTable.tsx';
import { useReport } from '../../report/context.ts';
import { reasonWords } from './step-words.ts';

const LONGEST_EXAMPLE = 160;

/** Every reason for leaving rows out, with count, money and examples. */
export function Reasons() {
  const report = useReport();
  const { data, say, format } = report;
  const excluded = data.sections.data.excluded.filter(({ rows, money }) => rows !== 0 || money !== 0);
  if (excluded.length === 0) return <p className="quiet">{say('data.reasons.none')}</p>;
  return (
    <div className="card">
      <h3>{say('data.reasons')}</h3>
      <DataTable
        caption={say('data.reasons')}
        rows={excluded}
        columns={[
          { key: 'reason', title: say('data.reason'), isProse: true, value: (line) => reasonWords(report, line) },
          {
            key: 'rows',
            title: say('measure.rows'),
            isNumber: true,
            value: ({ rows }) => rows,
            show: ({ rows }) => format.count(rows),
          },
          {
            key: 'orders',
            title: say('measure.orders'),
            isNumber: true,
            value: ({ orders }) => orders,
            show: ({ orders }) => format.count(orders),
          },
          {
            key: 'customers',
            title: say('measure.customers'),
            isNumber: true,
            value: ({ customers }) => customers,
            show: ({ customers }) => format.count(customers),
          },
          {
            key: 'money',
            title: say('measure.money'),
            isNumber: true,
            value: ({ money }) => money,
            show: ({ money }) => format.money(money),
          },
          {
            key: 'option',
            isShort: true,
            title: say('data.option'),
            value: ({ option }) => option ?? null,
            show: ({ option }) => option && <code>{option}</code>,
          },
        ]}
      />
      {excluded
        .filter(({ examples }) => examples.length > 0)
        .map((line) => (
          <details key={line.reason} className="examples">
            <summary>{say('data.examples.of', { reason: { text: reasonWords(report, line) } })}</summary>
            <ul>
              {line.examples.map(({ file, line: number, content }) => (
                <li key={`${file} ${number}`}>
                  <span className="quiet">
                    {number === null ? (
                      <bdi>{shorten(file)}</bdi>
                    ) : (
                      say('data.line', { file: { text: file }, line: { text: String(number) } })
                    )}
                  </span>
                  <code>
                    <bdi>{shorten(content, LONGEST_EXAMPLE)}</bdi>
                  </code>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  );
}
