import { isOrdersOnly, keyOfOrders } from '../../record/orders-only.ts';
import type { Settings } from '../../record/settings.ts';
import type { Column, NumberKind } from './column.ts';
import { shownColumns } from './shown-columns.ts';
import type { Table } from './table.ts';

export type Cell = string | number | boolean | null;

const DIGITS = 9;

type Business = Pick<Settings, 'currency' | 'minorUnits'>;

/** A table as a file has it: money in units of the currency, which a column at the end names; what is no number is null. */
export interface FileTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function fileTable<Row>({ columns, rows }: Pick<Table<Row>, 'columns' | 'rows'>, business: Business): FileTable {
  const shown = shownColumns(columns, business);
  const isOrders = isOrdersOnly(business);
  const hasMoney = !isOrders && shown.some((column) => rows.some((row) => isMoney(kindOf(column, row))));
  const keys = shown.flatMap(keysOf);
  const currency = hasMoney ? [business.currency] : [];
  return {
    header: [
      ...(isOrders ? keys.map((key) => keyOfOrders(key) ?? 'orders_to_date') : keys),
      ...currency.map(() => 'currency'),
    ],
    rows: rows.map((row) => {
      const cells: Cell[] = [];
      for (const column of shown) cells.push(...cellsOf(column, row, business));
      return cells.concat(currency);
    }),
  };
}

/** The rows of a table as objects, by the names of its columns in files. */
export function fileObjects<Row>(
  table: Pick<Table<Row>, 'columns' | 'rows'>,
  business: Business,
): readonly Readonly<Record<string, Cell>>[] {
  const { header, rows } = fileTable(table, business);
  return rows.map((row) => {
    const cells: Record<string, Cell> = {};
    for (let i = 0; i < header.length; i++) cells[header[i]!] = row[i] ?? null;
    return cells;
  });
}

function keysOf<Row>(column: Column<Row>): readonly string[] {
  if (column.type === 'number' && column.among) return [column.key, `${column.key}_customers`];
  if (column.type !== 'interval') return [column.key];
  return [`${column.key}_low${column.level}`, `${column.key}_high${column.level}`];
}

function cellsOf<Row>(column: Column<Row>, row: Row, business: Business): readonly Cell[] {
  if (column.type === 'interval') {
    const ends = column.ends(row);
    const kind = column.kindOf(row);
    return [ends?.low ?? null, ends?.high ?? null].map((end) => inUnits(end, kind, business));
  }
  if (column.type === 'number') {
    const value = inUnits(column.value(row), column.kindOf(row), business);
    return column.among ? [value, column.among(row)] : [value];
  }
  const value = column.value(row);
  return [column.type === 'words' && isOrdersOnly(business) ? codeOfOrders(value) : value];
}

/** A code in a file, where figures are numbers of orders. */
function codeOfOrders(code: Cell): Cell {
  if (code === 'revenue') return 'orders';
  return typeof code === 'string' ? code.replace(/^(expected|historic)-money$/, '$1-orders') : code;
}

function kindOf<Row>(column: Column<Row>, row: Row): NumberKind | null {
  return column.type === 'number' || column.type === 'interval' ? column.kindOf(row) : null;
}

function isMoney(kind: NumberKind | null): boolean {
  return kind === 'money' || kind === 'moneyRound';
}

function inUnits(value: number | null, kind: NumberKind, { minorUnits }: Business): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  // Sums of doubles differ in their last digits from run to run.
  return isMoney(kind) ? Math.round(value) / 10 ** minorUnits : Number(value.toPrecision(DIGITS));
}
