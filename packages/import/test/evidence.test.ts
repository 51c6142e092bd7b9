import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, bothSides, reasonsOf, type TestWorkspace, testWorkspace } from './import-files.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

const day = (i: number) => new Date(Date.UTC(2025, 0, 1 + i * 3)).toISOString().slice(0, 10);
/** A file of so many rows, each made of its number. */
const file = (header: string, rows: number, row: (i: number) => string) =>
  [header, ...Array.from({ length: rows }, (_, i) => row(i))].join('\n');
const importing = async (content: string, asked: Asked = {}, name = 'orders.csv') => {
  const outcome = await workspace.import({ [name]: content }, asked);
  const { source, explained } = bothSides(outcome.reconciliation);
  expect(explained).toEqual(source);
  const orders = await workspace.orders();
  const money = orders.reduce((sum, { amount }) => sum + Number(amount), 0) + outcome.reconciliation.returned.money;
  const customers = new Set(orders.map(({ customer }) => customer)).size;
  const [first] = outcome.sources;
  return { ...outcome, orders, money, customers, columns: first?.columns, notes: first?.notes.map(({ code }) => code) };
};
const refusal = (content: string, asked: Asked = {}) =>
  importing(content, asked).then(
    () => expect.fail('was imported'),
    (error: unknown) => error as { code: string; message: string; remedy: string },
  );

describe('the amount', () => {
  it.each([
    ['store', (i: number) => `S0${i % 5}`],
    ['age', (i: number) => String(20 + i)],
    ['zip', (i: number) => String(10115 + i)],
    ['phone', (i: number) => `0301234${i}`],
    ['foo', (i: number) => String(3 + i)],
  ])('is not a lone column of numbers: %s', async (header, cell) => {
    const error = await refusal(
      file(`customer,date,order_id,${header}`, 20, (i) => `c${i % 5},${day(i)},o${i},${cell(i)}`),
    );
    expect(error).toMatchObject({ code: 'column-not-recognised', remedy: expect.stringContaining('--amount') });
    expect(error.message).toContain(`${header} (`);
  });

  it.each([
    ['PCS,RATE,GROSS AMT', 'GROSS AMT'],
    ['aa,bb,cc', 'cc'],
  ])('is the product of two columns: %s', async (header, amount) => {
    const { columns } = await importing(
      file(
        `customer,date,${header}`,
        20,
        (i) => `c${i % 5},${day(i)},${2 + (i % 3)},${10 + i},${(2 + (i % 3)) * (10 + i)}`,
      ),
    );
    expect(columns?.amount).toBe(amount);
  });

  it.each([
    ['order_amount,amount_paid', 'amount_paid'],
    ['amount,order_total', 'order_total'],
  ])('is what was paid, after discounts: %s', async (header, amount) => {
    const { columns } = await importing(
      file(`customer,date,${header}`, 20, (i) => `c${i % 5},${day(i)},10.00,${i % 4 === 0 ? '9.00' : '10.00'}`),
    );
    expect(columns?.amount).toBe(amount);
  });

  it('may be the same in every row', async () => {
    const { money } = await importing(
      file('buyer email,date,ticket price', 6, (i) => `b${i % 2}@x.io,${day(i)},25.00`),
    );
    expect(money).toBe(15000);
  });

  it('adds lines of one price', async () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `c${i % 4},${day(i)},o${i},9.90\nc${i % 4},${day(i)},o${i},9.90`,
    );
    const { money } = await importing(`customer,date,order_id,line_total\n${lines.join('\n')}`);
    expect(money).toBe(24 * 990);
  });

  it('is in thousands where three digits follow every point, unless the currency has three decimals', async () => {
    const rows = (currency: string) =>
      file('customer,date,amount,currency', 6, (i) => `c${i % 2},${day(i)},${1 + i}.500,${currency}`);
    expect(await importing(rows('CLP'))).toMatchObject({ money: 24000 });
    await workspace.close();
    workspace = await testWorkspace();
    expect((await importing(rows('KWD'))).money).toBe(24000);
    await workspace.close();
    workspace = await testWorkspace();
    const { money, notes } = await importing(rows('EUR'));
    expect(money).toBe(2_400_000);
    expect(notes).toContain('point-is-thousands');
  });

  it('is divided where its header names minor units', async () => {
    const { money, notes } = await importing(file('customer,date,amount_cents', 4, (i) => `c${i},${day(i)},2506`));
    expect(money).toBe(4 * 2506);
    expect(notes).toContain('minor-units');
  });
});

describe('the customer', () => {
  it.each(['', '0'])('is the e-mail where the id is often %j', async (blank) => {
    const { columns, customers } = await importing(
      file(
        'customer_id,email,date,total',
        20,
        (i) => `${i % 3 === 0 ? 100 + (i % 5) : blank},p${i % 5}@x.io,${day(i)},5.00`,
      ),
    );
    expect(columns?.customer).toBe('email');
    expect(customers).toBe(5);
  });

  it.each([
    'Guest',
    'walk-in',
    'Walk-In Customer',
    'unknown',
    'N/A',
    '#N/A',
    'null',
    '-',
    '00000',
    'anonymous',
    'guest@example.org',
    'no-reply@shop.example',
  ])('is nobody: %s', async (nobody) => {
    const { reconciliation } = await importing(`customer,date,amount\na,2025-01-01,1.00\n${nobody},2025-01-02,2.00\n`);
    expect(reasonsOf(reconciliation)).toEqual({ guest: 1 });
  });

  it('is one under 100 and 100.0', async () => {
    const { customers } = await importing('customer_id,date,amount\n100,2025-01-01,1.00\n100.0,2025-01-02,2.00\n');
    expect(customers).toBe(1);
  });

  it('is another column row by row where the first is blank', async () => {
    const { orders, notes } = await importing(
      'customer_id,customer_name,date,amount\nu1,Ann,2025-01-01,1.00\nu1,Ann B,2025-01-02,2.00\n,Bo,2025-01-03,3.00\n',
    );
    expect(orders.map(({ customer }) => customer)).toEqual(['u1', 'u1', 'Bo']);
    expect(notes).toContain('customer-stands-in');
  });

  it.each([
    'customer_ref',
    'Client reference',
    'Customer Account',
    'Kunden-Konto',
    'customer hash',
    'Buyer identifier',
  ])('is an id before a name that several share: %s', async (header) => {
    const { customers } = await importing(
      file(
        `order,customer_name,${header},date,amount`,
        60,
        (i) => `${i},Ann ${i % 5},K-${100 + (i % 20)},${day(i)},${5 + i}.50`,
      ),
    );
    expect(customers).toBe(20);
  });

  it('is the name where a reference is new in each row: that is one of orders', async () => {
    const { columns } = await importing(
      file('customer_name,customer_reference,date,amount', 60, (i) => `Ann ${i % 20},R-${i},${day(i)},${5 + i}.50`),
    );
    expect(columns.customer).toBe('customer_name');
  });

  it('is no product and no seller: a file without persons is told so', async () => {
    const error = await refusal(
      file(
        'pedido_id,producto_id,vendedor_id,fecha_compra,total',
        30,
        (i) => `p${i},${i % 7},${i % 3},${day(i)},${5 + i}`,
      ),
    );
    expect(error.code).toBe('column-not-recognised');
    expect(error.message).toMatch(/customer/);
    expect(error.remedy).toContain('--customer');
  });
});

describe('currencies', () => {
  it.each(['Order Currency Code', 'ccy', 'foo'])('are found under %s and never added', async (header) => {
    const mixed = file(`customer,date,amount,${header}`, 6, (i) => `c${i},${day(i)},10.00,${i % 2 ? 'USD' : 'JPY'}`);
    expect(await refusal(mixed)).toMatchObject({
      code: 'currency-mixed',
      message: expect.stringMatching(/USD.*JPY|JPY.*USD/),
    });
  });

  it('are those that all amounts are converted to', async () => {
    const { columns, currency } = await importing(
      file(
        'customer,date,Amount,Currency,Converted Amount,Converted Currency',
        6,
        (i) => `c${i},${day(i)},10.00,${i % 2 ? 'usd' : 'eur'},9.00,gbp`,
      ),
    );
    expect(columns).toMatchObject({ amount: 'Converted Amount', currency: 'Converted Currency' });
    expect(currency).toBe('GBP');
  });
});

describe('refunds', () => {
  it.each(
    'refunded_total, total_refunded, Order Refund Amount, refund_total, refunded, amount_refunded, Refund Value, returns, returned_amount, Return Amount, total_refund, base_total_refunded, order_refunded, Refunds Total, refund_amt, Retouren, Gutschrift, credit, credited_amount, Amount Returned, Total Refunds, chargeback_amount, Disputed Amount, Adjusted Order Total'.split(
      ', ',
    ),
  )('are taken off: %s', async (header) => {
    const cell = (i: number) => (header.startsWith('Adjusted') ? (i % 5 ? '10.00' : '5.00') : i % 5 ? '0.00' : '5.00');
    const { money } = await importing(
      file(`customer,date,order_id,total,${header}`, 20, (i) => `c${i % 4},${day(i)},o${i},10.00,${cell(i)}`),
    );
    expect(money).toBe(18000);
  });

  it('are rows whose type says so, though their amounts are positive', async () => {
    const { orders, money } = await importing(
      'customer,date,order_id,type,amount\na,2025-01-01,1,sale,50.00\na,2025-01-02,2,sale,50.00\na,2025-01-03,3,refund,20.00\n',
    );
    expect(orders).toHaveLength(2);
    expect(money).toBe(8000);
  });
});

describe('statuses', () => {
  const left =
    'unpaid, pending payment, awaiting payment, payment failed, declined, Cancelled by customer, chargeback, charged back, reversed, fraud, error, timeout, draft, quote, on-hold, pending, Unbezahlt, Nie zapłacone, voided, 交易关闭, 等待买家付款';
  it.each(left.split(', '))('leave an order out: %s', async (status) => {
    const { orders, reconciliation } = await importing(
      `customer,date,amount,status\na,2025-01-01,1.00,paid\nb,2025-01-02,1.00,completed\nc,2025-01-03,1.00,${status}\n`,
    );
    expect(orders).toHaveLength(2);
    expect(reasonsOf(reconciliation)).toEqual({ cancelled: 1 });
  });

  it.each(['processing', 'partially_refunded', 'canceled_reversal', 'shipped', 'something else'])(
    'keep one: %s',
    async (status) => {
      const { orders, notes } = await importing(
        `customer,date,amount,status\na,2025-01-01,1.00,paid\nb,2025-01-02,1.00,${status}\n`,
      );
      expect(orders).toHaveLength(2);
      expect(notes).toContain('statuses');
    },
  );

  it('that are pending count where most are', async () => {
    const { orders, notes } = await importing(
      file(
        'customer,date,amount,status',
        10,
        (i) => `c${i},${day(i)},1.00,${i < 8 ? 'pending' : i === 8 ? 'voided' : 'paid'}`,
      ),
    );
    expect(orders).toHaveLength(9);
    expect(notes).toContain('pending-counts');
  });
});

it('takes the day of the order of several dates', async () => {
  const { columns } = await importing(
    file(
      'customer,shipped_on,date_ordered,payment_date,amount',
      5,
      (i) => `c${i},${day(i + 2)},${day(i)},${day(i + 1)},1.00`,
    ),
  );
  expect(columns?.date).toBe('date_ordered');
});

it('says how many rows are exact copies, where no order number tells them apart', async () => {
  const rows = 'a,2025-01-01,1.00\na,2025-01-01,1.00\nb,2025-01-02,1.00\n';
  expect((await importing(`customer,date,amount\n${rows}`)).notes).toContain('exact-copies');
  const others = 'a,2025-02-01,1.00\na,2025-02-01,2.00\n';
  expect((await importing(`customer,date,amount\n${others}`, {}, 'other.csv')).notes).not.toContain('exact-copies');
});

it('says that amounts are before refunds where a status tells of them and no column how much', async () => {
  const rows = 'a,2025-01-01,1.00,paid\nb,2025-01-02,1.00,partially_refunded\n';
  expect((await importing(`customer,date,amount,status\n${rows}`)).notes).toContain('before-refunds');
});

it('counts orders without money as one each, an order of several rows once', async () => {
  const { orders, notes } = await importing(
    'order_id;client_id;order_date;coupon\no1;a;2025-01-01;15%\no1;a;2025-01-01;\no2;b;2025-01-02;\n',
  );
  expect(orders.map(({ order_id, amount }) => [order_id, amount])).toEqual([
    ['o1', 100],
    ['o2', 100],
  ]);
  expect(notes).toContain('orders-without-money');
});
