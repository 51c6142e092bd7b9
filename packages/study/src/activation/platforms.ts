import { type Fragment, id, join, sql } from '@perennial/engine';
import { PROBABLY_ACTIVE } from '@perennial/models';
import { basisColumn } from '../record/bases.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { googleEmailOf, hashed, metaNameOf, metaZipOf, nameOf } from './normalise.ts';
import type { Platform } from './platform-names.ts';

export interface PlatformFile {
  /** Columns of the file, of `s` (scores) and `c` (contacts), in the order and under the headers that the platform asks for. */
  readonly columns: readonly (readonly [header: string, value: Fragment])[];
  /** Rows that the platform can do something with. */
  readonly where: Fragment;
}

const fullName = sql`nullif(trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')), '')`;
const reachable = sql`(c.email is not null or c.phone is not null)`;

/** The column of `scores` that says what a customer is worth to a platform: what is left of the expected revenue before acquisition, as far as costs are known. */
export function worthColumn({ bases }: Pick<StudyRecord, 'bases'>): string {
  const left = bases.figures.findLast(({ basis }) => basis !== 'net' && basis !== 'revenue');
  return left ? `expected_${basisColumn(left.basis)}` : 'expected_money';
}

/** The file of a platform, where a column says what a customer is worth and an expression in which tier of value a row of `scores` is. */
export function platformFile(platform: Platform, worth: string, tier: Fragment): PlatformFile {
  return filesOf(sql`greatest(${id('s', worth)}, 0)`, tier)[platform];
}

/** What each platform asks for by its own help, which docs/commands.md names with what of it could not be read; hashed is what it takes hashed. */
const filesOf = (value: Fragment, tier: Fragment): Readonly<Record<Platform, PlatformFile>> => ({
  // A customer list with values: everything but the value is SHA-256, the telephone number without its +.
  meta: {
    columns: [
      ['email', hashed(sql`c.email`)],
      ['phone', hashed(sql`substr(c.phone, 2)`)],
      ['fn', hashed(metaNameOf(sql`c.first_name`))],
      ['ln', hashed(metaNameOf(sql`c.last_name`))],
      ['zip', hashed(metaZipOf(sql`c.zip`, sql`c.country`))],
      ['country', hashed(sql`lower(c.country)`)],
      ['value', value],
    ],
    where: reachable,
  },
  // Customer Match: country and postcode are not hashed; without both of them the names help nothing, which Google sees itself.
  google: {
    columns: [
      ['Email', hashed(sql`c.email`)],
      ['Phone', hashed(sql`c.phone`)],
      ['First Name', hashed(nameOf(sql`c.first_name`))],
      ['Last Name', hashed(nameOf(sql`c.last_name`))],
      ['Country', sql`c.country`],
      ['Zip', sql`c.zip`],
    ],
    where: reachable,
  },
  // Conversions by hashed addresses: the customer was won on the day of the first order, and is worth what is expected. A time without a zone is refused.
  'google-conversions': {
    columns: [
      ['Email', hashed(googleEmailOf(sql`c.email`))],
      ['Phone Number', hashed(sql`c.phone`)],
      ['Conversion Name', sql`'Predicted value'`],
      ['Conversion Time', sql`strftime(s.first_order, '%Y-%m-%d') || ' 12:00:00+00:00'`],
      ['Conversion Value', value],
      ['Conversion Currency', sql`nullif(s.currency, 'XXX')`],
    ],
    where: reachable,
  },
  // Properties of profiles, which Klaviyo finds by their plain address: the header of the first column has to be one that it knows.
  klaviyo: {
    columns: [
      ['Email Address', sql`c.email`],
      ['Phone Number', sql`c.phone`],
      ['First Name', sql`c.first_name`],
      ['Last Name', sql`c.last_name`],
      ...properties(value),
    ],
    where: reachable,
  },
  // Properties of contacts, which HubSpot tells apart by their address alone: whoever has none would be made a contact anew by every import.
  hubspot: {
    columns: [
      ['Email', sql`c.email`],
      ['Phone Number', sql`c.phone`],
      ['First Name', sql`c.first_name`],
      ['Last Name', sql`c.last_name`],
      ['customer_id', sql`s.customer`],
      ...properties(value),
    ],
    where: sql`c.email is not null`,
  },
  // Fields of contacts under their API names, so that the loader maps them by itself; `Customer_Id__c` is the external id to upsert by.
  salesforce: {
    columns: [
      ['Customer_Id__c', sql`s.customer`],
      ['Email', sql`c.email`],
      ['Phone', sql`c.phone`],
      ['FirstName', sql`c.first_name`],
      ['LastName', sql`c.last_name`],
      ...properties(value).map(([name, of]) => [customField(name), of] as const),
    ],
    where: reachable,
  },
  // Tags of customers, whom Shopify finds by address or number. Consent is no column: an import must not change it.
  shopify: {
    columns: [
      ['First Name', sql`c.first_name`],
      ['Last Name', sql`c.last_name`],
      ['Email', sql`coalesce(c.email, '')`],
      ['Phone', sql`c.phone`],
      [
        'Tags',
        sql`'value-' || ${tier} || ', ' || case when s.prob_alive >= ${PROBABLY_ACTIVE} then 'active-likely' else 'active-unlikely' end`,
      ],
    ],
    where: reachable,
  },
  zendesk: helpDeskUsers(value, tier),
});

/** Users in the order that Zendesk asks for. A column that is there is overwritten, so tags and notes are none; whoever has no name here would lose the one they have. */
function helpDeskUsers(value: Fragment, tier: Fragment): PlatformFile {
  return {
    columns: [
      ['name', fullName],
      ['email', sql`c.email`],
      ['external_id', sql`s.customer`],
      ['custom_fields.value_tier', tier],
      ...properties(value).map(([name, of]) => [`custom_fields.${name}`, of] as const),
    ],
    where: sql`c.email is not null and ${fullName} is not null`,
  };
}

/** What a file of profiles says of each customer, by the names of its columns. */
function properties(value: Fragment): PlatformFile['columns'] {
  return [
    ['predicted_value', sql`greatest(s.expected_money, 0)`],
    ['predicted_left', value],
    ['predicted_value_currency', sql`nullif(s.currency, 'XXX')`],
    ['predicted_orders', sql`s.expected_transactions`],
    ['chance_active', sql`s.prob_alive`],
    ['historic_value', sql`s.historic_value`],
    ['orders', sql`s.orders`],
    ['last_order', sql`s.last_order`],
    ['next_order_expected', sql`s.next_order_expected`],
    ['predicted_as_of', sql`s.as_of`],
  ];
}

/** `chance_active` as Salesforce names a field of one's own: `Chance_Active__c`. */
function customField(name: string): string {
  return `${name.replaceAll(/(^|_)[a-z]/g, (start) => start.toUpperCase())}__c`;
}

/** The rows of the file, of a query that has `s` and `c`. */
export function platformRows({ columns, where }: PlatformFile, from: Fragment): Fragment {
  return sql`select ${join(columns.map(([header, of]) => sql`${of} as ${id(header)}`))} from ${from} where ${where}`;
}
