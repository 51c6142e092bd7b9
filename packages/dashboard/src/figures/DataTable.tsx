import { Children, type ReactNode } from 'react';
import type { Cell } from '../csv/csv.ts';
import { useReport } from '../report/context.ts';

/** A column: what a row says in it, how that is shown, and how it goes into a file. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly value: (row: Row) => Cell;
  /** As shown; the value itself where absent. */
  readonly show?: (row: Row) => ReactNode;
  /** Numbers stand to the right. */
  readonly isNumber?: boolean;
  /** Kept on one line, such as a date. */
  readonly isShort?: boolean;
  /** Sentences, which want room. */
  readonly isProse?: boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Rows shown; the file has all of them. */
  readonly limit?: number;
}

const LIMIT = 100;

/** A table that scrolls within itself where it is wider than the page. */
export function DataTable<Row>({ caption, columns, rows, limit = LIMIT }: Props<Row>) {
  const { say } = useReport();
  const more = rows.length - limit;
  const line = (row: Row) => (
    <tr>
      {columns.map((column) => (
        <td key={column.key} className={kindOf(column)}>
          {column.show ? column.show(row) : column.value(row)}
        </td>
      ))}
    </tr>
  );
  return (
    <section className="table-scroll" aria-label={caption} {...focusable}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, isNumber }) => (
              <th key={key} scope="col" className={isNumber ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{Children.toArray(rows.slice(0, limit).map(line))}</tbody>
      </table>
      {more > 0 && <p className="quiet">{say('chart.more', { n: { count: more } })}</p>}
    </section>
  );
}

function kindOf<Row>({ isNumber, isShort, isProse }: Column<Row>): string | undefined {
  return isNumber ? 'number' : isShort ? 'short' : isProse ? 'prose' : undefined;
}

/** A region that scrolls must be reachable by keyboard. */
const focusable = { tabIndex: 0 };
