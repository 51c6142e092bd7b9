import { currencyInHeader, currencyNamed, currencySigns } from '../../lexicon/currencies.ts';
import { normaliseHeader } from '../../lexicon/headers.ts';
import type { CellRow } from '../cell-rows.ts';
import type { PrintedTotal } from '../cost-file.ts';
import { type CostTable, cellsOf } from '../cost-table.ts';
import { spentWord } from '../lexicon/sheet-headers.ts';
import { totalLabel } from '../lexicon/spend-headers.ts';
import { numberColumn } from '../numbers.ts';
import { isBareMonth, yearNamed } from './months-without-year.ts';
import type { SheetColumns } from './sheet-columns.ts';
import { countsBeside, currencyOfSome, twice, withoutYear } from './sheet-failures.ts';

/** A sheet as a table with a row for each of its amounts. */
export interface SpendSheet {
  readonly table: CostTable;
  /** Sums of rows that the sheet prints and that its amounts do not make; in millionths. */
  readonly wrong: readonly (Omit<PrintedTotal, 'amount'> & { readonly printed: number; readonly sum: number })[];
}

const NOTHING = /^(?:|[-–—]{1,2})$/;

/**
 * The amounts of a sheet one below the other, each with its period and channel, and the sums that it prints at the end. Throws a Failure where it mixes what
 * cannot be told apart.
 */
export function spendSheet(table: CostTable, columns: SheetColumns): SpendSheet {
  const { header, rows } = table;
  requireSpend(table, columns);
  const { labels, across } = columns;
  const currencies = currenciesOf(table, columns);
  const names = columns.amounts.map((i) => header.cells[i] ?? '');
  const channels = names.map(channelName);
  if (across === 'channels') requireOnce(table, names, channels);
  const dated = datesOf(table, columns);
  const label = (row: CellRow, column: number | undefined) => (column === undefined ? '' : (row.cells[column] ?? ''));
  const totals = rows.filter((row) => isTotal(row, columns));
  const found = rows
    .filter((row) => !totals.includes(row))
    .flatMap((row) =>
      columns.amounts.flatMap((i, n): readonly CellRow[] => {
        const amount = row.cells[i] ?? '';
        if (NOTHING.test(amount.trim())) return [];
        const period = across === 'channels' ? dated(label(row, labels.time)) : dated(names[n]!);
        const channel = across === 'channels' ? channels[n]! : label(row, labels.channel);
        const currency = label(row, labels.currency) || (currencies[n] ?? '');
        return [
          {
            line: row.line,
            cells: [period, channel, label(row, labels.campaign), label(row, labels.account), currency, amount],
          },
        ];
      }),
    );
  const time = across === 'channels' ? (header.cells[labels.time!] ?? 'date') : 'date';
  return {
    table: {
      ...table,
      header: { line: header.line, cells: [time, 'channel', 'campaign', 'account', 'currency', 'cost'] },
      rows: [...found, ...totalRow(table, columns, totals)],
    },
    wrong: wrongSums(table, columns, totals),
  };
}

/** Counts beside spend can be left out where the spend says what it is; else nobody knows what the other columns are. */
function requireSpend(table: CostTable, { amounts, notSpend }: SheetColumns): void {
  const says = (i: number) => spentWord.test(bare(table.header.cells[i] ?? ''));
  if (notSpend.length > 0 && !amounts.every(says))
    throw countsBeside(table, notSpend[0]!, amounts.find((i) => !says(i))!);
}

function requireOnce(table: CostTable, names: readonly string[], channels: readonly string[]): void {
  const again = channels.findIndex(
    (name, i) => channels.findIndex((each) => each.toLowerCase() === name.toLowerCase()) < i,
  );
  if (again >= 0) throw twice(table, names[again]!);
}

/** `Google spend (EUR)` is of google. */
function channelName(header: string): string {
  const text = header.replace(/[([（][^)\]）]*[)\]）]/gu, ' ').trim();
  const spent = spentWord.exec(bare(text));
  const words = text.split(/[\s_-]+/);
  const without = words.slice(0, spent ? words.length - spent[0].trim().split(' ').length : words.length).join(' ');
  return without === '' ? text : spent ? without : text;
}

function bare(header: string): string {
  return normaliseHeader(header.replace(/[([（][^)\]）]*[)\]）]/gu, ' '));
}

/** The currency of each column of amounts, where its header or its cells say one; all of them then, or none. */
function currenciesOf(table: CostTable, { amounts, labels, across }: SheetColumns): readonly (string | undefined)[] {
  const found = amounts.map((i) => currencyInHeader(table.header.cells[i] ?? '') ?? signIn(cellsOf(table, i)));
  const silent = found.indexOf(undefined);
  const saying = found.findIndex((each) => each !== undefined);
  if (across === 'channels' && labels.currency === undefined && silent >= 0 && saying >= 0)
    throw currencyOfSome(table, amounts[saying]!, amounts[silent]!);
  return found;
}

function signIn(cells: readonly string[]): string | undefined {
  const signs = cells.map((cell) => cell.replaceAll(/[\d\s.,'’()\-–−]/gu, ''));
  return signs
    .map((sign) => (sign === '' ? undefined : (currencySigns[sign.toLowerCase()] ?? currencyNamed(sign))))
    .find((each) => each !== undefined);
}

/** Reads a period's cell; months without a year get the one that stands around the table. */
function datesOf(table: CostTable, { across, amounts, labels }: SheetColumns): (cell: string) => string {
  const cells = across === 'channels' ? cellsOf(table, labels.time) : amounts.map((i) => table.header.cells[i] ?? '');
  const months = cells.filter(isBareMonth);
  if (months.length === 0) return (cell) => cell;
  const around = [
    ...table.above.flatMap((row) => row.cells),
    ...table.header.cells.filter((cell) => !isBareMonth(cell)),
  ];
  const year = yearNamed(around) ?? yearNamed([table.name]);
  const seen = months.map((each) => normaliseHeader(each));
  if (year === null || new Set(seen).size < seen.length) throw withoutYear(table, months[0]!);
  return (cell) => (isBareMonth(cell) ? `${cell.replace(/\.$/, '')} ${year}` : cell);
}

function isTotal({ cells }: CellRow, { labels, across }: SheetColumns): boolean {
  const column = across === 'channels' ? labels.time : (labels.channel ?? labels.campaign);
  const label = cells[column ?? 0] || cells.find((cell) => cell !== '') || '';
  return totalLabel.test(normaliseHeader(label)) || totalLabel.test(label);
}

/** What the sheet says that all of it is: its total of totals, else the sum of its totals of columns or of rows. */
function totalRow(table: CostTable, columns: SheetColumns, totals: readonly CellRow[]): readonly CellRow[] {
  const [last] = totals.slice(-1);
  const read = readerOf(table, columns);
  const sum = (cells: readonly string[]) => cells.reduce((all, cell) => all + read(cell), 0);
  const { total, amounts } = columns;
  if (last) {
    const printed = total === null ? '' : (last.cells[total] ?? '');
    const micros = NOTHING.test(printed) ? sum(amounts.map((i) => last.cells[i] ?? '')) : read(printed);
    return [ofTotal(last.line, last.cells.find((cell) => cell !== '') ?? '', micros)];
  }
  if (total === null) return [];
  return [ofTotal(table.header.line, table.header.cells[total] ?? '', sum(cellsOf(table, total)))];
}

function ofTotal(line: number, label: string, micros: number): CellRow {
  return { line, cells: [label, '', '', '', '', (micros / 1e6).toFixed(6).replace(/0{1,4}$/, '')] };
}

/** Rows, and columns, whose printed sum is another. */
function wrongSums(table: CostTable, columns: SheetColumns, totals: readonly CellRow[]): SpendSheet['wrong'] {
  const read = readerOf(table, columns);
  const { total, amounts } = columns;
  const own = table.rows.filter((row) => !totals.includes(row));
  const ofRows =
    total === null
      ? []
      : own.map((row) => ({
          line: row.line,
          label: row.cells.find((cell) => cell !== '') ?? '',
          printed: NOTHING.test(row.cells[total] ?? '') ? null : read(row.cells[total]!),
          sum: amounts.reduce((sum, i) => sum + read(row.cells[i] ?? ''), 0),
        }));
  const [last] = totals.slice(-1);
  const ofColumns =
    last && totals.length === 1
      ? amounts.map((i) => ({
          line: last.line,
          label: table.header.cells[i] ?? '',
          printed: NOTHING.test(last.cells[i] ?? '') ? null : read(last.cells[i]!),
          sum: own.reduce((sum, row) => sum + read(row.cells[i] ?? ''), 0),
        }))
      : [];
  return [...ofRows, ...ofColumns].flatMap(({ printed, ...each }) =>
    printed === null || Math.abs(printed - each.sum) < 5000 ? [] : [{ ...each, printed }],
  );
}

function readerOf(table: CostTable, { amounts, total }: SheetColumns): (cell: string) => number {
  const all = [...amounts, ...(total === null ? [] : [total])].flatMap((i) => cellsOf(table, i));
  const numbers = numberColumn(all, 'thousands');
  return (cell) => {
    const found = numbers.read(cell);
    return typeof found === 'string' ? 0 : found.micros;
  };
}
