import { type Column, capitalised, shownColumns, type Table } from '@perennial/study/reports';
import type { WordKey } from '@perennial/words';
import { createElement } from 'react';
import { usePage } from '../report/context.ts';
import { write } from '../report/write.ts';
import { areCards } from './in-cards.ts';
import { LinkedTerm } from './LinkedTerm.tsx';
import { TableCell } from './TableCell.tsx';

interface Props<Row> {
  readonly table: Table<Row>;
  /** Rows shown; the file has all of them. */
  readonly limit?: number;
  /** Whether its rows become cards where the window is narrow; else short tables do. */
  readonly isStacked?: boolean;
}

/** The column that counts the customers of a row. */
const COUNTED = 'customers';

/** Rows that are shown where nothing else is said. */
export const LIMIT = 100;

/** A report's table, which scrolls within itself where it is wider than the page. */
export function DataTable<Row>({ table, limit = LIMIT, isStacked: isAlwaysStacked = false }: Props<Row>) {
  const { title, columns: all, rows } = table;
  const report = usePage();
  const columns = shownColumns(all, report);
  const { say } = report;
  const caption = write(report, title);
  const more = rows.length - limit;
  const isStacked = isAlwaysStacked || areCards(Math.min(rows.length, limit), columns.length);
  const line = (row: Row) => (
    <tr>
      {columns.map((column) => (
        <td key={keyOf(column)} className={kindOf(column)} {...(isStacked && { 'data-title': say(column.title) })}>
          {column.key === COUNTED ? (
            <Counted table={table} column={column} row={row} />
          ) : (
            <TableCell column={column} row={row} />
          )}
        </td>
      ))}
    </tr>
  );
  return (
    <section className={isStacked ? 'table-scroll stacked' : 'table-scroll'} aria-label={caption} {...focusable}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={keyOf(column)} scope="col" className={isNumber(column) ? 'number' : undefined}>
                <Title title={column.title} />
              </th>
            ))}
          </tr>
        </thead>
        {createElement('tbody', null, ...rows.slice(0, limit).map(line))}
      </table>
      {more > 0 && <p className="quiet">{say('chart.more', { n: { count: more } })}</p>}
    </section>
  );
}

interface CountedProps<Row> {
  readonly table: Table<Row>;
  readonly column: Column<Row>;
  readonly row: Row;
}

/** How many customers a row is of, which leads to them where they can be asked for. */
function Counted<Row>({ table: { behind }, column, row }: CountedProps<Row>) {
  const { links } = usePage();
  const those = behind?.(row) ?? null;
  const address = those && links.customers(those);
  const cell = <TableCell column={column} row={row} />;
  return address ? <a href={address}>{cell}</a> : cell;
}

/** The title of a column, which leads to its term where there is a glossary. */
function Title({ title }: { readonly title: WordKey }) {
  const { say, format } = usePage();
  return <LinkedTerm code={title}>{capitalised(say(title), format.locale)}</LinkedTerm>;
}

/** Both intervals of a figure have its key. */
function keyOf<Row>(column: Column<Row>): string {
  return column.type === 'interval' ? `${column.key}${column.level}` : column.key;
}

function isNumber<Row>({ type }: Column<Row>): boolean {
  return type === 'number' || type === 'interval';
}

/** Columns of what is to come. */
const TO_COME = /^(expected|forecast)_/;

/** Numbers stand to the right, dates and codes keep to one line, sentences want room. What is to come is told from what was. */
function kindOf<Row>(column: Column<Row>): string | undefined {
  if (isNumber(column)) return TO_COME.test(column.key) ? 'number to-come' : 'number';
  if (column.type === 'words') return column.isProse ? 'prose' : undefined;
  return column.type === 'date' || column.type === 'month' || column.type === 'code' ? 'short' : undefined;
}

/** A region that scrolls must be reachable by keyboard. */
export const focusable = { tabIndex: 0 };
