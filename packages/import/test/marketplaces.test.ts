import { expect, it } from 'vitest';
import { file, imported, refused } from './small-files.ts';

const day = (i: number) => new Date(Date.UTC(2025, 0, 1 + 2 * i));
const iso = (i: number) => day(i).toISOString().slice(0, 10);
const month = (i: number) => day(i).toLocaleDateString('en-US', { month: 'short', timeZone: 'UTC' });
const two = (n: number) => String(n).padStart(2, '0');
const short = (i: number) => `${month(i)}-${two(day(i).getUTCDate())}-${two(day(i).getUTCFullYear() % 100)}`;

it('reads eBay: days as Jan-01-25, hidden addresses, lines below the table', async () => {
  const rows = file(
    'Sales Record Number,Order Number,Buyer Username,Buyer Name,Buyer Email,Item Title,Quantity,Sold For,Total Price,Sale Date,Paid On Date,Tracking Number',
    20,
    (i) =>
      `${i},20-${i},buyer${i % 6},Ann,${i}ab@members.ebay.example,Thing,1,$20.00,$24.60,${short(i)},${short(i)},94`,
  );
  const done = await imported(`\n\n${rows}\n\n20,record(s) downloaded,,,\nSeller ID: shop,,,\n`);
  expect(done).toMatchObject({ orders: 20, customers: 6, money: 20 * 2460, columns: { customer: 'Buyer Username' } });
});

it('reads Gumroad: what buyers paid, refunds in part and in full', async () => {
  const rows = file(
    'Purchase ID,Item Name,Buyer Name,Purchase Email,Purchase Date,Purchase Time (UTC timezone),Subtotal ($),Taxes ($),Sale Price ($),Fees ($),Net Total ($),Refunded?,Partial Refund ($),Fully Refunded?,Disputed?',
    20,
    (i) =>
      `g${i},Plan,Ann,u${i % 6}@x.example,${iso(i)},10:00,12.00,0.96,12.96,1.85,10.15,${i === 3 || i === 5 ? 1 : 0},${i === 5 ? '3.00' : '0.0'},${i === 3 ? 1 : 0},0`,
  );
  expect(await imported(rows)).toMatchObject({ orders: 19, customers: 6, money: 19 * 1296 - 300, currency: 'USD' });
});

it('reads Squarespace, whose header is that of Shopify', async () => {
  const rows = file(
    'Order ID,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Amount Refunded,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Cancelled at,Private Notes,Payment Method',
    20,
    (i) =>
      `${i},u${i % 6}@x.example,${i === 4 ? 'REFUNDED' : 'PAID'},${iso(i)} 21:06,pending,USD,20.00,5.00,1.00,${i === 6 ? '5.00' : '0.00'},26.00,${iso(i)} 21:06,1,Mug,20.00,Ann,,,Card`,
  );
  expect(await imported(rows)).toMatchObject({
    orders: 19,
    money: 19 * 2000 - 500,
    notes: expect.arrayContaining(['known-export-subtotal']),
  });
});

it('reads Wix: days with the month’s name, a column of times', async () => {
  const rows = file(
    'Order number,Date created,Time,Total order quantity,Contact email,Item,Qty,Price,Payment status,Shipping rate,Total tax,Total,Currency,Refunded amount,Net amount',
    20,
    (i) =>
      `${i},"${month(i)} ${day(i).getUTCDate()}, 2025",10:00 AM,1,u${i % 6}@x.example,Mug,1,20.00,${i === 2 ? 'Unpaid' : 'Paid'},5.00,1.00,26.00,USD,${i === 5 ? 6 : 0},26.00`,
  );
  expect(await imported(rows)).toMatchObject({ orders: 19, customers: 6, currency: 'USD' });
});

it('reads Mercado Libre: what was paid for the products, days in Spanish', async () => {
  const months = ['enero', 'febrero'];
  const rows = file(
    '# de venta,Fecha de venta,Estado,Unidades,Ingresos por productos (ARS),Cargo por venta e impuestos,Anulaciones y reembolsos (ARS),Total (ARS),Comprador,DNI',
    20,
    (i) =>
      `${i},${day(i).getUTCDate()} de ${months[day(i).getUTCMonth()]} de 2025 10:00 hs.,${i === 3 ? 'Venta cancelada' : 'Entregado'},1,1000,-130,${i === 5 ? -100 : ''},820,Ann,3${i % 6}111`,
  );
  expect(await imported(rows)).toMatchObject({ orders: 19, customers: 6, money: 1_900_000 - 10_000, currency: 'ARS' });
});

it('reads Paddle, Clover, Ecwid and OpenCart without a word', async () => {
  const paddle = file(
    'transaction_id,customer_id,customer_email,status,currency_code,subtotal,tax,total,created_at',
    20,
    (i) =>
      `t${i},ctm_${i % 6},u@x.example,${i === 4 ? 'canceled' : 'completed'},USD,20.00,2.00,22.00,${iso(i)}T10:00:00Z`,
  );
  expect(await imported(paddle)).toMatchObject({ orders: 19, customers: 6, currency: 'USD' });
  const clover = file(
    'Order Date,Order ID,Currency,Tax Amount,Tip,Order Total,Payments Total,Refunds Total,Order Payment State,Customer ID,Customer Name',
    20,
    (i) =>
      `${two(day(i).getUTCDate())}-${month(i)}-2025 10:00 AM EST,O${i},USD,1.00,2.00,23.00,23.00,${i === 4 ? '5.00' : 0},${i === 2 ? 'Open' : 'Paid'},C${i % 6},Ann`,
  );
  expect(await imported(clover)).toMatchObject({ orders: 19, money: 19 * 2300 - 500 });
  const opencart = file(
    'Order ID,Customer,Status,Total,Date Added,Date Modified',
    20,
    (i) => `${i},Ann ${'ABCDEF'[i % 6]},${i === 2 ? 'Missing Orders' : 'Complete'},$26.00,${iso(i)},${iso(i)}`,
  );
  expect(await imported(opencart)).toMatchObject({ orders: 19, money: 19 * 2600 });
});

it('is told that a till has no customers, and does not propose the number of an order as an amount', async () => {
  const toast = file(
    'Location,Order Id,Order #,Order Date,Server,Menu Item,Gross Price,Net Price,Qty,Void?',
    20,
    (i) => `Main,9${i},${i},${iso(i)},Sue,Soup,10.00,9.00,1,False`,
  );
  expect((await refused(toast)).words.code).toBe('column-not-recognised.no-customer');
  const walmart = file(
    'PO#,Order#,Order Date,Customer Name,Status,Qty,SKU',
    20,
    (i) => `10${i},20${i},${iso(i)},Ann ${i % 6},Delivered,1,s1`,
  );
  expect((await refused(walmart)).remedy).not.toContain('PO#');
});

it('an order that its status calls refunded is one that was, where the column of refunds has nothing of it', async () => {
  const rows = file(
    'customer,date,order_id,amount,status,refund',
    20,
    (i) => `c${i % 6},${iso(i)},o${i},10.00,${i === 4 ? 'refunded' : 'paid'},${i === 6 ? '2.00' : '0'}`,
  );
  expect(await imported(rows)).toMatchObject({ orders: 19, money: 19_000 - 200, reasons: { 'refunded-in-full': 1 } });
});
