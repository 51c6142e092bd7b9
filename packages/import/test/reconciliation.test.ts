import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bothSides, testWorkspace } from './import-files.ts';

interface UglyRow {
  readonly order: number;
  readonly customer: string;
  readonly day: number;
  /** Cents; null for a blank cell, NaN for one that cannot be read. */
  readonly cents: number | null;
  readonly status: string;
  readonly note: string;
  readonly broken: boolean;
}

const row: fc.Arbitrary<UglyRow> = fc.record({
  order: fc.integer({ min: 1, max: 12 }),
  customer: fc.constantFrom('a', 'b', 'c', 'Ä', '', "d'", '=e'),
  day: fc.integer({ min: 1, max: 28 }),
  cents: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 123_456_789 }) },
    { weight: 2, arbitrary: fc.integer({ min: -500_000, max: 0 }) },
    { weight: 1, arbitrary: fc.constantFrom(null, Number.NaN) },
  ),
  status: fc.constantFrom('paid', 'paid', 'paid', 'voided'),
  note: fc.constantFrom('', 'x', 'two\nlines', 'a "quote"', 'del;im,it\ter'),
  broken: fc.constantFrom(false, false, false, false, false, false, true),
});

const look = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  amounts: fc.constantFrom('plain', 'dollar', 'german'),
  encoding: fc.constantFrom('utf8', 'utf16le', 'latin1'),
  withOrders: fc.boolean(),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

function written(cents: number | null, amounts: Look['amounts']): string {
  if (cents === null) return '';
  if (Number.isNaN(cents)) return 'n.n.';
  const sign = cents < 0 ? '-' : '';
  const units = Math.floor(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  if (amounts === 'plain') return `${sign}${units}.${rest}`;
  if (amounts === 'dollar')
    return cents < 0 ? `($${units.toLocaleString('en')}.${rest})` : `$${units.toLocaleString('en')}.${rest}`;
  return `${sign}${units.toLocaleString('de')},${rest} €`;
}

function fileOf(rows: readonly UglyRow[], { delimiter, lineBreak, amounts, encoding, withOrders }: Look): Buffer {
  const cell = (text: string) => (/["\n\r,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells: readonly string[]) => cells.map(cell).join(delimiter) + lineBreak;
  const header = line([...(withOrders ? ['order_id'] : []), 'customer', 'date', 'amount', 'status', 'note']);
  const body = rows.map((each) =>
    each.broken
      ? `torn${delimiter}line${lineBreak}`
      : line([
          ...(withOrders ? [String(each.order)] : []),
          each.customer,
          `2025-03-${String(each.day).padStart(2, '0')}`,
          written(each.cents, amounts),
          each.status,
          each.note,
        ]),
  );
  const euro = encoding === 'latin1' ? (text: string) => text.replaceAll('€', '') : (text: string) => text;
  return Buffer.from(euro(header + body.join('')), encoding);
}

/** What must come of the rows, said in the simplest way: whole numbers, no database. */
function expectation(rows: readonly UglyRow[], withOrders: boolean) {
  const readable = rows.filter(({ broken, cents }) => !broken && !Number.isNaN(cents));
  const groups = new Map<string, UglyRow[]>();
  for (const [i, each] of readable.entries()) {
    const key = withOrders ? `${each.order}/${each.customer || holder(readable, each.order, i)}` : String(i);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const kept = [...groups].flatMap(([key, lines]) => {
    const customer = withOrders ? key.slice(key.indexOf('/') + 1) : (lines[0]?.customer ?? '');
    const amounts = lines.flatMap(({ cents }) => (cents === null ? [] : [cents]));
    const net = amounts.reduce((sum, cents) => sum + cents, 0);
    const isOrder = amounts.some((cents) => cents > 0);
    return customer === '' || lines.some(({ status }) => status === 'voided') || !isOrder || net <= 0
      ? []
      : [{ customer, net }];
  });
  return {
    rows: rows.length,
    money: readable.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
    orders: kept.length,
    customers: new Set(kept.map(({ customer }) => customer)).size,
    used: kept.reduce((sum, { net }) => sum + net, 0),
  };
}

/** A line without a customer belongs to the one named before it in the order, else to the next. */
function holder(rows: readonly UglyRow[], order: number, at: number): string {
  const named = (each: UglyRow) => each.order === order && each.customer !== '';
  return (rows.slice(0, at).findLast(named) ?? rows.slice(at).find(named))?.customer ?? '';
}

it('explains every row and every cent of any file', async () => {
  const workspace = await testWorkspace();
  // Two plain rows make sure that each column can be recognised.
  const anchors: UglyRow[] = [101, 102].map((order) => ({
    order,
    customer: 'z',
    day: 30,
    cents: 1234,
    status: 'paid',
    note: '',
    broken: false,
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 25 }), look, async (generated, appearance) => {
      const rows = [...anchors, ...generated, ...anchors.map((each) => ({ ...each, order: each.order + 2 }))];
      await workspace.rows('delete from orders; delete from returns; delete from rejected; delete from sources');
      const { reconciliation } = await workspace.import({ 'ugly.csv': fileOf(rows, appearance) });
      const { source, explained } = bothSides(reconciliation);
      expect(explained).toEqual(source);
      const expected = expectation(rows, appearance.withOrders);
      expect(source).toMatchObject({ rows: expected.rows, money: expected.money });
      const stored = await workspace.rows(
        'select count(*) as orders, count(distinct customer) as customers, cast(coalesce(sum(amount), 0) as bigint) as used from orders',
      );
      expect(stored[0]).toEqual({ orders: expected.orders, customers: expected.customers, used: expected.used });
      const rejected = await workspace.rows(
        'select reason, count(*) as rows, cast(sum(amount) as bigint) as money from rejected group by 1 order by 1',
      );
      const byReason = reconciliation.excluded.map(({ reason, rows: n, money }) => ({ reason, rows: n, money }));
      expect(byReason.sort((a, b) => (a.reason < b.reason ? -1 : 1))).toEqual(rejected);
    }),
    { numRuns: 25, seed: 2011 },
  );
  workspace.close();
});
