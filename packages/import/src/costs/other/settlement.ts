import { Failure } from '@perennial/words';
import { type CostTable, cellsOf } from '../cost-table.ts';
import { amountsOf, columnNamed, money, percent, sum } from './amounts.ts';

const SETTLEMENT = /^settlement id$/;

/** A settlement report of Amazon, by rows of amounts or with a column a fee. */
export function isSettlement(header: readonly string[]): boolean {
  return columnNamed(header, SETTLEMENT) >= 0 && (isByRows(header) || columnNamed(header, /^selling fees$/) >= 0);
}

function isByRows(header: readonly string[]): boolean {
  return columnNamed(header, /^amount type$/) >= 0 && columnNamed(header, /^amount description$/) >= 0;
}

/** What Amazon takes: a share of sales, and for sending so much an order. */
export function settlement(table: CostTable): Failure {
  const { sales, fees, sending, orders } = isByRows(table.header.cells) ? ofRows(table) : ofColumns(table);
  const file = { text: table.path };
  if (sales <= 0 || orders === 0) return new Failure('costs-unreadable.amazon-settlement.none', { file });
  const shipping = sending > 0 ? ` --shipping ${money(sending / orders)}` : '';
  return new Failure('costs-unreadable.amazon-settlement', {
    file,
    orders: { count: orders },
    sales: { text: money(sales) },
    fees: { text: money(fees) },
    sending: { text: money(sending) },
    settings: { text: `--fee ${percent(fees / sales)}${shipping}` },
  });
}

interface Settled {
  readonly sales: number;
  readonly fees: number;
  readonly sending: number;
  readonly orders: number;
}

const SENDING = /fba|fulfil|shipping|postage|versand/i;

function ofRows(table: CostTable): Settled {
  const { cells } = table.header;
  const column = (name: RegExp) => cellsOf(table, columnNamed(cells, name));
  const [kinds, types, said, numbers] = [
    /^transaction type$/,
    /^amount type$/,
    /^amount description$/,
    /^order id$/,
  ].map(column);
  const amounts = amountsOf(table, columnNamed(cells, /^amount$/));
  const rows = amounts.flatMap((amount, i) =>
    amount === null || !/^order$/i.test(kinds![i] || 'Order')
      ? []
      : [{ amount, type: types![i]!, said: said![i]!, order: numbers![i]! }],
  );
  const sold = rows.filter(({ type, said: what }) => /price/i.test(type) && /^(principal|shipping)$/i.test(what));
  const taken = rows.filter(({ type }) => /fees?$/i.test(type));
  const total = (of: typeof rows) => sum(of.map(({ amount }) => amount));
  return {
    sales: total(sold),
    fees: -total(taken.filter((each) => !SENDING.test(each.said))),
    sending: -total(taken.filter((each) => SENDING.test(each.said))),
    orders: new Set(rows.map(({ order }) => order).filter((order) => order !== '')).size,
  };
}

function ofColumns(table: CostTable): Settled {
  const { cells } = table.header;
  const [types, numbers] = [/^type$/, /^order id$/].map((name) => cellsOf(table, columnNamed(cells, name)));
  const isOrder = types!.map(
    (type, i) => numbers![i] !== '' && !/refund|erstattung|rembours|reembols|rimbors|zwrot/i.test(type),
  );
  const total = (name: RegExp) => {
    const at = columnNamed(cells, name);
    return at < 0 ? 0 : sum(amountsOf(table, at).filter((_, i) => isOrder[i]));
  };
  return {
    sales: total(/^product sales$/) + total(/^shipping credits$/),
    fees: -(total(/^selling fees$/) + total(/^other transaction fees$/)),
    sending: -total(/^fba fees$/),
    orders: new Set(numbers!.filter((_, i) => isOrder[i])).size,
  };
}
