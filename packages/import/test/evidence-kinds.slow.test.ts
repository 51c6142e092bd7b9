import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, bothSides, type TestWorkspace, testWorkspace } from './import-files.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

const day = (i: number) => new Date(Date.UTC(2025, 0, 1 + i * 3)).toISOString().slice(0, 10);
/** Cells of the customer, the day and the order, under `WHO`. */
const who = (i: number) => [`c${i % 4}`, day(i), `o${i}`];
const WHO = 'customer;date;order_id';
const file = (header: string, rows: number, row: (i: number) => readonly (string | number)[]) =>
  [header, ...Array.from({ length: rows }, (_, i) => row(i).join(';'))].join('\n');
const importing = async (content: string, asked: Asked = {}) => {
  const outcome = await workspace.import({ 'orders.csv': content }, asked);
  const { source, explained } = bothSides(outcome.reconciliation);
  expect(explained).toEqual(source);
  const orders = await workspace.orders();
  const money = orders.reduce((sum, { amount }) => sum + Number(amount), 0) + outcome.reconciliation.returned.money;
  const customers = new Set(orders.map(({ customer }) => customer)).size;
  const [first] = outcome.sources;
  return {
    orders: orders.length,
    money,
    customers,
    currency: outcome.currency,
    columns: first!.columns,
    notes: first!.notes.map(({ code }) => code),
  };
};
const refusal = (content: string) =>
  importing(content).then(
    (done) => expect.fail(`was imported: ${JSON.stringify(done.columns)}`),
    (error: unknown) => error as { code: string; message: string },
  );

describe('arithmetic between columns', () => {
  const line = (i: number) => {
    const [quantity, price, discount, tax] = [1 + (i % 3), 10 + i, i % 4 ? 0 : 2, 1.5 + i / 10];
    return [quantity, price, discount, tax.toFixed(2), (quantity * price - discount + tax + 4.9).toFixed(2)];
  };
  const due = Array.from({ length: 20 }, (_, i) => Math.round(Number(line(i).at(-1)) * 100)).reduce((a, b) => a + b);

  it.each(['a;b;c;d;e;f', 'Menge;Einzelpreis;Rabatt;MwSt;Versand;Ergebnis', 'qty;price;discount;tax;shipping;billed'])(
    'finds quantity × price − discount + tax + shipping: %s',
    async (header) => {
      const { money } = await importing(
        file(`${WHO};${header}`, 20, (i) => [...who(i), ...line(i).slice(0, 4), '4.90', line(i).at(-1)!]),
      );
      expect(money).toBe(due);
    },
  );

  it('takes a refund off once where an amount is after it', async () => {
    const { money, columns } = await importing(
      file(`${WHO};total;refund;net`, 20, (i) => [...who(i), '10.00', i % 5 ? 0 : '2.00', i % 5 ? '10.00' : '8.00']),
    );
    expect(columns).toMatchObject({ amount: 'total', refund: 'refund' });
    expect(money).toBe(20 * 1000 - 4 * 200);
  });
});

describe('what was paid', () => {
  it.each([
    'amount;final_amount',
    'amount;amount_charged',
    'price;price_paid',
    'Montant avant remise;Montant après remise',
    '总价;实付款',
    'total_amount;net_payable',
    'Importe;Total pagado',
  ])('is what is left after discounts: %s', async (header) => {
    const { money } = await importing(
      file(`${WHO};${header}`, 20, (i) => [...who(i), '10.00', i % 4 ? '10.00' : '9.00']),
    );
    expect(money).toBe(19500);
  });

  it.each(['gross_sales;discounts', 'list_price;Rabatt', 'Gross Amount;Sconto'])(
    'is an amount before discounts less the discount: %s',
    async (header) => {
      const { money, notes } = await importing(
        file(`${WHO};${header}`, 20, (i) => [...who(i), '10.00', i % 4 ? 0 : '1.00']),
      );
      expect(money).toBe(19500);
      expect(notes).toContain('discount-taken-off');
    },
  );

  it('is said to be unsure beside a discount of which nothing tells', async () => {
    const { notes } = await importing(
      file(`${WHO};amount;discount`, 20, (i) => [...who(i), '10.00', i % 4 ? 0 : '1.00']),
    );
    expect(notes).toContain('discount-unsure');
  });
});

describe('numbers that are no money', () => {
  it.each(['lat', 'distance', 'quantity', 'nps', 'year', 'Unnamed: 0', 'rating', 'Filiale', 'wiek', '年龄', 'ct'])(
    'are refused: %s',
    async (header) => {
      const { message } = await refusal(file(`${WHO};${header}`, 20, (i) => [...who(i), 1 + (i % 7) / 2]));
      expect(message).toContain('amount');
    },
  );

  it.each(['Entry Fee', 'Eintrittspreis', '票价', 'cena biletu', 'donation', 'importo', 'Zahlbetrag'])(
    'are not those of a constant price: %s',
    async (header) => {
      expect((await importing(file(`${WHO};${header}`, 20, (i) => [...who(i), 25]))).money).toBe(50000);
    },
  );
});

describe('units and currencies', () => {
  it.each(['kwota_w_groszach', '金额(分)', 'amount_paise', 'importo_centesimi', 'total_kopecks', 'cents'])(
    'divides minor units: %s',
    async (header) => {
      expect((await importing(file(`${WHO};${header}`, 6, (i) => [...who(i), 2506]))).money).toBe(6 * 2506);
    },
  );

  it('multiplies a price in minor units by its quantity', async () => {
    const { money } = await importing(file(`${WHO};quantity;unit_price_cents`, 6, (i) => [...who(i), 2, 150]));
    expect(money).toBe(1800);
  });

  it.each([
    ['amount_usd', 'USD'],
    ['Amount (EUR)', 'EUR'],
    ['kwota [PLN]', 'PLN'],
    ['Total €', 'EUR'],
  ])('reads a currency from a header: %s', async (header, currency) => {
    expect((await importing(file(`${WHO};${header}`, 6, (i) => [...who(i), '10.00']))).currency).toBe(currency);
  });

  it.each([
    ['US Dollar', 'Euro'],
    ['840', '978'],
    ['Gold', 'Silver'],
  ])('never adds %s to %s', async (one, other) => {
    const { code } = await refusal(file(`${WHO};amount;currency`, 6, (i) => [...who(i), '10.00', i % 2 ? one : other]));
    expect(code).toBe('currency-mixed');
  });

  it.each(['reporting_amount;reporting_currency', 'amount_usd;note'])(
    'takes the amounts that are converted to one: %s',
    async (header) => {
      const { money, currency } = await importing(
        file(`${WHO};amount;currency;${header}`, 6, (i) => [...who(i), '10.00', i % 2 ? 'EUR' : 'GBP', '12.00', 'USD']),
      );
      expect([money, currency]).toEqual([7200, 'USD']);
    },
  );

  it('takes the sign that several currencies share for the one that was asked for', async () => {
    const content = file(WHO.concat(';amount'), 6, (i) => [...who(i), '$9.990']);
    expect(await importing(content, { currency: 'CLP' })).toMatchObject({ money: 6 * 9990, currency: 'CLP' });
  });
});

describe('refunds', () => {
  it.each(
    'Rückerstattung, Retourenwert, Stornobetrag, importe devuelto, rimborso, resi, kwota zwrotu, credit note amount, reversal_amount, clawback, Total after refunds, kwota po zwrocie'.split(
      ', ',
    ),
  )('are taken off: %s', async (header) => {
    const isLeft = /after|po /.test(header);
    const cell = (i: number) => (i % 5 ? (isLeft ? '10.00' : 0) : '5.00');
    expect((await importing(file(`${WHO};total;${header}`, 20, (i) => [...who(i), '10.00', cell(i)]))).money).toBe(
      18000,
    );
  });

  it('of two columns are added where they are of different orders', async () => {
    const { money } = await importing(
      file(`${WHO};total;refunds;chargebacks`, 20, (i) => [
        ...who(i),
        '10.00',
        i % 5 ? 0 : '5.00',
        i % 5 === 1 ? '2.00' : 0,
      ]),
    );
    expect(money).toBe(20000 - 2000 - 800);
  });

  it.each([
    ['tipo', 'vendita', 'rimborso'],
    ['doc_type', 'INV', 'CN'],
    ['movement', 'sale', 'return'],
    ['whatever', 'Verkauf', 'Storno'],
    ['event', 'Order Completed', 'Order Refunded'],
    ['is_return', 'no', 'yes'],
    ['业务类型', '支付', '退款成功'],
  ])('are rows that say so: %s %s %s', async (header, sale, refund) => {
    const { orders, money } = await importing(
      file(`${WHO};${header};amount`, 20, (i) => [
        ...who(i),
        i % 5 === 4 ? refund : sale,
        i % 5 === 4 ? '20.00' : '50.00',
      ]),
    );
    expect([orders, money]).toEqual([16, 16 * 5000 - 4 * 2000]);
  });

  it.each(['reembolso parcial', 'Teilweise erstattet', 'częściowy zwrot', 'refunded (partial)', '部分退款'])(
    'in part are told where no column says how much: %s',
    async (status) => {
      const { orders, notes } = await importing(
        file(`${WHO};total;status`, 10, (i) => [...who(i), '10.00', i ? 'paid' : status]),
      );
      expect(orders).toBe(10);
      expect(notes).toContain('before-refunds');
    },
  );
});

describe('statuses', () => {
  const counted = async (header: string, cell: (i: number) => string) =>
    (await importing(file(`${WHO};amount;${header}`, 20, (i) => [...who(i), '1.00', cell(i)]))).orders;

  it.each(
    'Annullato, Non pagato, Pagamento fallito, w trakcie płatności, open (unpaid), RTO, Payment Review, disputed, refund completed, Rimborsato, entièrement remboursé, Zwrócono pieniądze, 全额退款'.split(
      ', ',
    ),
  )('leave an order out: %s', async (status) => {
    expect(await counted('status', (i) => (i % 10 === 3 ? status : 'paid'))).toBe(18);
  });

  it.each(['cancellation rejected', 'return rejected', 'chargeback won', 'Spedito', 'in transit'])(
    'keep one: %s',
    async (status) => {
      expect(await counted('status', (i) => (i % 10 === 3 ? status : 'paid'))).toBe(20);
    },
  );

  it.each(['payment_state', 'Zahlstatus', 'stato ordine', '支付状态', 'outcome', 'whatever'])(
    'stand under %s',
    async (header) => {
      expect(await counted(header, (i) => (i % 10 === 3 ? 'cancelled' : 'paid'))).toBe(18);
    },
  );

  it.each([
    ['cancelled', 'true', 'false'],
    ['Storniert', 'ja', 'nein'],
    ['paid', 'no', 'yes'],
    ['Opłacone', 'nie', 'tak'],
    ['refunded', '1', '0'],
    ['cancel_reason', 'customer', ''],
  ])('may be yes and no: %s %s', async (header, out, kept) => {
    expect(await counted(header, (i) => (i % 10 === 3 ? out : kept))).toBe(18);
  });

  it('of the order and of its payment are both heeded, and states of a country are none', async () => {
    const both = (i: number) => [i % 10 === 3 ? 'cancelled' : 'ok', i % 10 === 5 ? 'unpaid' : 'paid'];
    const { orders, columns } = await importing(
      file(`${WHO};amount;state;order_status;payment_status`, 20, (i) => [
        ...who(i),
        '1.00',
        ['NY', 'CA', 'New York'][i % 3]!,
        ...both(i),
      ]),
    );
    expect(orders).toBe(16);
    expect(columns.status).toBe('order_status');
  });

  it.each([
    ['fulfillment_status', 'fulfilled', ''],
    ['delivered_at', '2025-06-01', ''],
  ])('mean unpaid only where nothing went out: %s', async (header, sent, kept) => {
    const few = await importing(
      file(`${WHO};amount;status;${header}`, 20, (i) => [
        ...who(i),
        '1.00',
        i % 4 ? 'paid' : 'pending',
        i % 8 ? sent : kept,
      ]),
    );
    expect(few.orders).toBe(17);
  });

  it('count though they say unpaid where most orders do and went out', async () => {
    const { orders } = await importing(
      file(`${WHO};amount;status;delivery status`, 20, (i) => [
        ...who(i),
        '1.00',
        i % 10 ? 'unpaid' : 'voided',
        'delivered',
      ]),
    );
    expect(orders).toBe(18);
  });
});

describe('persons', () => {
  it.each([
    ['nick', 'email', (k: number) => `p${k}@x.io`],
    ['username', 'user_id', (k: number) => `u${k}`],
    ['Customer Name', 'Customer Phone', (k: number) => `017100000${k}`],
    ['Cliente', 'Codice cliente', (k: number) => `90${k}`],
    ['name', 'cust_no', (k: number) => `90${k}`],
  ])('are named by more than a name: %s, %s', async (name, id, of) => {
    const { customers } = await importing(
      file(`${name};${id};date;amount`, 20, (i) => [`N ${i % 4}${i > 9 ? ' B' : ''}`, of(i % 4), day(i), '1.00']),
    );
    expect(customers).toBe(4);
  });

  it.each(['phone', 'contact', 'msisdn', '手机号'])(
    'are one under three spellings of a telephone number: %s',
    async (header) => {
      const spelt = (k: number) => [`+49 171 12340${k}`, `0171/12340${k}`, `0049-171-12340${k}`];
      const { customers } = await importing(
        file(`${header};date;amount`, 24, (i) => [spelt(i % 4)[i % 3]!, day(i), '1.00']),
      );
      expect(customers).toBe(4);
    },
  );

  it.each(['guest_user', '(none)', '-1', 'Ospite', 'Gastbestellung', '#REF!', '—', 'anónimo'])(
    'are not %s',
    async (nobody) => {
      const { customers, orders } = await importing(
        file(`${WHO};amount`, 20, (i) => (i % 5 ? [...who(i), '1.00'] : [nobody, day(i), `o${i}`, '1.00'])),
      );
      expect([customers, orders]).toEqual([4, 16]);
    },
  );

  it.each(['Artikel;Lieferant', 'produkt;sklep', 'Barcode;Description', 'terminal;cashier', 'prodotto;negozio'])(
    'are not there: %s',
    async (header) => {
      const { message } = await refusal(
        file(`${header};date;amount`, 30, (i) => [`a${i % 7}`, `b${i % 3}`, day(i), '1.00']),
      );
      expect(message).toContain('customer');
    },
  );

  it('are said to be mixed up where a spreadsheet shortened their ids', async () => {
    expect(
      (await importing(file(WHO.concat(';amount'), 6, (i) => [`1.2${i % 3}E+11`, day(i), `o${i}`, '1.00']))).notes,
    ).toContain('ids-mangled');
  });

  it('who test the shop are named, and left out where that is asked', async () => {
    const content = file('email;date;amount', 24, (i) => [
      ['test@my.shop', 'Info@my.shop'][i % 8] ?? `p${i % 8}@gmail.com`,
      day(i),
      '1.00',
    ]);
    const { notes, orders } = await importing(content);
    expect(notes).toContain('probable-tests');
    expect(orders).toBe(24);
    const without = await importing(content, { testCustomers: ['@my.shop'] });
    expect(without.notes).not.toContain('probable-tests');
    expect(without.orders).toBe(18);
  });
});

describe('the order of day and month', () => {
  const date = (i: number) => ({ d: 1 + ((i * 5) % 12), m: 1 + ((i * 7) % 12) });
  const names = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  );
  const weekday = (d: number, m: number) =>
    new Date(Date.UTC(2024, m - 1, d)).toLocaleDateString('de', { weekday: 'long', timeZone: 'UTC' });
  it.each([
    ['Month', (_: number, m: number) => String(m)],
    ['mese', (_: number, m: number) => names[m - 1]!],
    ['period', (_: number, m: number) => `2024-${String(m).padStart(2, '0')}`],
    ['Quarter', (_: number, m: number) => `Q${Math.ceil(m / 3)}`],
    ['Wochentag', weekday],
    ['ship_date', (d: number, m: number) => new Date(Date.UTC(2024, m - 1, d + 2)).toISOString().slice(0, 10)],
  ])('is settled by %s', async (header, cell) => {
    for (const order of ['dmy', 'mdy'] as const) {
      const written = ({ d, m }: { d: number; m: number }) => (order === 'dmy' ? `${d}/${m}/2024` : `${m}/${d}/2024`);
      const content = file(`customer;order date;amount;${header}`, 24, (i) => [
        `c${i % 4}`,
        written(date(i)),
        i + 1,
        cell(date(i).d, date(i).m),
      ]);
      const { notes } = await importing(content);
      expect(notes).toEqual(expect.arrayContaining([`dates-${order}`, 'month-settles']));
    }
  });
});

describe('what a file is', () => {
  it.each(['Buchungstag;Auftraggeber;Betrag;Saldo', 'Transaction Date;Counterparty;Amount;Running Balance'])(
    'is no order history where it is a statement: %s',
    async (header) => {
      const { code, message } = await refusal(
        file(header, 20, (i) => [day(i), `A${i % 3}`, i % 3 ? '-20.00' : '50.00', 1000 + i]),
      );
      expect(code).toBe('column-not-recognised');
      expect(message).toContain('statement');
    },
  );

  it('is told to be no order history where it has neither persons, dates nor money', async () => {
    expect((await refusal(file('sku;name;stock', 5, (i) => [`s${i}`, `n${i}`, i]))).message).toContain(
      'no order history',
    );
  });

  it.each(['amount', 'customer', 'date'])(
    'is asked about two columns of one header that differ: %s',
    async (header) => {
      const row = (i: number) => [...who(i), '1.00', header === 'date' ? day(i + 1) : `${i % 3}.50`];
      expect((await refusal(file(`${WHO};amount;${header}`, 10, row))).code).toBe('column-ambiguous');
    },
  );

  it('says where an event was sent again, and counts it once', async () => {
    const row = (i: number) => [`c${i % 4}`, `${day(i)}T10:00:00Z`, `o${i}`, `${10 + i}.00`];
    const { orders, money } = await importing(file('user_id;timestamp;transaction_id;revenue', 24, (i) => row(i % 20)));
    expect([orders, money]).toEqual([20, 39000]);
  });

  it('is told to have no buyer of one order, and to be very regular', async () => {
    const { notes } = await importing(
      file('customer;date;amount', 120, (i) => [`c${i % 24}`, day(Math.floor(i / 24) * 10), '1.00']),
    );
    expect(notes).toEqual(expect.arrayContaining(['no-one-time-buyers', 'regular-buying']));
  });
});
