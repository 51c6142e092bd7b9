import { gzipSync } from 'node:zlib';
import { sql } from '@perennial/engine';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { note } from '../src/notes/note.ts';
import { type Asked, bothSides, reasonsOf, type TestWorkspace, testWorkspace } from './import-files.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

const importing = async (content: string | Buffer, asked: Asked = {}, name = 'orders.csv') => {
  const outcome = await workspace.import({ [name]: content }, asked);
  const { source, explained } = bothSides(outcome.reconciliation);
  expect(explained).toEqual(source);
  return { ...outcome, orders: await workspace.orders(), rejected: await workspace.rejected() };
};
const failure = (content: string | Buffer, asked: Asked = {}, name = 'orders.csv') =>
  workspace.import({ [name]: content }, asked).then(
    () => expect.fail('was imported'),
    (error: unknown) => error as { code: string; message: string; remedy: string },
  );

describe('refunds', () => {
  it('nets a partial and then a full refund to nothing, never below', async () => {
    const { orders, reconciliation } = await importing(
      'order_id,customer,date,amount\n1,a,2025-01-01,50\n1,a,2025-01-05,-15\n1,a,2025-01-09,-50\n2,a,2025-01-02,20\n3,b,2025-01-03,40\n3,b,2025-01-04,-15\n',
    );
    expect(orders.map(({ order_id, amount, refunded }) => [order_id, amount, refunded])).toEqual([
      ['2', 2000, 0],
      ['3', 2500, 1500],
    ]);
    expect(reconciliation.excluded).toMatchObject([{ reason: 'refunded-in-full', rows: 3, orders: 1, money: -1500 }]);
  });

  it('leaves refund rows out where refunds are to be ignored', async () => {
    const { orders, reconciliation } = await importing(
      'order_id,customer,date,amount\n1,a,2025-01-01,50\n1,a,2025-01-05,-15\n',
      {
        rules: { refunds: 'ignore' },
      },
    );
    expect(orders[0]).toMatchObject({ amount: 5000, refunded: 0 });
    expect(reconciliation.excluded).toMatchObject([{ reason: 'refund-ignored', rows: 1, money: -1500 }]);
  });

  it('puts a negative document without an order into returns, or out', async () => {
    const file = 'invoice,customer,date,amount\n1,a,2025-01-01,50\nC2,a,2025-01-05,-15.50\n';
    const kept = await importing(file);
    expect(kept.reconciliation.returned).toEqual({ rows: 1, orders: 1, customers: 1, money: -1550 });
    expect(
      await workspace.rows('select order_id, customer, cast(returned_at as varchar) as at, amount from returns'),
    ).toEqual([{ order_id: 'C2', customer: 'a', at: '2025-01-05 00:00:00', amount: 1550 }]);
    const without = await importing(file, { rules: { negative: 'exclude' } });
    expect(reasonsOf(without.reconciliation)).toEqual({ negative: 1 });
    expect(await workspace.rows('select * from returns')).toEqual([]);
  });
});

describe('customers', () => {
  it('keeps ids as text: leading zeros and more digits than a number holds', async () => {
    const { orders } = await importing(
      'customer_id,date,amount\n007,2025-01-01,1\n7,2025-01-02,1\n90071992547409931,2025-01-03,1\n90071992547409932,2025-01-04,1\n',
    );
    expect(orders.map(({ customer }) => customer)).toEqual(['007', '7', '90071992547409931', '90071992547409932']);
  });

  it('is blind to case and blanks of e-mails, not of other ids', async () => {
    const { orders } = await importing('email,date,amount\n A@x.io ,2025-01-01,1\na@X.io,2025-01-02,1\n');
    expect(orders.map(({ customer }) => customer)).toEqual(['a@x.io', 'a@x.io']);
    const ids = await importing('customer_id,date,amount\nAb,2025-02-01,1\naB,2025-02-02,1\n', {}, 'more.csv');
    expect(ids.orders.slice(2).map(({ customer }) => customer)).toEqual(['Ab', 'aB']);
  });

  it.each(['', '0', 'NOT LOGGED IN', 'guest'])('takes %j for a guest', async (guest) => {
    const file = `order_id,customer,date,amount\n1,a,2025-01-01,1\n2,${guest},2025-01-02,2\n3,${guest},2025-01-02,2\n`;
    const { reconciliation } = await importing(file);
    expect(reasonsOf(reconciliation)).toEqual({ guest: 2 });
    const single = await importing(file, { rules: { guests: 'single' } });
    expect(single.reconciliation.used).toMatchObject({ orders: 3, customers: 3 });
  });

  it('keeps a formula in a cell as the text it is', async () => {
    const { orders } = await importing(
      `customer,date,amount\n"=cmd|' /C calc'!A0",2025-01-01,1\n@SUM(1),2025-01-02,1\n`,
    );
    expect(orders.map(({ customer }) => customer)).toEqual([
      `=cmd|' /c calc'!a0`.replace('c calc', 'C calc').replace('a0', 'A0'),
      '@sum(1)',
    ]);
  });
});

describe('currencies', () => {
  const mixed = 'customer,date,amount,currency\na,2025-01-01,10,EUR\nb,2025-01-02,20,EUR\nc,2025-01-03,30,USD\n';

  it('refuses several, counting them', async () => {
    const error = await failure(mixed);
    expect(error).toMatchObject({
      code: 'currency-mixed',
      remedy: expect.stringContaining('--currency EUR keeps 2 of 3 customers and 2 of 3 rows'),
    });
    expect(error.message).toContain('EUR 2 and USD 1');
  });

  it('proposes the one that keeps most customers, whatever has most rows', async () => {
    const many = Array.from({ length: 9 }, (_, i) => `c,2025-01-1${i},10,USD`);
    const error = await failure(`${mixed.trim()}\n${many.join('\n')}\n`);
    expect(error.remedy).toContain('--currency EUR keeps 2 of 3 customers and 2 of 12 rows');
  });

  it('studies the one that is asked for and never adds the others', async () => {
    const { reconciliation, currency } = await importing(mixed, { currency: 'EUR' });
    expect(currency).toBe('EUR');
    expect(reconciliation.source.money).toBe(3000);
    expect(reconciliation.excluded).toMatchObject([{ reason: 'other-currency', rows: 1, money: 0 }]);
  });

  it.each([
    ['JPY', '1200', 1200],
    ['EUR', '12.5', 1250],
    ['KWD', '1.234', 1234],
  ])('counts %s in its own minor unit', async (currency, amount, minor) => {
    const { orders } = await importing(`customer,date,amount,currency\na,2025-01-01,${amount},${currency}\n`);
    expect(orders[0]?.amount).toBe(minor);
  });

  it('says that no currency is named', async () => {
    const { currency, sources } = await importing('customer,date,amount\na,2025-01-01,1\n');
    expect(currency).toBe('XXX');
    expect(sources[0]?.notes).toEqual([note('no-currency')]);
  });

  it('says that a discount is not taken off what quantity and price make', async () => {
    const lines =
      'customer,date,quantity,unit_price,Discount Amount\na,2025-01-01,2,5.00,1.00\nb,2025-01-02,1,5.00,0.00\n';
    const { reconciliation, sources } = await importing(lines);
    expect(reconciliation.source.money).toBe(1500);
    expect(sources[0]?.notes).toContainEqual(
      note('discount-unused', {
        column: { text: 'Discount Amount' },
        quantity: { text: 'quantity' },
        price: { text: 'unit_price' },
      }),
    );
    const [paid] = (await importing(lines.replace('unit_price', 'paid'), {}, 'paid.csv')).sources;
    expect(paid?.notes.map(({ code }) => code)).not.toContain('discount-unused');
  });

  it('refuses a second currency in a workspace', async () => {
    await importing('customer,date,amount\na,2025-01-01,€1\n');
    expect(await failure('customer,date,amount\na,2025-01-02,£1\n', {}, 'more.csv')).toMatchObject({
      code: 'currency-mixed',
    });
    expect(await workspace.orders()).toHaveLength(1);
  });
});

describe('times', () => {
  it('moves times with an offset to the business’s zone, through the change of clocks, and keeps those without', async () => {
    const file =
      'customer,date,amount\na,2025-03-31T23:30:00-05:00,1\na,2025-03-30T00:59:59Z,1\na,2025-03-30T01:00:00Z,1\na,2025-10-26 02:30:00 +0200,1\na,2025-10-26 02:30:00 +0100,1\n';
    const { orders } = await importing(file, { timeZone: 'Europe/Berlin' });
    expect(orders.map(({ at }) => at)).toEqual([
      '2025-03-30 01:59:59',
      '2025-03-30 03:00:00',
      '2025-04-01 06:30:00',
      '2025-10-26 02:30:00',
      '2025-10-26 02:30:00',
    ]);
    const local = await importing(
      'customer,date,amount\na,2024-01-31 23:30:00,1\n',
      { timeZone: 'America/New_York' },
      'local.csv',
    );
    expect(local.orders[0]?.at).toBe('2024-01-31 23:30:00');
  });

  it('refuses a zone that does not exist', async () => {
    expect(await failure('customer,date,amount\na,2025-01-01,1\n', { timeZone: 'Mars/Base' })).toMatchObject({
      code: 'option-invalid',
    });
  });

  it('leaves out what lies in the future or cannot be read', async () => {
    const { rejected } = await importing(
      'customer,date,amount\na,2025-01-01,1\na,2026-01-16,1\na,soon,1\na,,1\na,0001-01-01,1\n',
    );
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'future-date'],
      [4, 'unreadable-date'],
      [5, 'no-date'],
      [6, 'unreadable-date'],
    ]);
  });
});

describe('bytes', () => {
  const text = 'customer,date,amount,note\nÄnne,2025-01-01,10.00,“naïve”\nZoë,2025-01-02,20.00,–\n';
  const plain = text.replace('“naïve”', 'naïve').replace('–', '-');
  const utf16 = (mark: string) => Buffer.from(mark + text, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', utf16('\uFEFF')],
    ['UTF-16 LE without', utf16('')],
    ['UTF-16 BE', utf16('\uFEFF').swap16()],
    ['Windows-1252', Buffer.from(plain, 'latin1')],
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(text.replaceAll('\n', '\r'))],
    ['gzip without a name that says so', gzipSync(text)],
    ['gzip of UTF-16', gzipSync(utf16('\uFEFF'))],
    ['NULs', Buffer.from(text.replace('naïve', 'na\0ïve'))],
    ['tabs', Buffer.from(text.replaceAll(',', '\t'))],
    ['bars', Buffer.from(text.replaceAll(',', '|'))],
    ['semicolons and a line for Excel', Buffer.from(`sep=;\n${text.replaceAll(',', ';')}`)],
    ['blank lines at the end', Buffer.from(`${text}\n\n`)],
    ['no line break at the end', Buffer.from(text.trimEnd())],
  ])('reads %s', async (_, content) => {
    const { orders } = await importing(content);
    expect(orders.map(({ customer, amount }) => [customer, amount])).toEqual([
      ['Änne', 1000],
      ['Zoë', 2000],
    ]);
  });

  it('reads a cell of 10 MB', async () => {
    const { orders, rejected } = await importing(
      `customer,date,amount,note\na,2025-01-01,1,"${'x'.repeat(10_000_000)}"\nb,2025-01-02,2,short\nc,,3,short\n`,
    );
    expect(orders).toHaveLength(2);
    expect(rejected).toMatchObject([{ line: 4, reason: 'no-date' }]);
  });

  it('names lines that cannot be used by their place in the file, also after quoted line breaks', async () => {
    const file =
      'customer,date,amount,note\na,2025-01-01,1,"one\ntwo\r\nthree"\nb,2025-01-02\n\nc,2025-01-03,3,"never closed\nd,2025-01-04,4,ok\ne,2025-01-05,x,ok\nf,2025-01-06,6,too,many\n';
    const { orders, rejected } = await importing(file);
    expect(orders.map(({ customer }) => customer)).toEqual(['a', 'd']);
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [5, 'malformed-line'],
      [7, 'malformed-line'],
      [9, 'unreadable-amount'],
      [10, 'malformed-line'],
    ]);
    expect(rejected[1]?.content).toBe('c,2025-01-03,3,"never closed');
  });

  it.each([
    ['nothing', '', 'file-empty'],
    ['a header alone', 'customer,date,amount\n', 'file-empty'],
    ['an Excel workbook', Buffer.from('PK\x03\x04rest'), 'format-unknown'],
    ['a torn gzip', gzipSync('customer,date,amount\n'.repeat(5000)).subarray(0, 60), 'file-unreadable'],
    ['a torn Parquet file', Buffer.from('PAR1 and no more of it'), 'file-unreadable'],
  ])('refuses %s', async (_, content, code) => {
    const error = await failure(content);
    expect(error.code).toBe(code);
    expect(error.message).toContain('orders.csv');
    expect(error.remedy).not.toBe('');
  });

  it('refuses a path where nothing is', async () => {
    expect(await failure('', { from: { files: ['/nowhere/at-all.csv'] } })).toMatchObject({ code: 'file-not-found' });
  });
});

describe('other forms', () => {
  it('reads JSON lines, nested and with a broken line', async () => {
    const lines = [
      '{"order_id":"1","customer":{"id":"007"},"created_at":"2025-01-01T10:00:00Z","total":"12.50","currency":"EUR"}',
      '{"order_id":"2","customer":{"id":"007"},"created_at":"2025-01-02T10:00:00Z","total":7,"currency":"EUR"}',
      '{"order_id":"3",',
    ];
    const { orders, rejected } = await importing(lines.join('\n'), {}, 'orders.jsonl');
    expect(orders).toEqual([
      { order_id: '1', customer: '007', at: '2025-01-01 10:00:00', amount: 1250, refunded: 0 },
      { order_id: '2', customer: '007', at: '2025-01-02 10:00:00', amount: 700, refunded: 0 },
    ]);
    expect(rejected).toMatchObject([{ line: 3, reason: 'malformed-line', content: '{"order_id":"3",' }]);
  });

  it('reads a list of JSON objects', async () => {
    const { orders } = await importing(
      '[{"customer":"a","date":"2025-01-01","amount":1.5},\n {"customer":"b","date":"2025-01-02","amount":2}]',
      {},
      'orders.json',
    );
    expect(orders.map(({ amount }) => amount)).toEqual([150, 200]);
  });

  it('reads Parquet with its types', async () => {
    const path = `${workspace.folder}/orders.parquet`;
    await workspace.connection.execute(sql`copy (select * from (values (90071992547409931, timestamptz '2025-01-01 23:30:00+00', 12.345::double),
      (7, timestamptz '2025-01-02 10:00:00+00', 0.1::double + 0.2), (7, null, 5), (8, timestamptz '2025-01-02 10:00:00+00', 'nan'::double)) t(customer_id, ordered_at, amount)) to ${path} (format parquet)`);
    const { orders, rejected } = await importing('', { from: { files: [path] }, timeZone: 'Europe/Berlin' }, 'other');
    expect(orders).toEqual([
      { order_id: null, customer: '90071992547409931', at: '2025-01-02 00:30:00', amount: 1235, refunded: 0 },
      { order_id: null, customer: '7', at: '2025-01-02 11:00:00', amount: 30, refunded: 0 },
    ]);
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'no-date'],
      [4, 'unreadable-amount'],
    ]);
  });

  it('takes several files as one source, by the names of their columns', async () => {
    await workspace.import(
      {
        'many/b.csv': 'amount,date,customer\n2,2025-02-01,b\n',
        'many/a.csv': 'customer;date;amount\na;2025-01-01;1\n',
      },
      { from: { files: [`${workspace.folder}/many`] } },
    );
    expect((await workspace.orders()).map(({ customer, amount }) => [customer, amount])).toEqual([
      ['a', 100],
      ['b', 200],
    ]);
    expect(await workspace.rows('select count(*) as n from sources')).toEqual([{ n: 2 }]);
  });

  it('reads a glob', async () => {
    await workspace.import(
      { 'm1.csv': 'customer,date,amount\na,2025-01-01,1\n', 'm2.csv': 'customer,date,amount\na,2025-02-01,1\n' },
      { from: { files: [`${workspace.folder}/m*.csv`] } },
    );
    expect(await workspace.orders()).toHaveLength(2);
  });

  it('recognises columns without a header by what they hold', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `${String(i % 13).padStart(5, '0')} ${20250101 + (i % 28)}  ${1 + (i % 3)}  ${(i % 7) + 0.25}`,
    );
    const { sources, orders } = await importing(rows.join('\n'), {}, 'cohort.txt');
    expect(sources[0]?.columns).toEqual({ customer: 'c1', date: 'c2', amount: 'c4' });
    expect(orders).toHaveLength(40);
  });
});

describe('columns', () => {
  it('counts a total that is repeated on every line once', async () => {
    const { orders, sources } = await importing(
      'order_id,customer,date,item,order total\n1,a,2025-01-01,x,30\n1,a,2025-01-01,y,30\n2,b,2025-01-02,x,5\n3,b,2025-01-03,x,7\n3,b,2025-01-03,y,7\n',
    );
    expect(orders.map(({ amount }) => amount)).toEqual([3000, 500, 700]);
    expect(sources[0]?.notes).toContainEqual(note('total-repeated', { column: { text: 'order total' } }));
  });

  it('adds the lines of an order where they differ', async () => {
    const { orders } = await importing('order_id,customer,date,amount\n1,a,2025-01-01,30\n1,a,2025-01-01,12\n');
    expect(orders.map(({ amount }) => amount)).toEqual([4200]);
  });

  it('rounds an order once', async () => {
    const { orders, reconciliation } = await importing(
      'order_id,customer,date,quantity,unit price\n1,a,2025-01-01,1,0.335\n1,a,2025-01-01,1,0.335\n2,a,2025-01-02,3,0.115\n',
    );
    expect(orders.map(({ amount }) => amount)).toEqual([67, 35]);
    // 1.015 is 1.02 in whole minor units, and so are the orders' sum: nothing was lost.
    expect(reconciliation).toMatchObject({ source: { money: 102 }, used: { money: 102 }, rounding: 0 });
  });

  it('tells what rounding has lost, in whole minor units', async () => {
    const orders = Array.from({ length: 10 }, (_, i) => `${i},a,2025-01-${10 + i},1.0040`);
    const { reconciliation } = await importing(`order_id,customer,date,amount\n${orders.join('\n')}\n`);
    expect(reconciliation).toMatchObject({ source: { money: 1004 }, used: { money: 1000 }, rounding: 4 });
  });

  it('asks where two columns could be one', async () => {
    const error = await failure('customer id,client id,date,amount\na,b,2025-01-01,1\n');
    expect(error.code).toBe('column-ambiguous');
    expect(error.message).toMatch(/customer id \(a\) and client id \(b\)/);
    expect(error.remedy).toContain('--customer');
  });

  it('lists what is there where nothing fits', async () => {
    const error = await failure('alpha,beta\nx,y\nz,w\n');
    expect(error.code).toBe('column-not-recognised');
    expect(error.message).toContain('alpha (');
    expect(error.remedy).toContain('--customer');
  });

  it('names the nearest where a name is wrong', async () => {
    const error = await failure('kunde_x,date,amount\na,2025-01-01,1\n', { columns: { customer: 'kunde' } });
    expect(error).toMatchObject({ code: 'column-missing' });
    expect(error.remedy).toMatch(/--customer "kunde_x"\? Nearest names: kunde_x/);
  });

  it('goes by what the person says', async () => {
    const { orders } = await importing('who,when,net,gross\na,2025-01-01,1,2\n', {
      columns: { customer: 'who', date: 'when', amount: 'gross' },
    });
    expect(orders).toMatchObject([{ customer: 'a', amount: 200 }]);
  });

  it('reads Chinese headers', async () => {
    const { orders } = await importing('订单号,客户编号,下单时间,金额\nA1,张三,2025年3月5日 10:20:30,¥12\n');
    expect(orders).toEqual([{ order_id: 'A1', customer: '张三', at: '2025-03-05 10:20:30', amount: 12, refunded: 0 }]);
  });
});
