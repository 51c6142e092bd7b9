import type { CostTable } from '../cost-table.ts';
import { isBareMonth } from './months-without-year.ts';
import type { SheetColumns } from './sheet-columns.ts';

/** A sheet whose years stand in the row above its months, each over the first of its own: with the year behind each month. */
export function withYearsAbove(table: CostTable, { across, amounts }: SheetColumns): CostTable {
  const row = table.above.at(-1)?.cells ?? [];
  if (across !== 'periods' || !amounts.every((i) => isBareMonth(table.header.cells[i] ?? ''))) return table;
  let year = '';
  const years = table.header.cells.map((_, i) => {
    const [found] = /^20\d{2}$/.exec(row[i] ?? '') ?? [];
    year = found ?? year;
    return year;
  });
  if (amounts.some((i) => years[i] === '')) return table;
  const cells = table.header.cells.map((cell, i) =>
    amounts.includes(i) ? `${cell.replace(/\.$/, '')} ${years[i]}` : cell,
  );
  return { ...table, header: { ...table.header, cells } };
}
