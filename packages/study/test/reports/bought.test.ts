import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '@perennial/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportLog } from '../../src/activation/export-log.ts';
import { type AudienceRequest, exportAudience } from '../../src/questions/export-audience.ts';
import type { AccountsResult } from '../../src/reports/accounts/accounts-result.ts';
import type { CustomersResult } from '../../src/reports/customers/customers-result.ts';
import type { FirstOrdersResult } from '../../src/reports/first-orders/first-orders-result.ts';
import type { MigrationResult } from '../../src/reports/migration/migration-result.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { type TestFolder, testFolder } from '../lifecycle/folder.ts';

interface Line {
  readonly id: string;
  readonly customer: string;
  readonly day: string;
  readonly status: string;
  readonly product: string;
  readonly quantity: number;
  readonly price: number;
}

const products = ['Tea', 'Cup', 'Pot', 'Tray'];
const lines = shop();
const header =
  'Order ID,Customer Email,Order Date,Order Status,Product Name,Product Category,Quantity,Unit Price,Discount Code,Billing Country,Plan';
const csv = (some: readonly Line[]) =>
  [header, ...some.map((line) => `${rowOf(line)},${line.id.endsWith('7') ? 'SPRING' : ''},PL,${planOf(line)}`)].join(
    '\n',
  );

function rowOf({ id, customer, day, status, product, quantity, price }: Line): string {
  return [id, customer, day, status, product, product === 'Tea' ? 'food' : 'ware', quantity, price.toFixed(2)].join(
    ',',
  );
}

function planOf({ customer }: Line): string {
  return customer.length % 2 === 0 ? 'basic' : 'plus';
}

/** Some 500 customers of three companies and a free mailbox; those who took a cup first often take a pot next, and tea often comes with a spoon. */
function shop(): readonly Line[] {
  const random = seeded('bought');
  const found: Line[] = [];
  for (let i = 0; i < 500; i++) {
    const customer = `c${i}@${['north.example', 'south.example', 'gmail.com'][i % 3]}`;
    let day = Date.UTC(2024, 0, 1 + Math.floor(random() * 300));
    let before = '';
    for (let order = 0; order < 8 && day < Date.UTC(2025, 11, 31); order++) {
      const drawn = before === 'Cup' && random() < 0.7 ? 'Pot' : products[Math.floor(random() * products.length)]!;
      const common = { id: `${i}-${order}`, customer, day: new Date(day).toISOString().slice(0, 10) };
      const status = random() < 0.05 ? 'cancelled' : 'paid';
      found.push({ ...common, status, product: drawn, quantity: 2, price: 30 });
      if (random() < (drawn === 'Tea' ? 0.7 : 0.2))
        found.push({ ...common, status, product: 'Spoon', quantity: 1, price: 1 + Math.floor(random() * 5) });
      before = drawn;
      if (random() < 0.35) break;
      day += 86_400_000 * (10 + Math.floor(random() * 150));
    }
  }
  return found;
}

function grouped(all: readonly Line[], by: (line: Line) => string): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of all) groups.set(by(line), [...(groups.get(by(line)) ?? []), line]);
  return groups;
}

/** What each customer took, by the days with orders that count. */
function daysOf(): ReadonlyMap<string, readonly (readonly Line[])[]> {
  const kept = lines.filter(({ status }) => status === 'paid');
  const byCustomer = grouped(kept, ({ customer }) => customer);
  return new Map(
    [...byCustomer].map(([customer, mine]) => {
      const byDay = grouped(mine, ({ day }) => day);
      return [customer, [...byDay.keys()].sort().map((day) => byDay.get(day)!)];
    }),
  );
}

describe('a shop whose orders say what was bought', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder();
    folder.write('early.csv', csv(lines.filter(({ day }) => day < '2025-03-01')));
    folder.write('all.csv', csv(lines));
    const reading = { currency: 'PLN', dimensions: { plan: 'Plan' } };
    const asked = { cutOffs: 0, reading };
    await folder.run({ ...asked, files: ['early.csv'] });
    await folder.run({ ...asked, files: ['all.csv'] });
  });
  afterAll(() => folder.remove());

  const report = <Result>(name: string, options: Record<string, string> = {}) =>
    folder.read(async (reader) => (await readReport(reader, { name, options })).result as Result);

  it('keeps the lines of the orders that count, each once, whichever file they came from', async () => {
    const [kept] = await folder.open(({ connection }) =>
      import('@perennial/engine').then(({ sql }) =>
        connection.rows(
          sql`select count(*) as n, sum(amount) as money, count(distinct customer) as customers from order_lines`,
        ),
      ),
    );
    const paid = lines.filter(({ status }) => status === 'paid');
    const money = paid.reduce((sum, { quantity, price }) => sum + quantity * price * 100, 0);
    expect(kept).toEqual({ n: paid.length, money, customers: daysOf().size });
  });

  it('tells customers apart by what they took first, by coupon, country and the column that was named', async () => {
    const { dimensions, left } = await report<FirstOrdersResult>('first-orders');
    expect(dimensions.map(({ dimension }) => dimension)).toEqual(['product', 'category', 'coupon', 'country', 'plan']);
    expect(left).toEqual([]);
    const first = new Map<string, number>();
    for (const [day] of daysOf().values()) {
      const dearest = day!.toSorted((a, b) => b.quantity * b.price - a.quantity * a.price)[0]!.product;
      first.set(dearest, (first.get(dearest) ?? 0) + 1);
    }
    const groups = dimensions[0]!.groups.map(({ value, customers }) => [value, customers] as const);
    expect(new Map(groups)).toEqual(first);
  });

  it('says what is taken next, as counting says', async () => {
    const { next } = await report<FirstOrdersResult>('first-orders');
    const { rows, returned } = next.find(({ dimension }) => dimension === 'product')!;
    const back = [...daysOf().values()].filter(({ length }) => length > 1);
    const took = (day: readonly Line[], what: string) => day.some(({ product }) => product === what);
    expect(returned).toBe(back.length);
    for (const row of rows) {
      const those = back.filter(([day]) => took(day!, row.first));
      const both = those.filter(([, day]) => took(day!, row.next)).length;
      expect([row.returned, row.both]).toEqual([those.length, both]);
      expect(row.usual).toBeCloseTo(back.filter(([, day]) => took(day!, row.next)).length / back.length, 12);
    }
    const pot = rows.find((row) => row.first === 'Cup' && row.next === 'Pot')!;
    expect(pot.lift).toBeGreaterThan(1.5);
    expect(pot.share.low95).toBeLessThan(pot.share.share);
  });

  it('says what is bought together beyond chance, as counting says', async () => {
    const { together = [] } = await report<FirstOrdersResult>('first-orders');
    const { rows, baskets } = together.find(({ dimension }) => dimension === 'product')!;
    const all = [...daysOf().values()].flatMap((days) => days.slice(0, 2));
    const having = (...what: readonly string[]) =>
      all.filter((day) => what.every((each) => day.some(({ product }) => product === each))).length;
    expect(baskets).toBe(all.length);
    expect(rows.map(({ one, other }) => [one, other])).toEqual([['Spoon', 'Tea']]);
    const [pair] = rows;
    expect(pair).toMatchObject({ ones: having('Spoon'), others: having('Tea'), both: having('Spoon', 'Tea') });
    expect(pair!.expected).toBeCloseTo((having('Spoon') * having('Tea')) / all.length, 9);
    expect(pair!.lift).toBeCloseTo(pair!.both / pair!.expected, 9);
  });

  it('lists whom to show what comes next: those who began so and have not come back', async () => {
    const { toShow } = await report<FirstOrdersResult>('first-orders');
    expect(toShow).toMatchObject({ first: 'Cup', next: 'Pot' });
    const waiting = [...daysOf()]
      .filter(([, days]) => days.length === 1 && days[0]!.some(({ product }) => product === 'Cup'))
      .map(([customer]) => customer);
    expect(toShow!.customers).toBe(waiting.length);
    expect(toShow!.rows.map(({ customer }) => customer).sort()).toEqual(waiting.sort());
  });

  it.each(['cohorts', 'segments', 'first-orders', 'channels'])('%s take what the first orders say', async (name) => {
    const by = name === 'channels' ? 'plan' : 'product';
    const tables = await folder.read(async (reader) => (await readReport(reader, { name, options: { by } })).tables);
    expect(tables.length).toBeGreaterThan(0);
    await expect(report(name, { by: 'shoe-size' })).rejects.toMatchObject({ code: 'option-invalid' });
  });

  it('says who moved since the run before: everyone of both runs, once', async () => {
    const result = (await report<MigrationResult>('migration'))!;
    const customers = (day: string) =>
      new Set(lines.filter((line) => line.status === 'paid' && line.day < day).map(({ customer }) => customer)).size;
    for (const { moves } of result.sets) {
      const sum = (some: typeof moves) => some.reduce((total, move) => total + move.customers, 0);
      expect(sum(moves)).toBe(customers('9999'));
      expect(sum(moves.filter(({ from }) => from !== null))).toBe(customers('2025-03-01'));
    }
  });

  it('adds contacts up to accounts, and makes none of a free mailbox', async () => {
    const { rows, without } = await report<AccountsResult>('accounts', { by: 'domain' });
    const domains = [...daysOf().keys()].map((customer) => customer.split('@')[1]!);
    for (const { account, contacts } of rows) expect(contacts).toBe(domains.filter((each) => each === account).length);
    expect(rows.map(({ account }) => account).sort()).toEqual(['north.example', 'south.example']);
    expect(without).toBe(domains.filter((each) => each === 'gmail.com').length);
    for (const { expected, interval } of rows) expect(interval.low80).toBeLessThan(expected);
  });

  it('takes domains for companies by itself where most customers have one and share it', async () => {
    const [kept, asked] = await Promise.all([report('accounts'), report('accounts', { by: 'domain' })]);
    expect(kept).toEqual(asked);
    expect(kept).toMatchObject({ by: 'domain', accounts: 2 });
  });

  it('knows one customer whole, and says who is none', async () => {
    const [customer, days] = [...daysOf()].find(([, all]) => all.length > 2)!;
    const { card } = await report<CustomersResult>('customers', { customer });
    expect(card).toMatchObject({ customer, transactions: days.length, firstOrder: days[0]![0]!.day });
    expect(card!.timeline!.map(({ day }) => day)).toEqual(days.map(([line]) => line!.day));
    expect(card!.timeline!.reduce((sum, { money }) => sum + money, 0)).toBe(card!.historic);
    await expect(report('customers', { customer: 'nobody' })).rejects.toMatchObject({ code: 'option-invalid' });
  });

  const leave = (request: Partial<AudienceRequest>) =>
    folder.read((reader) =>
      exportAudience(
        reader,
        { to: join(folder.path, 'out.csv'), format: 'csv', audience: { kind: 'all' }, who: 'ada', ...request },
        { now: () => new Date('2026-01-01') },
      ),
    );

  it('leaves without those who are suppressed or gave no consent, and notes what left', async () => {
    const [a, b, c] = [...daysOf().keys()];
    folder.write('people.csv', `customer,email,accepts marketing\n${a},A@x.pl,yes\n${b},b@x.pl,no\n${c},c@x.pl,yes\n`);
    folder.write('not.txt', 'c@X.pl\n');
    const at = (name: string) => join(folder.path, name);
    const { entry } = await leave({ format: 'meta', contacts: at('people.csv'), suppress: at('not.txt') });
    expect(entry).toMatchObject({ rows: 1, suppressed: 1, withoutConsent: 1, withoutAddress: daysOf().size - 3 });
    const [head, ...rows] = readFileSync(entry.file, 'utf8').trim().split('\n');
    expect(head).toBe('email,phone,fn,ln,zip,country,value');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^[0-9a-f]{64},,,,,,[0-9.]+$/);
    expect(await folder.read(async ({ folder: workspace }) => exportLog(workspace))).toEqual([entry]);
  });

  it('leaves nobody whose number or address is listed in another writing, or hashed as a platform does', async () => {
    const six = [...daysOf().keys()].slice(0, 6);
    const contacts = six.map((id, i) => `${id},p.${i}+news@gmail.com,(22) 123-45-${i}${i}`);
    folder.write('reach.csv', `customer,email,phone\n${contacts.join('\n')}\n`);
    const sha = (text: string) => createHash('sha256').update(text).digest('hex');
    const listed = ['22 123 45 00', '0048 22 1234511', sha('+48221234522'), sha('48221234533'), sha('p4@gmail.com')];
    folder.write('never.txt', listed.join('\n'));
    const at = (name: string) => join(folder.path, name);
    const files = { contacts: at('reach.csv'), suppress: at('never.txt'), dialCode: '48' };
    const { entry } = await leave({ format: 'klaviyo', ...files });
    expect(entry).toMatchObject({ rows: 1, suppressed: 5 });
    expect(readFileSync(entry.file, 'utf8')).toContain('p.5+news@gmail.com,+48221234555');
  });

  it('leaves as a rule says, and refuses what it does not know', async () => {
    const { entry } = await leave({ audience: { kind: 'rule', name: "product = 'Cup'" } });
    const { dimensions } = await report<FirstOrdersResult>('first-orders');
    expect(entry.rows).toBe(dimensions[0]!.groups.find(({ value }) => value === 'Cup')!.customers);
    for (const kind of ['segment', 'list'] as const)
      await expect(leave({ audience: { kind, name: 'none' } })).rejects.toMatchObject({ code: 'option-invalid' });
    folder.write('bad.csv', 'shoe,size\n1,2\n');
    const contacts = join(folder.path, 'bad.csv');
    await expect(leave({ format: 'klaviyo', contacts })).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});

it('digitalj2 (RJMetrics): counts who came back as everybody does: 1,000 customers with one order, 350 with two and 130 with three are 32.43 % of 1,480', async () => {
  const folder = testFolder();
  try {
    const orders = Array.from({ length: 1480 }, (_, i) =>
      Array.from({ length: i < 1000 ? 1 : i < 1350 ? 2 : 3 }, (_, n) =>
        [
          `${i}-${n}`,
          `c${i}`,
          new Date(Date.UTC(2024, 0, 1 + (i % 300) + 20 * n)).toISOString().slice(0, 10),
          '10.00',
        ].join(','),
      ),
    ).flat();
    folder.write('orders.csv', ['order_id,customer_id,order_date,total', ...orders].join('\n'));
    await folder.run({ files: ['orders.csv'], asOf: '2025-12-31', cutOffs: 0, reading: { currency: 'EUR' } });
    const { result } = await folder.read((reader) => readReport(reader, { name: 'first-orders', options: {} }));
    const [first] = (result as FirstOrdersResult).numbers;
    expect(first).toMatchObject({ customers: 1480, returned: 480 });
    expect(first!.chances.at(-1)!.share).toBeCloseTo(480 / 1480, 9);
  } finally {
    folder.remove();
  }
});
