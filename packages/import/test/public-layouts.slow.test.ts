import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, type TestWorkspace, testWorkspace } from './import-files.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

const ORDERS = 40;
const day = (i: number) => new Date(Date.UTC(2024, 0, 2 + i * 4)).toISOString().slice(0, 10);
const person = (i: number) => `p${(i * i * 7 + i) % 12}`;
const file = (header: string, row: (i: number) => readonly (string | number)[], rows = ORDERS) =>
  [header, ...Array.from({ length: rows }, (_, i) => row(i).join(';'))].join('\n');
const sum = (of: (i: number) => number, rows = ORDERS) =>
  Array.from({ length: rows }, (_, i) => of(i)).reduce((a, b) => a + b);
const importing = async (content: string, asked: Asked = {}) => {
  const { sources, reconciliation, currency } = await workspace.import({ 'orders.csv': content }, asked);
  const orders = await workspace.orders();
  const money = orders.reduce((total, { amount }) => total + Number(amount), 0) + reconciliation.returned.money;
  return {
    orders: orders.length,
    customers: new Set(orders.map(({ customer }) => customer)).size,
    times: orders.map(({ at }) => at),
    money,
    currency,
    columns: sources[0]!.columns,
    notes: sources[0]!.notes.map(({ code }) => code),
  };
};
const refusal = (content: string) =>
  importing(content).then(
    ({ columns }) => expect.fail(`was imported: ${JSON.stringify(columns)}`),
    (error: unknown) => error as { code: string; message: string; remedy: string },
  );

describe('a status in any language', () => {
  it.each([
    ['Payment State', 'Cancelled|Unpaid|Refunded|Paid'],
    ['Order Stage', 'Canceled by buyer|Awaiting payment|Refunded|Completed'],
    ['État', 'Annulé|Erreur de paiement|Remboursé|Livré'],
    ['Zahlungsstatus', 'Abgebrochen|Offen|Rückerstattet|Bezahlt'],
    ['Estado del pago', 'Anulado|Pendiente|Reembolsado|Recibido'],
    ['Status płatności', 'Anulowana|Nieopłacone|Zwrot|Opłacone'],
    ['支付状态', '已取消|未支付|已退款|已支付'],
    ['Situação', 'Cancelado|Pendente|Devolvido|Pago'],
    ['Stato', 'Annullato|In attesa di pagamento|Rimborsato|Completato'],
    ['Status', 'Geannuleerd|Wachten op betaling|Terugbetaald|Afgerond'],
    ['Stav', 'Zrušena|Čeká na platbu|Vráceno|Vyřízena'],
    ['Durum', 'İptal edildi|Ödeme bekleniyor|İade edildi|Tamamlandı'],
    ['Статус', 'Отменён|Не оплачен|Возврат|Выполнен'],
    ['Státusz', 'Törölve|Fizetésre vár|Visszatérítve|Teljesítve'],
    ['Status', 'Avbruten|Väntar på betalning|Återbetald|Slutförd'],
    ['Stare', 'Anulată|În așteptare|Rambursată|Finalizată'],
    ['Status Pesanan', 'Batal|Belum Dibayar|Dikembalikan|Selesai'],
    ['ステータス', 'キャンセル|未払い|返金済み|完了'],
    ['no header that is known', 'Cancelled|Unpaid|Refunded|Paid'],
  ])('leaves out what was cancelled, unpaid or given back: %s', async (header, statuses) => {
    const words = statuses.split('|');
    const { orders, notes } = await importing(
      file(`order_id;customer;date;${header};total`, (i) => [
        i,
        person(i),
        day(i),
        words[Math.min(i % 8, 3)]!,
        '10.00',
      ]),
    );
    expect(orders).toBe(25);
    expect(notes).toContain('statuses');
  });

  it('is listed though none of its words is known', async () => {
    const { notes } = await importing(
      file('order_id;customer;date;status;total', (i) => [i, person(i), day(i), i % 2 ? 'foo' : 'bar', '10.00']),
    );
    expect(notes).toContain('statuses');
  });

  it('counts what is under way and paid', async () => {
    const { orders } = await importing(
      file('order_id;customer;date;status;payment_status;total', (i) => [
        i,
        person(i),
        day(i),
        i % 4 ? 'processing' : 'pending',
        'paid',
        '10.00',
      ]),
    );
    expect(orders).toBe(ORDERS);
  });

  it.each(['NA', '', '-'])(
    'leaves out what has %j for the day of its payment, where nothing else tells',
    async (none) => {
      const { orders } = await importing(
        file('order_id;customer;date;paid_at;total', (i) => [i, person(i), day(i), i % 5 ? day(i) : none, '10.00']),
      );
      expect(orders).toBe(32);
    },
  );
});

describe('pieces beside the price of one', () => {
  it.each([
    'quantity;item_price',
    'qty;unit_price_usd',
    'Quantity Ordered;Price Each',
    'quantity;selling_price',
    'Units;Price (USD)',
    'num_items;price',
    'unidades;precio',
    'cantidad;valor_unitario',
    'quantité;prix_vente',
    'Stück;Preis in EUR',
    'liczba sztuk;cena za sztukę',
    '购买数量;商品单价',
    'qtd;preco_unitario',
    'quantità;prezzo',
    'aantal;stukprijs',
    'jumlah_barang;harga',
    'adet;birim_fiyat',
    'Количество;Цена',
  ])('are multiplied: %s', async (header) => {
    const { money } = await importing(
      file(`order_id;customer;date;${header}`, (i) => [i, person(i), day(i), 1 + (i % 4), (5 + i / 4).toFixed(2)]),
    );
    expect(money).toBe(sum((i) => (1 + (i % 4)) * Math.round(100 * (5 + i / 4))));
  });

  it.each(['quantity;total_price', 'quantity;price_paid', 'quantity;line_total', 'Anzahl;Gesamtpreis'])(
    'are not where the amount is that of all: %s',
    async (header) => {
      const { money } = await importing(
        file(`order_id;customer;date;${header}`, (i) => [i, person(i), day(i), 1 + (i % 4), '10.00']),
      );
      expect(money).toBe(ORDERS * 1000);
    },
  );
});

describe('of two amounts', () => {
  it.each([
    'delivery_price;order_price',
    'precio_envio;precio_pedido',
    'montant_livraison;montant_commande',
    'Lieferpreis;Bestellpreis',
    'cena_dostawy;cena_zamowienia',
    'kwota rabatu;kwota zamówienia',
    'valor_frete;valor_pedido',
    'cena_dopravy;cena_objednavky',
    'Verzendkosten;Totaalbedrag',
    'Kargo Ücreti;Toplam Tutar',
    'Доставка;Сумма заказа',
    '送料;合計',
  ])('the part is never taken for the whole: %s', async (header) => {
    const { money } = await importing(
      file(`order_id;customer;date;${header}`, (i) => [i, person(i), day(i), `${4 + (i % 5)}.90`, `${100 + 3 * i}.00`]),
    );
    expect(money).toBe(sum((i) => 100 * (100 + 3 * i)));
  });

  it('that nothing tells apart, the larger is proposed', async () => {
    const { code, remedy } = await refusal(
      file('order_id;customer;date;foo_amount;bar_amount', (i) => [
        i,
        person(i),
        day(i),
        `${1 + (i % 5)}.50`,
        `${200 + i}.00`,
      ]),
    );
    expect(code).toBe('column-ambiguous');
    expect(remedy).toContain('bar_amount');
  });
});

describe('nobody is named', () => {
  it.each([
    'order_id;order_date;PAYMENTMETHOD;total',
    'order_id;order_date;waiter;total',
    'order_id;order_date;courier;total',
    'Bestellnummer;Datum;Zahlungsart;Summe',
    'commande;date;moyen de paiement;total',
    'commande;date;produit;total',
    'pedido;fecha;forma de pago;total',
    'nr;data;metoda płatności;kwota',
    '订单编号;下单时间;支付方式;金额',
    'order_id;order_date;a header of five values;total',
  ])('by %s', async (header) => {
    const { code, message } = await refusal(file(header, (i) => [i, day(i), `Value ${(i * i) % 5}`, `${10 + i}.50`]));
    expect([code, message]).toEqual([
      'column-not-recognised',
      expect.stringContaining('no column names the customers'),
    ]);
  });

  it('by the places of customers, however many', async () => {
    const { message } = await refusal(
      file('order_id;order_date;customer city;total', (i) => [i, day(i), `Town ${i % 25}`, `${10 + i}.50`]),
    );
    expect(message).toContain('no column names the customers');
  });

  it('by the names of products', async () => {
    const { message } = await refusal(
      file('Name;Quantity;Date;Total;Order ID', (i) => [`Burger ${i % 25}`, 1, day(i), `${10 + i}.50`, i]),
    );
    expect(message).toContain('no column names the customers');
  });

  it('by numbers: an id of the customer is, though it is new in each row', async () => {
    const { columns } = await importing(
      file('tanggal;id_customer;jumlah_barang;harga', (i) => [day(i), `C${i}`, 1 + ((i * 7) % 30), `${10 + i}.50`]),
    );
    expect(columns).toMatchObject({ customer: 'id_customer', quantity: 'jumlah_barang', price: 'harga' });
  });

  it('by an id that is new in each row: an e-mail that repeats is', async () => {
    const { customers, notes } = await importing(
      file('Customer ID;Order ID;Date;Total;Customer Email', (i) => [
        `C${i}`,
        i,
        day(i),
        '10.00',
        `${person(i)}@mail.example`,
      ]),
    );
    expect(customers).toBe(new Set(Array.from({ length: ORDERS }, (_, i) => person(i))).size);
    expect(notes).toContain('customer-id-per-row');
  });
});

describe('money that is no order', () => {
  it('is what an account is paid and pays out, beside purchases', async () => {
    const kinds = ['purchase', 'withdrawal', 'deposit'];
    const { orders } = await importing(
      file('customer_id;txn_date;txn_type;txn_amount', (i) => [person(i), day(i), kinds[i % 3]!, '10.00'], 39),
    );
    expect(orders).toBe(13);
  });

  it('is a memo of PayPal, and what the shop spends', async () => {
    const header =
      '"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Reference Txn ID","Balance Impact"';
    const [shop, date] = ['owner@shop.example', (i: number) => `${String(1 + (i % 12)).padStart(2, '0')}/25/2024`];
    const rows = Array.from({ length: 12 }, (_, i) => {
      const buyer = `${person(i)}@mail.example`;
      return [
        `${date(i)},09:00:00,PST,Ann,Invoice Sent,Paid,USD,60.00,,,${shop},${buyer},I${i},,Memo`,
        `${date(i)},12:00:00,PST,Ann,Website Payment,Completed,USD,60.00,-1.00,59.00,${buyer},${shop},W${i},I${i},Credit`,
        `${date(i)},13:00:00,PST,Fuel,General PayPal Debit Card Transaction,Completed,USD,-12.00,0.00,-12.00,${shop},,D${i},A${i},Debit`,
        `${date(i)},14:00:00,PST,Printer,Mobile Payment,Completed,USD,-20.00,0.00,-20.00,${shop},print@mail.example,M${i},,Debit`,
      ].join('\n');
    });
    const { orders, money } = await importing([header, ...rows].join('\n'));
    expect([orders, money]).toEqual([12, 72000]);
  });

  it('is an abandoned checkout of Shopify', async () => {
    const { message } = await refusal(
      file(
        'Name;Email;Financial Status;Paid at;Currency;Subtotal;Total;Created at;Lineitem quantity;Lineitem name;Lineitem price',
        (i) => [`#${i}`, `${person(i)}@mail.example`, '', '', 'USD', '10.00', '10.00', day(i), 1, 'Hat', '10.00'],
      ),
    );
    expect(message).toContain('abandoned');
  });
});

describe('orders without money', () => {
  it.each([
    [
      'id;created_at;name;address;state;zipcode;user_id',
      (i: number) => [i, day(i), person(i), 'Main St', 'FL', 50000 + i, person(i)],
    ],
    ['ID;USER_ID;ORDER_DATE;STATUS', (i: number) => [i, person(i), day(i), 'completed']],
    [
      'order_id;customer_id;employee_id;order_date;ship_via;freight;ship_country',
      (i: number) => [i, person(i), i % 5, day(i), i % 3, `${20 + i}.55`, 'France'],
    ],
    [
      'VerkaufsID;KundenID;ProduktID;Datum;Menge;Land',
      (i: number) => [`V${i}`, person(i), `P${i % 3}`, day(i), i % 4, 'Polen'],
    ],
  ] as const)('stand beside other numbers: %s', async (header, row) => {
    const { orders, notes } = await importing(file(header, row));
    expect(orders).toBe(ORDERS);
    expect(notes).toContain('orders-without-money');
  });

  it('that were given back are left out', async () => {
    const { orders, money } = await importing(
      file('ID;KundenID;Datum;Land;Retoure', (i) => [i, person(i), day(i), 'Polen', i % 8 ? 'Nein' : 'Ja']),
    );
    expect([orders, money]).toEqual([35, 3500]);
  });

  it('are none where a total is called a cost', async () => {
    const { columns, money, orders } = await importing(
      file('Order Name;Date;email;Total Cost;Product Name', (i) => {
        const order = Math.floor(i / 2);
        return [`#${order}`, day(order), `${person(order)}@mail.example`, `${20 + order}.70`, `Dress ${i % 2}`];
      }),
    );
    expect(columns).toMatchObject({ amount: 'Total Cost', order: 'Order Name' });
    expect([orders, money]).toEqual([20, sum((i) => 2070 + 100 * i, 20)]);
  });
});

describe('a date', () => {
  it.each([
    [(d: string) => `2024-01-${d} 16:18 UTC`, '2024-01-14 16:18:00'],
    [(d: string) => `2024-01-${d}T16:18Z`, '2024-01-14 16:18:00'],
    [(d: string) => `2024/01/${d} 16:18 +0200`, '2024-01-14 14:18:00'],
    [(d: string) => `01/${d}/2024 09:32:50 UTC`, '2024-01-14 09:32:50'],
    [(d: string) => `16:51:06 ${d}-01-2024`, '2024-01-14 16:51:06'],
    [(d: string) => `4:51 PM 01/${d}/2024`, '2024-01-14 16:51:00'],
    [(d: string) => `${d} Jan 2024 10:00 UTC`, '2024-01-14 10:00:00'],
  ])('may have its zone behind it and its time before it: %s', async (written, at) => {
    const days = ['03', '14', '25', '27'];
    const { times } = await importing(
      file('customer;order_id;date;amount', (i) => [person(i), i, written(days[i]!), '10.50'], 4),
    );
    expect(times).toContain(at);
  });

  it('written with its zone is moved to the business’s', async () => {
    const { times } = await importing(
      file('customer;order_id;date;amount', (i) => [person(i), i, `01/${20 + i}/2024 23:30 UTC`, '10.50'], 4),
      { timeZone: 'Europe/Berlin' },
    );
    expect(times[0]).toBe('2024-01-21 00:30:00');
  });

  it('that is nowhere is told before anything is asked about the others', async () => {
    const { message } = await refusal(
      file('id_recibo;cliente;cantidad;valor_total;ciudad', (i) => [i, person(i), 1, '10.00', 'BR']),
    );
    expect(message).toContain('no column holds dates');
  });
});

describe('a currency', () => {
  it('in the header of an amount is its own, whatever those of other columns are', async () => {
    const { currency, columns } = await importing(
      file('orderId;userId;createdAt;fiatTicker;fiatAmount;usdAmount', (i) => [
        i,
        person(i),
        day(i),
        i % 2 ? 'UGX' : 'IDR',
        `${270000 + i}.00`,
        `${20 + i}.78`,
      ]),
    );
    expect([currency, columns.amount]).toEqual(['USD', 'usdAmount']);
  });

  it('that few rows name makes those exceptions', async () => {
    const { orders, notes } = await importing(
      file('id;customer;sale_amount;date;different_currency', (i) => [
        i,
        person(i),
        '10.50',
        day(i),
        { 3: 'EUR', 7: 'AUD' }[i] ?? '',
      ]),
    );
    expect(orders).toBe(ORDERS - 2);
    expect(notes).toContain('currency-remarks');
  });
});

it('lines of an order that are exact copies are named', async () => {
  const row = (i: number) => [`o${i}`, person(i), day(i), 2, '5.00'];
  const { money, notes } = await importing(
    `${file('order_id;customer;date;quantity;unit_price', row)}\n${row(3).join(';')}`,
  );
  expect(money).toBe((ORDERS + 1) * 1000);
  expect(notes).toContain('exact-copies-lines');
});
