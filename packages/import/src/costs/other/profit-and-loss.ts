import { Failure } from '@perennial/words';
import { normaliseHeader } from '../../lexicon/headers.ts';
import type { CellRow } from '../cell-rows.ts';
import type { CostTable } from '../cost-table.ts';
import { accountLabels } from '../lexicon/other-cost-headers.ts';
import { isTotal } from '../lexicon/total-labels.ts';
import { numberColumn } from '../numbers.ts';
import { percent, sum } from './amounts.ts';

/** A profit and loss statement: rows of income and of a result below a header, with amounts. */
export function isProfitAndLoss(_header: readonly string[], below: readonly CellRow[]): boolean {
  const has = (of: RegExp) => below.some((row) => of.test(labelOf(row)));
  return has(accountLabels.income) && has(accountLabels.result);
}

/** The margin that a statement shows, where it has cost of goods; a statement is of all customers and channels together. */
export function profitAndLoss(table: CostTable): Failure {
  const [income, goods] = [accountLabels.income, accountLabels.goods].map((of) => amountOf(table, of));
  const file = { text: table.path };
  return income! > 0 && goods! > 0 && goods! < income!
    ? new Failure('costs-unreadable.profit-and-loss', {
        file,
        settings: { text: `--margin ${percent(1 - goods! / income!)}` },
      })
    : new Failure('costs-unreadable.profit-and-loss.without-goods', { file });
}

/** What an account came to: of its rows the largest, since the total has those below it; in its column of totals, else over all of its periods. */
function amountOf({ header, rows }: CostTable, account: RegExp): number {
  const numbers = numberColumn(
    rows.flatMap(({ cells }) => cells.slice(1)),
    'point',
  );
  const totals = [header, ...rows].map(({ cells }) => cells.findIndex((cell, i) => i > 0 && isOfAll(cell)));
  const column = totals.find((at) => at > 0);
  const read = (cell: string) => {
    const found = numbers.read(cell);
    return typeof found === 'string' ? 0 : found.micros / 1e6;
  };
  const sums = rows
    .filter((row) => account.test(labelOf(row)))
    .map(({ cells }) => sum((column === undefined ? cells.slice(1) : [cells[column] ?? '']).map(read)));
  return Math.max(0, ...sums.map(Math.abs));
}

/** Whether a column is of all periods together. */
function isOfAll(cell: string): boolean {
  return (
    isTotal(cell) ||
    /^(?:ytd|kumuliert|year to date|cumul|acumulado|cumulato|narastajaco|累计)$/.test(normaliseHeader(cell))
  );
}

function labelOf({ cells }: CellRow): string {
  return normaliseHeader(cells.find((cell) => cell !== '') ?? '');
}
