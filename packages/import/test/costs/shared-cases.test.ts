import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Failure } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { cellSource } from '../../src/costs/cell-rows.ts';
import { otherCosts } from '../../src/costs/other/other-costs.ts';
import { type CostsRead, readCosts } from '../../src/costs/read-costs.ts';
import { recogniseCosts } from '../../src/costs/recognise-costs.ts';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';

const folder = join(import.meta.dirname, '../../../../../shared/cases/costs');

interface Case {
  readonly file: string;
  readonly why: string;
  readonly kind: string;
  readonly error?: string;
  readonly days: number;
  readonly campaigns: number;
  readonly channels?: number;
  readonly spend: string;
  readonly currency: string;
  readonly skus: number;
  readonly without_cost: number;
  readonly sum_of_costs: string;
}

const cases: readonly Case[] = existsSync(folder)
  ? (JSON.parse(readFileSync(join(folder, 'costs.json'), 'utf8')) as Case[])
  : [];
const of = (kind: string) => cases.filter((each) => each.kind === kind);
const read = (file: string) => readCosts(join(folder, file));

function distinct(found: SpendFile, what: 'day' | 'campaign' | 'channel'): number {
  return new Set(found.rows.map((row) => row[what])).size;
}

describe.skipIf(cases.length === 0)('files of costs in real layouts', () => {
  it.each(of('acquisition spend').filter(({ error }) => !error))('$file: $why', async (expected) => {
    const found = (await read(expected.file)) as SpendFile;
    expect(found.kind).toBe('acquisition');
    expect(distinct(found, 'day')).toBe(expected.days);
    expect(distinct(found, 'campaign')).toBe(expected.campaigns);
    if (expected.channels !== undefined) expect(distinct(found, 'channel')).toBe(expected.channels);
    expect(found.spent).toEqual({ [expected.currency]: Math.round(Number(expected.spend) * 100) });
    const sum = found.rows.reduce((total, { amount }) => total + amount, 0);
    expect((sum / 100).toFixed(2)).toBe(expected.spend);
    const left = found.leftOut.reduce((total, { rows }) => total + rows, 0);
    expect(found.rowsUsed + left).toBe(found.rowsInFile);
  });

  it.each(of('acquisition spend').filter(({ error }) => error))('$file: $why', async ({ file, error }) => {
    const failure = (await read(file).catch((refused: unknown) => refused)) as Failure;
    expect(failure.code).toBe('costs-unreadable');
    expect(failure.message).toMatch(new RegExp(error!));
    expect(failure.remedy).toMatch(/Day/);
  });

  it.each(of('cost of goods'))('$file: $why', async (expected) => {
    const found = (await read(expected.file)) as Extract<CostsRead, { kind: 'goods' }>;
    expect(found.kind).toBe('goods');
    expect(found.skus).toBe(expected.skus);
    expect(found.withoutCost).toBe(expected.without_cost);
    expect(found.rows.reduce((total, { cost }) => total + cost, 0).toFixed(2)).toBe(expected.sum_of_costs);
    expect(found.rows.every(({ product }) => product?.startsWith('Pot, big - '))).toBe(true);
  });

  it.each(cases.filter(({ kind }) => kind.includes('subscriptions')))('$file is no file of costs', async ({ file }) => {
    expect(await read(file)).toBeNull();
  });

  it('says where the account’s own total is larger than its rows', async () => {
    const found = (await read('google_ads.csv')) as SpendFile;
    expect(found.notes.map(({ code }) => code)).toEqual(['costs-total-agrees', 'costs-total-larger']);
    expect(found.totals.map(({ amount }) => amount)).toEqual([9_259_860, 9_261_110, 9_259_860]);
    expect(found.leftOut).toMatchObject([{ reason: 'total', rows: 3 }]);
  });

  it('spreads a week over its seven days', async () => {
    const found = (await read('meta_ads_weekly_fr.csv')) as SpendFile;
    const first = found.rows.filter(({ campaign, day }) => campaign === 'Brand - Search' && day <= '2024-01-07');
    expect(first.map(({ amount }) => amount).toSorted()).toEqual([9263, 9264, 9264, 9264, 9264, 9264, 9264]);
    expect(found.longestRow).toBe(7);
  });
});

const ofOrders = [join(import.meta.dirname, '../exports'), join(folder, '..')].flatMap((each) =>
  existsSync(each)
    ? readdirSync(each, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(each, entry.name)] : []))
    : [],
);

it('takes no file of orders for one of costs', async () => {
  const taken: string[] = [];
  const payments: string[] = [];
  for (const path of ofOrders) {
    const source = await cellSource(path);
    const other = otherCosts(path, source);
    if (recogniseCosts(path, source) || other?.canBeOrders === 'never') taken.push(path);
    else if (other) payments.push(basename(path));
  }
  expect(ofOrders.length).toBeGreaterThan(30);
  expect(taken).toEqual([]);
  // Orders where they are given alone, and payments with their fees beside those of a shop.
  expect(payments.filter((name) => !/paypal|stripe-balance/.test(name))).toEqual([]);
});
