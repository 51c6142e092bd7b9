import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Effects, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { Failure } from '@perennial/words';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DemoRequest } from './demo-request.ts';
import { writeDemo } from './write-demo.ts';
import { writeSimulation } from './write-simulation.ts';

const quiet = { begin: () => {}, end: () => {} };
const effects: Effects = { now: () => new Date(0), progress: quiet };
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'demo-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const request = (changes: Partial<DemoRequest> = {}): DemoRequest => ({
  business: 'shop',
  customers: 1000,
  seed: 's',
  folder: root,
  format: 'csv',
  ...changes,
});

const failure = async (demo: DemoRequest, given: Effects = effects) => {
  const error: unknown = await writeDemo(demo, given).catch((thrown: unknown) => thrown);
  return error instanceof Failure ? error.code : error;
};

describe('writing a demo', () => {
  it.each([
    { customers: 0 },
    { customers: 1.5 },
    { customers: 10_000_001 },
    { years: 0 },
    { lastDay: '2025-02-30' },
    { lastDay: 'yesterday' },
  ])('refuses %j', async (changes) => expect(await failure(request(changes))).toBe('option-invalid'));

  it('leaves its three files and nothing else', async () => {
    await writeDemo(request(), effects);
    expect(readdirSync(root).sort()).toEqual(['orders.csv', 'truth.csv', 'truth.json']);
  });

  it('leaves a folder as it was when stopped', async () => {
    writeFileSync(join(root, 'orders.csv'), 'mine');
    const stop = new AbortController();
    const progress = { begin: quiet.begin, end: () => stop.abort() };
    expect(await failure(request(), { ...effects, progress, signal: stop.signal })).toBe('interrupted');
    expect(readdirSync(root)).toEqual(['orders.csv']);
  });

  it('says so where the folder is a file', async () => {
    writeFileSync(join(root, 'file'), '');
    expect(await failure(request({ folder: join(root, 'file') }))).toBe('option-invalid');
  });

  it('removes the folders it made when stopped', async () => {
    const demo = request({ folder: join(root, 'a', 'b') });
    expect(await failure(demo, { ...effects, signal: AbortSignal.abort() })).toBe('interrupted');
    expect(readdirSync(root)).toEqual([]);
  });

  it.each([1, 50])('can be a business of %d customers', async (customers) => {
    const { truth } = await writeDemo(request({ customers, business: 'b2b' }), effects);
    expect(truth.asked).toBe(customers);
  });

  it('ends on the day it is told, after the years it is told', async () => {
    const { truth } = await writeDemo(request({ lastDay: '2024-02-29', years: 2 }), effects);
    expect([truth.firstDay, truth.lastDay]).toEqual(['2022-03-01', '2024-02-29']);
  });
});

describe('writing a simulation', () => {
  it('writes orders with a customer, a time and an amount, which add up to the truth', async () => {
    const { path, truth } = await writeSimulation(
      {
        model: 'mbg-nbd',
        parameters: { r: 0.5, alpha: 20, a: 1, b: 3 },
        spend: { p: 5, q: 4, gamma: 30 },
        customers: 500,
        days: 200,
        seed: 's',
      },
      { folder: root, format: 'parquet' },
      effects,
    );
    const connection = await openDuckDB(':memory:');
    const [sums] = await connection.rows(sql`select count(*) as orders, count(distinct customer_id) as customers,
      sum(amount) as money, max(ordered_at)::date <= ${truth.lastDay}::date as inside from read_parquet(${path})`);
    connection.close();
    const { orders, customers, money } = truth;
    expect(sums).toEqual({ orders, customers, money, inside: true });
  });
});
