import { normaliseHeader } from '../../lexicon/headers.ts';
import type { CellRow } from '../cell-rows.ts';
import { type Period, periodOf } from '../days.ts';
import { notSpent, paidChannel, remarks, spentWord, unpaidChannel } from '../lexicon/sheet-headers.ts';
import { spendHeaders, totalLabel } from '../lexicon/spend-headers.ts';
import { namesBuyers } from '../names-buyers.ts';
import { numberColumn } from '../numbers.ts';
import { isBareMonth } from './months-without-year.ts';
import { namesPlatform } from './platform.ts';
import { spendColumns } from './spend-columns.ts';

/** Columns that say of a whole row what it is of, by number. */
export interface RowLabels {
  readonly time?: number;
  readonly channel?: number;
  readonly campaign?: number;
  readonly account?: number;
  readonly currency?: number;
}

/** A sheet of spend that has an amount in each of several columns of a row. */
export interface SheetColumns {
  /** What a column of amounts is of: a channel, or a day, week or month. */
  readonly across: 'channels' | 'periods';
  readonly labels: RowLabels;
  /** Whether a column says that it names channels or campaigns. */
  readonly isNamed: boolean;
  readonly amounts: readonly number[];
  /** Counts, plans and revenue beside the spend. */
  readonly notSpend: readonly number[];
  /** The sum of the amounts of a row, where the sheet has one. */
  readonly total: number | null;
}

const FEWEST = 2;

/** How a header with the rows below it lays spend out across its columns; null where it does not. */
export function sheetColumns(header: readonly string[], below: readonly CellRow[]): SheetColumns | null {
  if (header.length < FEWEST + 1 || namesBuyers(header)) return null;
  // A report that has a column of spend is none, whatever else it has.
  return (spendColumns(header) ? null : channelsAcross(header, below)) ?? periodsAcross(header, below);
}

/** A row is a day, a week or a month; each channel has a column. */
function channelsAcross(header: readonly string[], below: readonly CellRow[]): SheetColumns | null {
  const names = header.map(bareName);
  const time = names.findIndex((name) =>
    [spendHeaders.day, spendHeaders.week, spendHeaders.month].some((of) => of.test(name)),
  );
  const labels = labelsOf(names, time);
  const taken = new Set<number>([...Object.values(labels)]);
  const total = names.findIndex((name, i) => !taken.has(i) && totalLabel.test(name));
  const others = header.flatMap((_, i) => (taken.has(i) || i === total || names[i] === '' ? [] : [i]));
  const notSpend = others.filter((i) => notSpent.test(names[i]!));
  const amounts = others.filter((i) => !notSpend.includes(i) && !remarks.test(names[i]!));
  const isPaid = amounts.some((i) => isChannel(header[i]!) || spentWord.test(names[i]!));
  const isTime = time >= 0 && below.some(({ cells }) => isPeriod(cells[time] ?? ''));
  if (!isTime || labels.channel !== undefined || amounts.length < FEWEST || !isPaid) return null;
  if (amounts.some((i) => (unpaidChannel.test(names[i]!) && countsVisits(below, i)) || !holdsAmounts(below, i)))
    return null;
  return { across: 'channels', labels, isNamed: true, amounts, notSpend, total: total < 0 ? null : total };
}

/** A row is a channel; each day, week or month has a column. */
function periodsAcross(header: readonly string[], below: readonly CellRow[]): SheetColumns | null {
  const names = header.map(bareName);
  const amounts = header.flatMap((cell, i) => (i > 0 && isPeriod(cell) ? [i] : []));
  const [first] = amounts;
  if (first === undefined || amounts.length < FEWEST) return null;
  const found = labelsOf(names.slice(0, first), -1);
  // A sheet seldom says what its first column is.
  const labels = found.channel === undefined && found.campaign === undefined ? { ...found, channel: 0 } : found;
  const isNamed = found.channel !== undefined || found.campaign !== undefined;
  const total = names.findIndex((name, i) => i > 0 && totalLabel.test(name));
  const channels = below.map(({ cells }) => cells[labels.channel ?? labels.campaign!] ?? '');
  if (!isNamed && !channels.some(isChannel)) return null;
  const isVisits = below.some(
    ({ cells }, i) =>
      unpaidChannel.test(normaliseHeader(channels[i]!)) && amounts.some((at) => /[1-9]/.test(cells[at] ?? '')),
  );
  if (isVisits) return null;
  if (amounts.some((i) => !holdsAmounts(below, i))) return null;
  return { across: 'periods', labels, isNamed, amounts, notSpend: [], total: total < 0 ? null : total };
}

function labelsOf(names: readonly string[], time: number): RowLabels {
  const at = (of: RegExp) => names.findIndex((name, i) => i !== time && of.test(name));
  const { channel, campaign, account, currency } = spendHeaders;
  const found = { time, channel: at(channel), campaign: at(campaign), account: at(account), currency: at(currency) };
  return Object.fromEntries(Object.entries(found).filter(([, column]) => column >= 0));
}

/** A name without the currency behind it in brackets. */
function bareName(header: string): string {
  const bare = header.replace(/[([（][^)\]）]*[)\]）]/gu, ' ');
  return normaliseHeader(bare.trim() === '' ? header : bare);
}

function isChannel(cell: string): boolean {
  return namesPlatform(cell) || paidChannel.test(normaliseHeader(cell));
}

function isPeriod(cell: string): boolean {
  return periodIn(cell) !== null || isBareMonth(cell);
}

function periodIn(cell: string): Period | null {
  const text = cell.trim();
  // A bare number is an amount, though a spreadsheet would take it for a day.
  return /^\d+(?:[.,]\d+)?$/.test(text) && !/^(?:19|20)\d{6}$/.test(text)
    ? null
    : (periodOf(text, 'dmy') ?? periodOf(text, 'mdy'));
}

/** Whether there is more than nothing in a column. */
function countsVisits(below: readonly CellRow[], column: number): boolean {
  return below.some(({ cells }) => /[1-9]/.test(cells[column] ?? ''));
}

/** Whether most of a column can be read as money, and some of it is there. */
function holdsAmounts(below: readonly CellRow[], column: number): boolean {
  const cells = below.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
  const { read } = numberColumn(cells, 'thousands');
  const readable = cells.filter((cell) => read(cell) !== 'unreadable').length;
  return cells.length > 0 && readable * 2 > cells.length;
}
