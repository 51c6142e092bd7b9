import { daysBetween } from '@perennial/engine';
import { minorUnitsOf } from '@perennial/words';
import { type CostFileRead, type CostHints, columnsUsed, leftOutRows, type PrintedTotal } from '../cost-file.ts';
import { type CostTable, cellsOf } from '../cost-table.ts';
import { type DayOrder, dayOrder, dayOrderOf } from '../days.ts';
import { type NumberColumn, numberColumn } from '../numbers.ts';
import { amountUnit } from './amount-unit.ts';
import { totalLabels } from './find-totals.ts';
import { withoutOtherAccounts } from './other-accounts.ts';
import { isPlanned } from './planned-rows.ts';
import { type Platform, platformOf, platforms } from './platform.ts';
import { reportLines } from './report-lines.ts';
import { rowCurrencies } from './row-currencies.ts';
import { type RowPeriod, rowPeriods } from './row-periods.ts';
import { type SheetColumns, sheetColumns } from './sheet-columns.ts';
import { type SpendColumns, spendColumns, spendNotUsed } from './spend-columns.ts';
import { longPeriod, requireRows, withoutDays } from './spend-failures.ts';
import { sheetNotes, spendNotes } from './spend-notes.ts';
import { addedUp, overDays, roundedInSequence, type SpendRow } from './spend-rows.ts';
import { type SpendSheet, spendSheet } from './spend-sheet.ts';
import { withMonthsInOne } from './year-and-month.ts';
import { withYearsAbove } from './years-above.ts';

/** A file of acquisition spend as it was read. */
export interface SpendFile extends CostFileRead<SpendRow> {
  readonly kind: 'acquisition';
  readonly platform: Platform | null;
  /** What was spent in each currency, in its minor units. */
  readonly spent: Readonly<Record<string, number>>;
  /** Sums that the file prints itself, in minor units of its currency. */
  readonly totals: readonly PrintedTotal[];
  /** Days that the longest of its rows is shared out over. */
  readonly longestRow: number;
}

/** A longer row says too little of when money was spent to be laid beside customers of a month. */
const LONGEST_DAYS = 31;

/**
 * Reads acquisition spend by day, channel and campaign. A row of a week or a month is shared out over its days; sums of other rows are left out and held
 * against what the rows add up to. Throws a Failure for a report without days, saying what to choose in its program.
 */
export function readSpend(given: CostTable, hints: CostHints): SpendFile {
  const joined = withMonthsInOne({ header: given.header.cells, rows: given.rows });
  const table = { ...given, header: { ...given.header, cells: joined.header }, rows: joined.rows };
  const across = sheetColumns(table.header.cells, table.rows);
  if (across) return readSheet(table, across, hints);
  const columns = spendColumns(table.header.cells)!;
  const unit = amountUnit(table, [columns.spend ?? columns.micros!]);
  return readTable(table, platformOf(table, columns), hints, unit);
}

/** A sheet that has a column a channel, or a month: as if each of its amounts had a row. */
function readSheet(given: CostTable, across: SheetColumns, hints: CostHints): SpendFile {
  const { table, others } = withoutOtherAccounts(withYearsAbove(given, across), across);
  const { table: rows, wrong } = spendSheet(table, across);
  const unit = amountUnit(table, across.amounts);
  const found = readTable(rows, null, hints, unit);
  const [currency = 'XXX'] = Object.keys(found.spent);
  const header = (columns: readonly number[]) => columns.map((i) => table.header.cells[i] ?? '').join(', ');
  return {
    ...found,
    rowsInFile: given.rows.length,
    leftOut: [...found.leftOut, ...others],
    columns: { [across.across === 'channels' ? 'channel' : 'day']: header(across.amounts) },
    notes: [...found.notes, ...sheetNotes(inUnits(wrong, unit), header(across.notSpend), currency)],
  };
}

function inUnits(wrong: SpendSheet['wrong'], unit: number): SpendSheet['wrong'] {
  return wrong.map((each) => ({ ...each, printed: each.printed * unit, sum: each.sum * unit }));
}

function readTable(table: CostTable, platform: Platform | null, hints: CostHints, unit: number): SpendFile {
  const columns = spendColumns(table.header.cells)!;
  const { periods } = periodsOf(table, columns, platform, hints);
  const labels = totalLabels(table.rows, periods, columns);
  const amounts = amountColumn(table, columns, unit);
  const currencies = rowCurrencies(table, columns, hints);
  const planned = isPlanned(table);
  const named = namesOf(table, columns, platform, hints);
  const leftOut = leftOutRows();
  const totals: PrintedTotal[] = [];
  const rows: SpendRow[] = [];
  const rounders = new Map<string, (micros: number) => number>();
  let longestRow = 1;
  const used = new Set<number>();
  for (const [i, row] of table.rows.entries()) {
    const period = periods[i]!;
    const read = amounts.read(i);
    const currency = currencies.of(i);
    if (labels[i] != null) {
      leftOut.add('total', row.line);
      if (typeof read !== 'string')
        totals.push({ line: row.line, label: labels[i], amount: minorOf(read.micros, currency) });
    } else if (row.cells.filter((cell) => cell !== '').length === 1) leftOut.add('notice', row.line);
    else if (planned(row)) leftOut.add('planned', row.line);
    else if (read === 'nothing') leftOut.add('no-amount', row.line);
    else if (read === 'unreadable') leftOut.add('unreadable-amount', row.line);
    else if (period === 'none') leftOut.add('no-day', row.line);
    else if (period === 'unreadable') leftOut.add('unreadable-day', row.line);
    else {
      const days = daysBetween(period.from, period.to) + 1;
      if (days > LONGEST_DAYS) throw longPeriod(table, row.line, period, days, platform);
      longestRow = Math.max(longestRow, days);
      used.add(row.line);
      const round = rounders.get(currency) ?? roundedInSequence(minorUnitsOf(currency));
      rounders.set(currency, round);
      const spread = overDays(period, round(read.micros));
      rows.push(...spread.map((each) => ({ ...each, ...named(i), currency })));
    }
  }
  if (used.size === 0) requireRows(table, leftOut.all());
  const spent = sums(rows);
  return {
    kind: 'acquisition',
    name: table.name,
    platform,
    rowsInFile: table.rows.length,
    rowsUsed: used.size,
    leftOut: leftOut.all(),
    columns: columnsUsed(table.header.cells, withoutAudience(columns)),
    rows: addedUp(rows),
    spent,
    totals,
    longestRow,
    notes: spendNotes({
      amounts,
      longestRow,
      totals,
      spent,
      isAssumed: currencies.isAssumed,
      unit,
      columns: spendNotUsed(table.header.cells, columns),
    }),
  };
}

function periodsOf(
  table: CostTable,
  columns: SpendColumns,
  platform: Platform | null,
  { dateOrder }: CostHints,
): { readonly periods: readonly RowPeriod[] } {
  const cells = [columns.day, columns.week, columns.month, columns.start, columns.end].flatMap((column) =>
    column === undefined ? [] : cellsOf(table, column),
  );
  const order = dateOrder ?? orderOf(cells, table);
  const lines = reportLines(table.above, order);
  const hasDays = [columns.day, columns.week, columns.month, columns.start].some((column) => column !== undefined);
  if (!hasDays || lines.rowsAre === 'sum' || lines.rowsAre === 'long') throw withoutDays(table, platform);
  const periods = rowPeriods(table.rows, columns, lines, order);
  const days = new Set(periods.flatMap((each) => (typeof each === 'string' ? [] : [each.from, each.to])));
  // One day in all rows, of a report of many days: that on which the report begins.
  const { period } = lines;
  if (days.size === 1 && period && daysBetween(period.from, period.to) >= LONGEST_DAYS && days.has(period.from))
    throw withoutDays(table, platform);
  return { periods };
}

function orderOf(cells: readonly string[], table: CostTable): DayOrder {
  const order = dayOrderOf([...cells, ...table.above.flatMap((row) => row.cells.flatMap((cell) => cell.split(/\s+/)))]);
  if (order) return order;
  throw dayOrder(table, cells);
}

function amountColumn(
  table: CostTable,
  { spend, micros }: SpendColumns,
  unit: number,
): { read(row: number): ReturnType<NumberColumn['read']>; readonly isGuessed: boolean } {
  const column = spend ?? micros;
  const cells = cellsOf(table, column);
  const numbers = numberColumn(cells, 'thousands');
  return {
    isGuessed: numbers.isGuessed,
    read: (row) => {
      const read = numbers.read(cells[row]!);
      return typeof read === 'string'
        ? read
        : { micros: Math.round(spend === undefined ? read.micros / 1e6 : read.micros * unit) };
    },
  };
}

/** Channel, campaign and account of each row. */
function namesOf(
  table: CostTable,
  { channel, campaign, account }: SpendColumns,
  platform: Platform | null,
  hints: CostHints,
): (row: number) => Pick<SpendRow, 'channel' | 'campaign' | 'account'> {
  const [channels, campaigns, accounts] = [channel, campaign, account].map((column) => cellsOf(table, column));
  const usual = platform ? platforms[platform] : table.name.replace(/(\.\w{1,5}){1,2}$/, '');
  // What a program calls network or source is within it; the channel is the program.
  const own = (row: number) => (platform ? '' : channels![row]!);
  return (row) => ({
    channel: hints.channel ?? (own(row) || usual),
    campaign: campaigns![row]!,
    account: hints.account ?? accounts![row]!,
  });
}

function sums(rows: readonly SpendRow[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { amount, currency } of rows) found[currency] = (found[currency] ?? 0) + amount;
  return found;
}

function minorOf(micros: number, currency: string): number {
  return Math.round(micros / 10 ** (6 - minorUnitsOf(currency)));
}

function withoutAudience({ audience: _, ...columns }: SpendColumns): SpendColumns {
  return columns;
}
