import type { CellRow } from '../cell-rows.ts';
import type { CostTable } from '../cost-table.ts';
import { unitIn } from '../lexicon/amount-units.ts';
import { unitsOfColumns } from './sheet-failures.ts';

/** How many units of the currency an amount of some columns is, by what stands beside their names and above the table. Throws a Failure where columns differ. */
export function amountUnit(table: CostTable, columns: readonly number[]): number {
  const said = columns.map((i) => unitOf(table.header.cells[i] ?? ''));
  const other = said.findIndex((unit) => unit !== said[0]);
  if (other > 0) throw unitsOfColumns(table, columns[0]!, columns[other]!);
  const [unit = 1] = said;
  return unit === 1 ? unitAbove(table.above) : unit;
}

/** Beside the name of a column, in brackets or behind it. */
function unitOf(header: string): number {
  const beside = [...header.matchAll(/[([（]([^)\]）]*)[)\]）]/gu)].map(([, text = '']) => text);
  const [, last = ''] = /[\s_]([^\s_]+)$/.exec(header.replaceAll(/[([（][^)\]）]*[)\]）]/gu, ' ').trim()) ?? [];
  return [...beside, last].map(unitIn).find((unit) => unit !== 1) ?? 1;
}

/** In a line of its own: `in TEUR`, `All figures in thousands`. */
function unitAbove(above: readonly CellRow[]): number {
  const lines = above.map(({ cells }) => cells.filter((cell) => cell !== '').join(' '));
  const said = lines.filter((line) => /(?:^|[\s(])(?:in|en|em|w)\s|单位|^[kt](?:€|eur|usd)/i.test(line));
  return said.map(unitIn).find((unit) => unit !== 1) ?? 1;
}
