import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from '@perennial/engine';
import type { Failure } from '@perennial/words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noCosts } from '../../src/costs/cost-settings.ts';
import { costedOrders } from '../../src/costs/costed-orders.ts';
import { makeGoodsOfOrders } from '../../src/costs/goods-of-orders.ts';
import { addCosts, setCosts } from '../../src/questions/change-costs.ts';
import { showCosts } from '../../src/questions/show-costs.ts';
import { addDays, type Order, ordersOf } from '../lifecycle/business.ts';
import { type TestFolder, testFolder } from '../lifecycle/folder.ts';

const asked = { horizonDays: 60, cutOffs: 0, report: false } as const;
const orders = ordersOf({ customers: 60, days: 300, first: '2024-01-01' });
const last = orders.at(-1)!.day;

/** Lines of an order: two products, of which the second has a cost only from a day on, and a third without any. */
function linesOf({ id, customer, day }: Order): readonly string[] {
  const n = Number(id.slice(1));
  const each = [`K${n % 3},Cup,Kitchen,${1 + (n % 2)},20.00`, `T1,Towel,Bath,1,10.00`];
  return each.map((line) => `${id},${customer},${day},${line}`);
}

const header = 'order_id,customer_id,order_date,sku,product_name,category,quantity,unit_price';
const withLines = [header, ...orders.flatMap(linesOf)].join('\n');
const goods = 'sku,product,cost,valid from\nK0,Cup,7.005,\nK1,Cup,6.00,\nT1,Towel,4.00,2024-06-01\n';
const totals = [
  'order_id,customer_id,order_date,channel,total,currency',
  ...orders.map(
    ({ id, customer, day, amount }, i) => `${id},${customer},${day},${i % 2 ? 'google' : 'letter'},${amount},EUR`,
  ),
].join('\n');
const spend = (rows: readonly string[], currency = 'EUR') =>
  ['date,channel,campaign,spend,currency', ...rows.map((row) => `${row},${currency}`)].join('\n');

function cents(text: number): number {
  return Math.round(text * 100);
}

describe('costs of goods by product', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder();
    folder.write('orders.csv', withLines);
    folder.write('products.csv', goods);
  });
  afterAll(() => folder.remove());

  it('find the lines of orders that came before them', async () => {
    await folder.run({ ...asked, files: ['orders.csv'], reading: { currency: 'EUR' } });
    await addCosts(folder.workspace, [join(folder.path, 'products.csv')], {});
    const { costs } = await folder.run(asked);
    expect(costs?.notes.map(({ code }) => code)).not.toContain('costs-goods-import-again');
    expect(costs?.goods?.lines).toBeGreaterThan(0);
  });

  it('are those of the pieces at their days, else what the margin leaves, to the cent', async () => {
    setCosts(folder.workspace, [
      { key: ['margin'], value: '50%' },
      { key: ['categories', 'kitchen'], value: '60%' },
    ]);
    const { costs } = await folder.run({ ...asked, files: ['orders.csv'], reading: { currency: 'EUR' } });
    const found = await folder.open(async ({ connection }) => {
      const categories = { kitchen: [{ from: null, value: 0.6 }] };
      const settings = { ...noCosts('EUR'), margin: [{ from: null, value: 0.5 }], categories };
      await makeGoodsOfOrders({ connection, ledger: connection, table: null }, settings, { orders: 'EUR', rates: {} });
      const of = { settings, fingerprint: 'x', hasGoods: true, record: null };
      return connection.rows<{ order_id: string; goods: number; goods_from: string }>(
        sql`select order_id, goods, goods_from from (${costedOrders(of)}) as costed order by order_id`,
      );
    });
    const expected = orders.map(({ id, day }) => {
      const n = Number(id.slice(1));
      const pieces = 1 + (n % 2);
      const cup = n % 3 === 0 ? 7.005 * pieces : n % 3 === 1 ? 6 * pieces : 20 * pieces * 0.4;
      const towel = day >= '2024-06-01' ? 4 : 10 * 0.5;
      const isKnown = n % 3 !== 2 && day >= '2024-06-01';
      return { order_id: id, goods: cents(cup + towel), goods_from: isKnown ? 'product' : 'margin' };
    });
    const near = (a: number, b: number) => Math.abs(a - b) <= 1;
    const byId = new Map(expected.map((each) => [each.order_id, each]));
    expect(found).toHaveLength(orders.length);
    for (const row of found) {
      const wanted = byId.get(row.order_id)!;
      expect({ ...row, goods: near(row.goods, wanted.goods) }).toEqual({ ...wanted, goods: true });
    }
    const without = orders.flatMap(({ id, day }) => {
      const n = Number(id.slice(1));
      return [...(n % 3 === 2 ? [2000 * (1 + (n % 2))] : []), ...(day < '2024-06-01' ? [1000] : [])];
    });
    expect(costs?.goods).toMatchObject({
      lines: orders.length * 2,
      withoutCost: without.length,
      moneyWithoutCost: without.reduce((sum, money) => sum + money, 0),
      unknown: 0,
      sourcesWithoutLines: [],
    });
  });

  it('are not known, and not 0, where there is no margin either', async () => {
    const found = await folder.open(async ({ connection }) => {
      const settings = noCosts('EUR');
      const record = await makeGoodsOfOrders({ connection, ledger: connection, table: null }, settings, {
        orders: 'EUR',
        rates: {},
      });
      const rows = await connection.rows<{ goods: number | null }>(
        sql`select goods from (${costedOrders({ settings, fingerprint: 'x', hasGoods: true, record: null })}) as costed where goods_from is null`,
      );
      return { record, rows };
    });
    expect(found.record.unknown).toBe(found.record.withoutCost);
    expect(found.rows.length).toBeGreaterThan(0);
    expect(found.rows.every(({ goods: cost }) => cost === null)).toBe(true);
  });
});

describe('costs of a run', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder();
    folder.write('orders.csv', totals);
    folder.write(
      'ads.csv',
      spend(['2024-01-05,google ads,A,100.00', '2023-12-31,google ads,A,5.00', '2024-02-05,radio,B,50.50']),
    );
  });
  afterAll(() => folder.remove());

  it('take files of costs from among the orders, and keep them with the margin', async () => {
    const record = await folder.run({
      ...asked,
      files: ['orders.csv', 'ads.csv'],
      costs: { set: [{ key: ['margin'], value: '40%' }] },
    });
    expect(record.reconciliation.source.rows).toBe(orders.length);
    expect(folder.text('costs.yaml')).toBe('margin: 40%\nacquisition:\n  - ../ads.csv\n');
    expect(record.costs).toMatchObject({
      margin: 0.4,
      takenUp: {
        set: [{ key: 'margin', value: '40%', from: null }],
        files: [{ name: 'ads.csv', kind: 'acquisition' }],
      },
      spend: { bridge: { total: 15_550, matched: 10_000, unknownChannel: 5050, noCustomers: 0, outside: 500 } },
    });
    expect(record.settings.costs).toBe(record.costs?.fingerprint);
  });

  it('make another fingerprint when they are restated, and the same one when they are not', async () => {
    const { costs: before } = await folder.run(asked);
    expect((await folder.run(asked)).costs?.fingerprint).toBe(before?.fingerprint);
    expect((await showCosts(folder.workspace)).isChanged).toBe(false);
    folder.write('ads.csv', spend(['2024-01-05,google ads,A,120.00']));
    expect((await showCosts(folder.workspace)).isChanged).toBe(true);
    const { costs } = await folder.run(asked);
    expect(costs?.fingerprint).not.toBe(before?.fingerprint);
    expect(costs?.spend?.bridge.total).toBe(12_000);
  });

  it('count a day of a campaign once where two files have it: as the later one says', async () => {
    folder.write('later.csv', spend(['2024-01-05,Google Ads,a,150.00', '2024-01-06,google ads,A,1.00']));
    await addCosts(folder.workspace, [join(folder.path, 'later.csv')], {});
    const { costs } = await folder.run(asked);
    expect(costs?.spend?.bridge.total).toBe(15_100);
    expect(costs?.notes).toMatchObject([
      { code: 'costs-spend-twice', values: { rows: { count: 1 }, amount: { money: 12_000 } } },
    ]);
  });

  it('keep what was read of a file that is there no more', async () => {
    rmSync(join(folder.path, 'ads.csv'));
    const { costs } = await folder.run(asked);
    expect(costs?.files.map(({ isGone }) => isGone)).toEqual([true, false]);
    const shown = await showCosts(folder.workspace);
    expect(shown.files).toMatchObject([{ isGone: true, rowsUsed: 1 }, { isGone: false }]);
    expect(shown.isChanged).toBe(false);
    expect(costs?.spend?.bridge.total).toBe(15_100);
  });

  it('in another currency are refused without a rate, and are converted by it', async () => {
    folder.write('dollars.csv', spend([`${last},google ads,C,10.00`], 'USD'));
    await addCosts(folder.workspace, [join(folder.path, 'dollars.csv')], {});
    const failure = await folder.run(asked).catch((error: Failure) => error as Failure);
    expect(failure).toMatchObject({ code: 'costs-invalid' });
    expect((failure as Failure).remedy).toContain('--rate USD=RATE');
    expect((await showCosts(folder.workspace)).withoutRate).toEqual([{ currency: 'USD', day: last }]);
    setCosts(folder.workspace, [{ key: ['rates', 'USD'], value: '0.905', from: addDays(last, -9) }]);
    const { costs } = await folder.run(asked);
    expect(costs?.spend?.bridge.total).toBe(15_100 + 905);
  });

  it('are refused at once where the settings are wrong, and the workspace stays as it was', async () => {
    const before = folder.text('study.json');
    expect(() => setCosts(folder.workspace, [{ key: ['margin'], value: '40' }])).toThrow(/“margin” cannot be “40”/);
    const run = folder.run({ ...asked, costs: { set: [{ key: ['shipping'], value: 'much' }] } });
    await expect(run).rejects.toMatchObject({ code: 'costs-invalid' });
    expect(folder.text('study.json')).toBe(before);
  });
});

it('refuses costs in a currency where the orders name none, and says to name it', async () => {
  const folder = testFolder();
  folder.write('orders.csv', totals.replaceAll(',EUR', ',').replace(',currency', ',note'));
  folder.write('ads.csv', spend(['2024-01-05,google ads,A,100.00']));
  const failure = await folder.run({ ...asked, files: ['orders.csv', 'ads.csv'] }).catch((error: Failure) => error);
  expect((failure as Failure).message).toMatch(/the orders name no currency/);
  expect((failure as Failure).remedy).toContain('--currency EUR');
  folder.remove();
});

it('refuses costs without any orders, and says to give them', async () => {
  const folder = testFolder();
  folder.write('ads.csv', spend(['2024-01-05,google ads,A,100.00']));
  const failure = await folder.run({ ...asked, files: ['ads.csv'] }).catch((error: Failure) => error as Failure);
  expect(failure).toMatchObject({ code: 'costs-invalid' });
  expect((failure as Failure).message).toMatch(/no orders yet/);
  folder.remove();
});
