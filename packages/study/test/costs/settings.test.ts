import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Failure } from '@perennial/words';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CostSettings } from '../../src/costs/cost-settings.ts';
import { valueAt } from '../../src/costs/dated-values.ts';
import { withFile, withSetting } from '../../src/costs/settings/change-settings.ts';
import { parsed, readSettings, readSettingsDocument } from '../../src/costs/settings/settings-document.ts';
import { settingsSchema } from '../../src/costs/settings/settings-schema.ts';
import { inOrdersCurrency } from '../../src/costs/settings-in-orders-currency.ts';

const everything = `
currency: EUR
margin: # of all products
  - value: 40%
  - from: 2024-07-01
    value: 0.425
categories:
  Shoes: 45%
goods: products.csv
fees: 1.4% + 0.25
shipping: 4.90
service:
  per-customer-month: 0.5
  per-ticket:
    - { from: 2024-01-01, value: 4 }
  per-minute: 0.125
  tickets: [tickets.csv]
indirect:
  - { name: rent, by: order, monthly: 1500 }
  - { name: audit, by: revenue, amount: 12000, from: 2024-01-01, to: 2024-12-31 }
retention:
  name: points
  share: 1%
acquisition:
  - google.csv
  - { file: ads/other.csv, channel: radio, account: A, currency: usd, date-order: dmy }
channels:
  google ads: [google, adwords]
rates:
  USD: 0.92
`;

function read(text: string, currency = 'EUR'): CostSettings {
  return readSettings(parsed('costs.yaml', 'shop/costs.yaml', text), currency);
}

function refusal(text: string): Failure {
  try {
    read(text);
  } catch (error) {
    return error as Failure;
  }
  throw new Error('it was read');
}

describe('the settings file', () => {
  it('has every cost, in minor units of its currency', () => {
    expect(read(everything)).toEqual({
      currency: 'EUR',
      margin: [
        { from: null, value: 0.4 },
        { from: '2024-07-01', value: 0.425 },
      ],
      categories: { Shoes: [{ from: null, value: 0.45 }] },
      goods: [{ file: 'products.csv' }],
      fees: [{ from: null, value: { share: 0.014, fixed: 25 } }],
      shipping: [{ from: null, value: 490 }],
      service: {
        perCustomerMonth: [{ from: null, value: 50 }],
        perTicket: [{ from: '2024-01-01', value: 400 }],
        perMinute: [{ from: null, value: 12.5 }],
        tickets: [{ file: 'tickets.csv' }],
      },
      indirect: [
        { name: 'rent', by: 'order', monthly: [{ from: null, value: 150_000 }], periods: [] },
        {
          name: 'audit',
          by: 'revenue',
          monthly: [],
          periods: [{ from: '2024-01-01', to: '2024-12-31', amount: 1_200_000 }],
        },
      ],
      retention: [{ name: 'points', perOrder: [], share: [{ from: null, value: 0.01 }] }],
      acquisition: [
        { file: 'google.csv' },
        { file: 'ads/other.csv', channel: 'radio', account: 'A', currency: 'USD', dateOrder: 'dmy' },
      ],
      channels: { 'google ads': ['google', 'adwords'] },
      rates: { USD: [{ from: null, value: 0.92 }] },
      benchmark: null,
    });
  });

  it('is the same as JSON', () => {
    const { document } = parsed('costs.yaml', 'costs.yaml', everything);
    expect(read(JSON.stringify(document.toJS(), null, 2))).toEqual(read(everything));
  });

  it('has values in force from their days', () => {
    const { margin } = read(everything);
    expect(['2020-01-01', '2024-06-30', '2024-07-01'].map((day) => valueAt(margin, day))).toEqual([0.4, 0.4, 0.425]);
    expect(valueAt([{ from: '2024-01-01', value: 1 }], '2023-12-31')).toBeNull();
  });

  it.each([
    ['margin: 40', 1, 'margin', '40', /a share such as 40%/],
    ['\nmargin: much', 2, 'margin', 'much', /a share/],
    ['shipping: 4.905', 1, 'shipping', '4.905', /no more decimals/],
    ['fees: 1.4 %% + 3', 1, 'fees', '1.4 %% + 3', /1.4% \+ 0.25/],
    ['margin:\n  - value: 40%\n  - value: 41%', 3, 'margin > 2', '{', /another day/],
    ['margin:\n  - { from: 2024-02-30, value: 40% }', 2, 'margin > 1 > from', '2024-02-30', /2025-12-31/],
    ['rates:\n  USD: 0', 2, 'rates > USD', '0', /rate above 0/],
    ['indirect:\n  - { name: rent, by: month, monthly: 3 }', 2, 'indirect > 1 > by', 'month', /order, customer/],
    ['indirect:\n  - { name: rent, by: order }', 2, 'indirect > 1', 'rent', /monthly/],
    ['retention:\n  - { name: points }', 2, 'retention > 1', 'points', /per-order/],
    ['40%', 1, '', '40%', /name each/],
  ])('refuses %j with line, key and value', (text, line, key, value, remedy) => {
    const failure = refusal(text);
    expect(failure.code).toBe('costs-invalid');
    expect(failure.message).toContain('shop/costs.yaml');
    expect(failure.message).toContain(`line ${line}`);
    expect(failure.message).toContain(`“${key}”`);
    if (value !== '{') expect(failure.message).toContain(value);
    expect(failure.remedy).toMatch(remedy);
  });

  it.each([
    ['shipping: 3\nmarign: 40%', /line 2: there is no setting “marign”/, /margin, categories/],
    ['acquisition:\n  - { channel: radio }', /“acquisition > 1” has no file/, /file:/],
    ['margin: [40%', /line 1: this is no YAML/, /colon/],
  ])('refuses %j', (text, message, remedy) => {
    const failure = refusal(text);
    expect(failure.message).toMatch(message);
    expect(failure.remedy).toMatch(remedy);
  });

  it('has a JSON Schema that is published as it is read', async () => {
    const schema = `${JSON.stringify(settingsSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../../docs/costs.schema.json');
  });
});

describe('settings in another currency than the orders', () => {
  const settings = `currency: USD\nshipping: 10\nfees: 2% + 0.30\nrates: { USD: [{ value: 0.9 }, { from: 2024-03-01, value: 0.8 }] }`;

  it('change with the rate', () => {
    const { shipping, fees } = inOrdersCurrency(read(settings), 'EUR', '2023-01-01');
    expect(shipping).toEqual([
      { from: null, value: 900 },
      { from: '2024-03-01', value: 800 },
    ]);
    expect(fees.map(({ value }) => value)).toEqual([
      { share: 0.02, fixed: 27 },
      { share: 0.02, fixed: 24 },
    ]);
  });

  it('are refused without a rate on a day on which they hold', () => {
    const late = settings.replace('{ value: 0.9 }, ', '');
    expect(() => inOrdersCurrency(read(late), 'EUR', '2024-01-15')).toThrow(/no rate is set for 2024-01-15/);
    expect(inOrdersCurrency(read(late), 'EUR', '2024-03-01').shipping).toEqual([{ from: '2024-03-01', value: 800 }]);
  });
});

describe('changes of the settings', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'perennial-settings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const settingsOf = (text: string) => parsed('costs.yaml', join(folder, 'costs.yaml'), text);

  it('leave comments and all else as they are', () => {
    const before = settingsOf('# ours\nmargin: 40% # agreed\nshipping: 4.9\n');
    const after = withSetting(before, { key: ['service', 'per-ticket'], value: '4' });
    expect(after.text).toBe('# ours\nmargin: 40% # agreed\nshipping: 4.9\nservice:\n  per-ticket: 4\n');
  });

  it('put a value among others by its day, and replace that of the same day', () => {
    const first = withSetting(settingsOf('margin: 40%\n'), { key: ['margin'], value: '45%', from: '2024-07-01' });
    const second = withSetting(first, { key: ['margin'], value: '42%', from: '2024-01-01' });
    const third = withSetting(second, { key: ['margin'], value: '46%', from: '2024-07-01' });
    expect(readSettings(third, 'EUR').margin).toEqual([
      { from: null, value: 0.4 },
      { from: '2024-01-01', value: 0.42 },
      { from: '2024-07-01', value: 0.46 },
    ]);
    expect(() => withSetting(third, { key: ['margin'], value: '50%' })).toThrow(/would replace them all/);
  });

  it('name a file once, relative to the workspace, with what is said of it', () => {
    const file = join(folder, 'ads', 'google.csv');
    const once = withFile(settingsOf(''), folder, file, 'acquisition');
    const twice = withFile(once, folder, file, 'acquisition');
    expect(twice.text).toBe('acquisition:\n  - ads/google.csv\n');
    const said = withFile(twice, folder, file, 'acquisition', { channel: 'search' });
    expect(readSettings(said, 'EUR').acquisition).toEqual([{ file: 'ads/google.csv', channel: 'search' }]);
  });

  it('keep JSON as JSON', () => {
    writeFileSync(join(folder, 'costs.json'), '{ "margin": "40%" }');
    const after = withSetting(readSettingsDocument(folder), { key: ['shipping'], value: '4.90' });
    expect(JSON.parse(after.text)).toEqual({ margin: '40%', shipping: 4.9 });
    writeFileSync(join(folder, 'costs.yaml'), 'margin: 40%');
    expect(() => readSettingsDocument(folder)).toThrow(/both hold settings/);
    expect(readFileSync(join(folder, 'costs.json'), 'utf8')).toBe('{ "margin": "40%" }');
  });
});
