import { currencyInHeader, currencyNamed } from '../../lexicon/currencies.ts';
import type { CostHints } from '../cost-file.ts';
import { type CostTable, cellsOf } from '../cost-table.ts';
import type { SpendColumns } from './spend-columns.ts';

/** The currencies of the rows of a table, and whether some of them is none that the file or the person says. */
export interface RowCurrencies {
  readonly of: (row: number) => string;
  readonly isAssumed: boolean;
}

/**
 * The currency of each row: of its cell, of the header of the amounts, as the person says, or as a sign beside its own amount says; where all signs agree, that
 * of an amount without one, too. Else the usual one is assumed.
 */
export function rowCurrencies(
  table: CostTable,
  { currency, spend }: Pick<SpendColumns, 'currency' | 'spend'>,
  { currency: told, usualCurrency = 'XXX' }: CostHints,
): RowCurrencies {
  const cells = cellsOf(table, currency).map(currencyNamed);
  const amounts = cellsOf(table, spend);
  const signs = amounts.map(signOf);
  const all = new Set(signs.filter((sign) => sign !== undefined));
  const common = currencyInHeader(table.header.cells[spend ?? -1] ?? '') ?? told;
  const ofMost = cells.find((each) => each !== undefined) ?? common;
  const said = (row: number) => cells[row] ?? ofMost ?? signs[row] ?? (all.size === 1 ? [...all][0] : undefined);
  return {
    of: (row) => said(row) ?? usualCurrency,
    isAssumed: table.rows.some(
      (_, row) => said(row) === undefined && (spend === undefined || /\d/.test(amounts[row]!)),
    ),
  };
}

/** What stands beside the digits of an amount, where it is the sign or the code of a currency. */
function signOf(cell: string): string | undefined {
  const sign = cell.replaceAll(/[\d\s.,'’()\-–−]/gu, '');
  return sign === '' ? undefined : currencyNamed(sign);
}
