import { Fragment, type ReactNode } from 'react';
import { focusable } from './DataTable.tsx';
import { areCards } from './in-cards.ts';

export interface SimpleColumn {
  readonly title: ReactNode;
  /** The title as text, where the rows are cards and it is more than that. */
  readonly words?: string;
  readonly key: string;
  readonly isNumber?: boolean;
}

export interface SimpleRow {
  readonly key: string;
  /** One for each column; the first names the row. */
  readonly cells: readonly ReactNode[];
  /** What stands below it, as wide as the table. */
  readonly below?: ReactNode;
}

interface Props {
  readonly title: string;
  readonly columns: readonly SimpleColumn[];
  readonly rows: readonly SimpleRow[];
  /** Cells of a last row that sums up. */
  readonly foot?: readonly ReactNode[];
  /** Whether its rows become cards where the window is narrow; else short tables do. */
  readonly isStacked?: boolean;
}

/** A table that is no report's, which scrolls within itself where it is wider than the page. */
export function SimpleTable({ title, columns, rows, foot, isStacked: isAlwaysStacked = false }: Props) {
  const isStacked = isAlwaysStacked || areCards(rows.length, columns.length);
  return (
    <section className={isStacked ? 'table-scroll stacked' : 'table-scroll'} aria-label={title} {...focusable}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.isNumber ? 'number' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, below }) => (
            <Fragment key={key}>
              <Row columns={columns} cells={cells} />
              {below !== undefined && (
                <tr className="below">
                  <td colSpan={columns.length}>{below}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <Row columns={columns} cells={foot} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

interface RowProps {
  readonly columns: readonly SimpleColumn[];
  readonly cells: readonly ReactNode[];
}

/** The first cell names the row. */
function Row({ columns, cells: [first, ...others] }: RowProps) {
  return (
    <tr>
      <th
        scope="row"
        className={columns[0]?.isNumber ? 'number' : undefined}
        data-title={columns[0]?.isNumber ? titleOf(columns[0]) : undefined}
      >
        {first}
      </th>
      {others.map((cell, i) => (
        <td
          key={columns[i + 1]?.key}
          className={columns[i + 1]?.isNumber ? 'number' : undefined}
          data-title={titleOf(columns[i + 1])}
        >
          {cell}
        </td>
      ))}
    </tr>
  );
}

function titleOf(column: SimpleColumn | undefined): string | undefined {
  return column?.words ?? (typeof column?.title === 'string' ? column.title : undefined);
}
