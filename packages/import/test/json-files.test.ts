import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorkspace, testWorkspace } from './import-files.ts';

const orders = [
  {
    order_id: 'o1',
    customer: { email: 'ann@mail.example', tags: ['vip'] },
    date: '2025-01-05',
    price: { total: { amount: '20.00' } },
  },
  {
    order_id: 'o2',
    customer: { email: 'bo@mail.example', tags: [] },
    date: '2025-02-05',
    price: { total: { amount: '7.50' } },
  },
  { order_id: 'o3', customer: null, date: '2025-03-05', price: { total: { amount: '1.00' } } },
];
const lines = orders.map((order) => JSON.stringify(order));
const page = (rows: readonly unknown[], more = {}) => JSON.stringify({ orders: rows, ...more });

describe('a file of JSON', () => {
  let workspace: TestWorkspace;
  beforeEach(async () => {
    workspace = await testWorkspace();
  });
  afterEach(() => workspace.close());
  const read = (content: string | Buffer, columns = {}) => workspace.import({ 'orders.txt': content }, { columns });

  const layouts: readonly [string, string | Buffer][] = [
    ['lines', lines.join('\n')],
    ['lines with CRLF, a mark and blank lines', `\uFEFF${lines.join('\r\n\r\n')}\r\n`],
    ['a list', `[${lines.join(',')}]`],
    ['a list of lines', `[\n${lines.join(',\n')}\n]\n`],
    ['a list that is set out for people', JSON.stringify(orders, null, 2)],
    ['an answer with a list', page(orders)],
    ['an answer set out for people', JSON.stringify({ orders, next_page: null }, null, '\t')],
    ['an answer with a row a line', `{"orders": [${lines.join(',\n')}]}`],
    ['an answer with a row a line, and brackets of their own', `{"orders": [\n${lines.join(',\n')}\n]}`],
    ['pages, one a line', [page(orders.slice(0, 2)), page(orders.slice(2)), page([])].join('\n')],
    ['a list of pages', `[${page(orders.slice(0, 1))},${page(orders.slice(1))}]`],
    ['an answer with paging and state', page(orders, { total: 3, page: 1, links: { next: null }, status: 'ok' })],
    ['an answer within an answer', JSON.stringify({ data: { shop: { orders } } })],
    [
      'nodes of a graph',
      JSON.stringify({ data: { orders: { edges: orders.map((node) => ({ cursor: 'x', node })), pageInfo: {} } } }),
    ],
    [
      'resources with attributes',
      JSON.stringify({
        data: orders.map(({ order_id: id, ...attributes }) => ({
          type: 'order',
          id,
          attributes: { order_id: id, ...attributes },
        })),
      }),
    ],
    ['UTF-16', Buffer.from(`\uFEFF${page(orders)}`, 'utf16le')],
    ['gzip', gzipSync(page(orders))],
  ];

  it.each(layouts)('is read as %s', async (_, content) => {
    const { reconciliation } = await read(content, { amount: 'price.total.amount' });
    expect((await workspace.orders()).map(({ order_id, customer, amount }) => [order_id, customer, amount])).toEqual([
      ['o1', 'ann@mail.example', 2000],
      ['o2', 'bo@mail.example', 750],
    ]);
    expect(reconciliation.source.rows).toBe(3);
  });

  it('has a column for each value within objects, and for each name in lists of names and values', async () => {
    const rows = [
      {
        Who: { Id: 7 },
        day: '2025-01-05',
        notes: [
          { name: 'paid_total', value: '12.30' },
          { name: 'gift', value: 'no' },
        ],
      },
      { Who: { Id: 8 }, day: '2025-01-06', notes: [{ name: 'paid_total', value: '4.00' }] },
    ];
    await read(JSON.stringify(rows), { customer: 'Who.Id', date: 'day', amount: 'notes.paid_total' });
    expect((await workspace.orders()).map(({ customer, amount }) => [customer, amount])).toEqual([
      ['7', 1230],
      ['8', 400],
    ]);
  });

  it('finds a column that only a late row has', async () => {
    const plain = Array.from({ length: 25_000 }, (_, i) => ({
      customer_id: `c${i % 50}`,
      order_id: `o${i}`,
      date: '2025-01-05',
      amount: 5,
    }));
    const late = { customer_id: 'c1', order_id: 'last', date: '2025-01-06', amount: 5, refunded_amount: 2 };
    await read([...plain, ...Array(200).fill(late)].map((row) => JSON.stringify(row)).join('\n'), {
      refund: 'refunded_amount',
    });
    expect((await workspace.rows("select refunded from orders where order_id = 'last'")).length).toBeGreaterThan(0);
  });

  it('may have names that differ by case, and names with quotes', async () => {
    const rows = [
      { order_id: 'o1', shelf: 'x', Shelf: 'y', 'say "hi"': 1, customer: 'ann', date: '2025-01-05', amount: 3 },
    ];
    await read(JSON.stringify(rows));
    expect(await workspace.orders()).toMatchObject([{ order_id: 'o1', customer: 'ann', amount: 300 }]);
  });

  it.each([
    ['[{"a": 1}', 'file-unreadable'],
    ['{"orders": [{"id": 1},', 'file-unreadable'],
    ['{"orders": []}', 'file-empty'],
    ['[]', 'file-empty'],
    ['{}', 'file-empty'],
    ['[[]]', 'file-empty'],
    ['[{}]', 'file-empty'],
    ['[1, 2]', 'file-empty'],
  ])('is refused as %s', async (content, code) => {
    await expect(read(content)).rejects.toMatchObject({ code });
  });
});
