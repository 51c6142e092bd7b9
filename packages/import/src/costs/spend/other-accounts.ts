import { normaliseHeader } from '../../lexicon/headers.ts';
import type { CellRow } from '../cell-rows.ts';
import { type LeftOut, leftOutRows } from '../cost-file.ts';
import type { CostTable } from '../cost-table.ts';
import { otherAccount } from '../lexicon/sheet-headers.ts';
import { totalLabel } from '../lexicon/spend-headers.ts';
import { namesPlatform } from './platform.ts';
import type { SheetColumns } from './sheet-columns.ts';

/**
 * A sheet with a column a month without the rows of other accounts: a profit and loss statement has rent and sales beside what was spent on adverts, and none
 * of them won a customer. What its rows are called decides; a column that says that they are channels or campaigns is believed.
 */
export function withoutOtherAccounts(
  table: CostTable,
  { across, labels, isNamed }: SheetColumns,
): { readonly table: CostTable; readonly others: readonly LeftOut[] } {
  if (across === 'channels' || isNamed) return { table, others: [] };
  const leftOut = leftOutRows();
  const labelOf = ({ cells }: CellRow) => normaliseHeader(cells[labels.channel ?? 0] ?? '');
  const isSum = (row: CellRow) => totalLabel.test(labelOf(row));
  const isOther = (row: CellRow) => otherAccount.test(labelOf(row)) && !namesPlatform(labelOf(row)) && !isSum(row);
  if (!table.rows.some(isOther)) return { table, others: [] };
  const rows = table.rows.filter((row) => {
    // What a statement adds up has all of its accounts in it.
    if (isSum(row)) leftOut.add('total', row.line);
    else if (isOther(row)) leftOut.add('other-account', row.line);
    else return true;
    return false;
  });
  return { table: { ...table, rows }, others: leftOut.all() };
}
