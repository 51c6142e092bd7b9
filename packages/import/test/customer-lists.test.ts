import { expect, it } from 'vitest';
import { day, file, imported, refused } from './small-files.ts';

it.each([
  [
    'Shopify',
    'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags',
    (i: number) => `'${6000 + i},Ann,B,u${i}@x.io,yes,${20 * i}.00,${1 + (i % 5)},,no,vip`,
  ],
  [
    'WooCommerce',
    'Name,Username,Last active,Sign up,Email,Orders,Total spend,AOV,City',
    (i: number) => `Ann B${i},ann${i},${day(i)},${day(i)},u${i}@x.io,${1 + (i % 5)},${20 * i}.00,20.00,Bonn`,
  ],
  [
    'Klaviyo',
    'Email,Klaviyo ID,Profile Created On,Last Active,Historic CLV,Historic Number Of Orders,Average Order Value',
    (i: number) => `u${i}@x.io,01H${i},${day(i)},${day(i)},80.0,${1 + (i % 4)},20.0`,
  ],
  [
    'Mailchimp',
    'Email Address,First Name,MEMBER_RATING,OPTIN_TIME,LAST_CHANGED',
    (i: number) => `u${i}@x.io,A,2,${day(i)} 10:00:00,${day(i)} 10:00:00`,
  ],
  [
    'summaries',
    'customer_id,recency,frequency,monetary_value,T',
    (i: number) => `${i},${i % 50},${i % 5},20.50,${100 + i}`,
  ],
  [
    'a Polish shop',
    'Klient,E-mail,Liczba zamówień,Łączna wartość,Data rejestracji',
    (i: number) => `Jan K${i},u${i}@x.pl,${1 + (i % 5)},${20 * i}.00,${day(i)}`,
  ],
])('a list of customers of %s is told from orders, and what to export is said', async (_, header, row) => {
  const { words, remedy } = await refused(file(header, 30, (i) => row(i + 1)));
  expect(words.code).toBe('column-not-recognised.customer-list');
  expect(remedy).toContain('Orders → Export');
});

it.each([
  ['order_id,email,date,total_sales,orders', (i: number) => `o${i},u${i % 8}@x.io,${day(i)},20.00,1`],
  ['email,date,total spent', (i: number) => `u${i}@x.io,${day(i)},20.00`],
])('orders are none: %s', async (header, row) => {
  expect((await imported(file(header, 30, row))).orders).toBe(30);
});
