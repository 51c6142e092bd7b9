import { createHash } from 'node:crypto';
import { sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { expect, it } from 'vitest';
import type { StudyRecord } from '../record/study-record.ts';
import type { Platform } from './platform-names.ts';
import { platformFile, platformRows, worthColumn } from './platforms.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The file of a platform, of one customer. */
async function rowOf(platform: Platform, worth = 'expected_money'): Promise<Record<string, unknown>> {
  const connection = await openDuckDB(':memory:');
  try {
    const scores = sql`(select 'a' as customer, 123.45 as expected_money, 45.6 as expected_contribution, 2.5 as expected_transactions, 0.75 as prob_alive, 99.5 as historic_value, 3 as orders,
  date '2025-01-03' as first_order, date '2025-06-01' as last_order, date '2025-09-01' as next_order_expected, 'EUR' as currency, date '2025-12-31' as as_of)`;
    const contacts = sql`(select 'a' as customer, 'a.d.a@gmail.com' as email, '+12025550123' as phone, 'Ada' as first_name, 'O''Neil' as last_name, 'US' as country, '94016-1234' as zip)`;
    const from = sql`${scores} as s join ${contacts} as c on c.customer = s.customer`;
    const [row] = await connection.rows(platformRows(platformFile(platform, worth, sql`'top'`), from));
    return row as Record<string, unknown>;
  } finally {
    connection.close();
  }
}

it('Meta gets all but the value hashed, numbers without their +, five digits of a postcode of the United States', async () =>
  expect(await rowOf('meta')).toEqual({
    email: sha256('a.d.a@gmail.com'),
    phone: sha256('12025550123'),
    fn: sha256('ada'),
    ln: sha256('oneil'),
    zip: sha256('94016'),
    country: sha256('us'),
    value: 123.45,
  }));

it('Google gets country and postcode plain, numbers with their +, and addresses of its mail with their dots', async () =>
  expect(await rowOf('google')).toEqual({
    Email: sha256('a.d.a@gmail.com'),
    Phone: sha256('+12025550123'),
    'First Name': sha256('ada'),
    'Last Name': sha256("o'neil"),
    Country: 'US',
    Zip: '94016-1234',
  }));

it('conversions have a time with its zone, and addresses of Google mail without dots', async () =>
  expect(await rowOf('google-conversions')).toEqual({
    Email: sha256('ada@gmail.com'),
    'Phone Number': sha256('+12025550123'),
    'Conversion Name': 'Predicted value',
    'Conversion Time': '2025-01-03 12:00:00+00:00',
    'Conversion Value': 123.45,
    'Conversion Currency': 'EUR',
  }));

it('Klaviyo gets plain addresses first, under a header that it knows', async () => {
  const row = await rowOf('klaviyo');
  expect(Object.keys(row).slice(0, 4)).toEqual(['Email Address', 'Phone Number', 'First Name', 'Last Name']);
  expect(row).toMatchObject({ 'Email Address': 'a.d.a@gmail.com', predicted_value: 123.45, predicted_orders: 2.5 });
});

it('HubSpot gets properties beside the address by which it tells contacts apart', async () => {
  const row = await rowOf('hubspot');
  expect(Object.keys(row).slice(0, 5)).toEqual(['Email', 'Phone Number', 'First Name', 'Last Name', 'customer_id']);
  expect(row).toMatchObject({ customer_id: 'a', predicted_value: 123.45, chance_active: 0.75 });
});

it('Salesforce gets fields under their API names, and an external id', async () => {
  const row = await rowOf('salesforce', 'expected_contribution');
  expect(Object.keys(row).slice(0, 7)).toEqual([
    'Customer_Id__c',
    'Email',
    'Phone',
    'FirstName',
    'LastName',
    'Predicted_Value__c',
    'Predicted_Left__c',
  ]);
  expect(row).toMatchObject({ Customer_Id__c: 'a', Predicted_Left__c: 45.6, Next_Order_Expected__c: '2025-09-01' });
});

it('Shopify gets tags of tier and activity, and nothing about consent', async () =>
  expect(await rowOf('shopify')).toEqual({
    'First Name': 'Ada',
    'Last Name': "O'Neil",
    Email: 'a.d.a@gmail.com',
    Phone: '+12025550123',
    Tags: 'value-top, active-likely',
  }));

it('Zendesk gets name, address and id first, then tier and forecast as fields of one’s own, and no tags or notes', async () => {
  const row = await rowOf('zendesk');
  expect(Object.keys(row).slice(0, 3)).toEqual(['name', 'email', 'external_id']);
  expect(
    Object.keys(row)
      .slice(3)
      .every((header) => header.startsWith('custom_fields.')),
  ).toBe(true);
  expect(row).toMatchObject({
    name: "Ada O'Neil",
    email: 'a.d.a@gmail.com',
    external_id: 'a',
    'custom_fields.value_tier': 'top',
    'custom_fields.predicted_value': 123.45,
  });
});

it('is worth what is left before acquisition, where costs are known', async () => {
  const known = (names: readonly string[]) =>
    worthColumn({ bases: { figures: names.map((basis) => ({ basis })) } } as unknown as StudyRecord);
  expect(known(['revenue'])).toBe('expected_money');
  expect(known(['revenue', 'gross-margin', 'contribution', 'net'])).toBe('expected_contribution');
  expect((await rowOf('meta', 'expected_contribution')).value).toBe(45.6);
  expect((await rowOf('google-conversions', 'expected_contribution'))['Conversion Value']).toBe(45.6);
  expect(await rowOf('klaviyo', 'expected_contribution')).toMatchObject({
    predicted_value: 123.45,
    predicted_left: 45.6,
  });
});
