import { currencyInHeader, currencyNamed } from '../../lexicon/currencies.ts';
import { type Note, note } from '../../notes/note.ts';
import { type CostFileRead, type CostHints, columnsUsed, leftOutRows } from '../cost-file.ts';
import { type CostTable, cellsOf } from '../cost-table.ts';
import { dayOrder, dayOrderOf, periodOf } from '../days.ts';
import { NO_OPTION } from '../lexicon/goods-headers.ts';
import { isTotal } from '../lexicon/total-labels.ts';
import { numberColumn } from '../numbers.ts';
import { goodsColumns } from './goods-columns.ts';

/** What one piece of a product costs, in units of a currency. */
export interface ProductCost {
  readonly sku: string | null;
  readonly product: string | null;
  /** Of all products of a category, where neither of the others is there. */
  readonly category: string | null;
  readonly cost: number;
  readonly currency: string;
  /** The day from which it holds; null: ever since. */
  readonly from: string | null;
}

/** A file of what products cost as it was read. */
export interface GoodsFile extends CostFileRead<ProductCost> {
  readonly kind: 'goods';
  /** Products by their codes, with a cost or without. */
  readonly skus: number;
  /** Products that have no cost: that is not 0. */
  readonly withoutCost: number;
}

const MICROS = 1e6;

/** Reads what products cost. A cell without a cost is no cost of 0: it is counted, and left to the margin. */
export function readGoods(table: CostTable, hints: CostHints): GoodsFile {
  const columns = goodsColumns(table.header.cells)!;
  const cell = (column: number | undefined) => cellsOf(table, column);
  const [skus, handles, costs] = [columns.sku, columns.handle, columns.cost].map(cell);
  const products = productNames(table, columns);
  const categories = saidOnce(cell(columns.category), handles!);
  const header = table.header.cells[columns.cost] ?? '';
  const numbers = numberColumn(
    [...costs!, ...cell(columns.price)],
    /cost|price|成本|进价/i.test(header) ? 'point' : 'comma',
  );
  const froms = cell(columns.from);
  const order = hints.dateOrder ?? dayOrderOf(froms, false);
  if (order === null) throw dayOrder(table, froms);
  const currencies = cell(columns.currency);
  const usual = currencyInHeader(header) ?? hints.currency ?? hints.usualCurrency ?? 'XXX';
  const leftOut = leftOutRows();
  const found = new Map<string, ProductCost>();
  let twice = 0;
  for (const [i, { line, cells }] of table.rows.entries()) {
    const [sku, product, category] = [skus![i] || null, products[i] || null, categories[i] || null];
    const read = numbers.read(costs![i]!);
    const from = froms[i] ? periodOf(froms[i], order)?.from : null;
    if (cells.filter((each) => each !== '').length > 1 && isTotal(cells.find((each) => each !== '')!))
      leftOut.add('total', line);
    else if (!sku && !product && !category) leftOut.add('no-product', line);
    else if (read === 'nothing')
      leftOut.add(isVariant(table, i, columns, handles![i]!) ? 'no-cost' : 'no-product', line);
    else if (read === 'unreadable' || read.micros < 0) leftOut.add('unreadable-amount', line);
    else if (from === undefined) leftOut.add('unreadable-day', line);
    else {
      const key = JSON.stringify([sku ?? null, sku ? null : product, sku || product ? null : category, from]);
      const before = found.get(key);
      if (before && before.cost !== read.micros / MICROS) twice += 1;
      const currency = currencyNamed(currencies[i] ?? '') ?? usual;
      found.set(key, { sku, product, category, cost: read.micros / MICROS, currency, from });
    }
  }
  const rows = [...found.values()];
  const lost = leftOut.all();
  return {
    kind: 'goods',
    name: table.name,
    rowsInFile: table.rows.length,
    rowsUsed: table.rows.length - lost.reduce((sum, each) => sum + each.rows, 0),
    leftOut: lost,
    columns: columnsUsed(table.header.cells, { ...columns, price: undefined }),
    rows,
    skus: new Set(skus!.filter((sku) => sku !== '')).size,
    withoutCost: lost.find(({ reason }) => reason === 'no-cost')?.rows ?? 0,
    notes: notesOf(rows, twice, numbers.isGuessed),
  };
}

/** A row of a product or of one of its kinds, not of another of its pictures. */
function isVariant(
  table: CostTable,
  row: number,
  { sku, price, handle }: ReturnType<typeof goodsColumns> & object,
  at: string,
): boolean {
  if (handle === undefined || at === '') return true;
  const cells = table.rows[row]!.cells;
  return [sku, price].some((column) => column !== undefined && (cells[column] ?? '') !== '');
}

/** The name of each product: written on the first of its rows alone in some exports, with the options that tell its kinds apart behind it. */
function productNames(
  table: CostTable,
  { product, handle, options = [] }: ReturnType<typeof goodsColumns> & object,
): readonly string[] {
  return saidOnce(cellsOf(table, product), cellsOf(table, handle)).map((title, i) => {
    const kinds = options
      .map((column) => table.rows[i]!.cells[column] ?? '')
      .filter((kind) => kind !== '' && kind !== NO_OPTION);
    return title !== '' && kinds.length > 0 && handle !== undefined ? `${title} - ${kinds.join(' / ')}` : title;
  });
}

/** Cells of which an export writes one for all rows of a product: each of its rows has it. */
function saidOnce(cells: readonly string[], handles: readonly string[]): readonly string[] {
  const said = new Map<string, string>();
  for (const [i, cell] of cells.entries()) if (cell !== '' && !said.has(handles[i]!)) said.set(handles[i]!, cell);
  return cells.map((cell, i) => cell || (handles[i] === '' ? '' : (said.get(handles[i]!) ?? '')));
}

function notesOf(rows: readonly ProductCost[], twice: number, isGuessed: boolean): readonly Note[] {
  const free = rows.filter(({ cost }) => cost === 0).length;
  return [
    ...(twice > 0 ? [note('costs-product-twice', { products: { count: twice } })] : []),
    ...(free > 0 ? [note('costs-product-free', { products: { count: free } })] : []),
    ...(isGuessed ? [note('costs-decimal-guessed')] : []),
  ];
}
