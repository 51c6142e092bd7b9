import { id, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { gammaGamma, type SpendRows, seeded } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { readSpendRows } from './spend-bins.ts';

interface Customers {
  readonly n: Int32Array;
  /** Whole cents of all n transactions, and the sum of the logarithms of each one's. */
  readonly money: Float64Array;
  readonly logs: Float64Array;
}

function drawn(size: number): Customers {
  const random = seeded('spend bins');
  const n = Int32Array.from({ length: size }, () => 1 + Math.floor(3 * random()));
  const values = Array.from(n, (transactions) =>
    gammaGamma.simulate({ p: 6, q: 4, gamma: 15 }, transactions, random).map((z) => Math.max(1, Math.round(100 * z))),
  );
  const sums = (of: (z: number) => number) =>
    Float64Array.from(values, (each) => each.reduce((sum, z) => sum + of(z), 0));
  return { n, money: sums((z) => z), logs: sums((z) => Math.floor(2 ** 20 * Math.log(z) + 0.5) / 2 ** 20) };
}

async function binned({ n, money, logs }: Customers): Promise<SpendRows> {
  const connection = await openDuckDB(':memory:');
  await connection.execute(sql`create table customers (paid integer, money double, log_money double)`);
  await connection.append('customers', [n, money, logs]);
  const rows = await readSpendRows(connection, id('customers'), 100);
  connection.close();
  return rows;
}

/** Every customer a row of its own. */
function unbinned({ n, money, logs }: Customers): SpendRows {
  const mean = money.map((cents, i) => cents / (100 * n[i]!));
  const zeros = new Float64Array(n.length);
  const logGap = logs.map((sum, i) => (n[i] === 1 ? 0 : sum / n[i]! - Math.log(100 * mean[i]!)));
  return { n, mean, meanLog: mean.map(Math.log), varianceLog: zeros, logGap, count: zeros.map(() => 1) };
}

describe('the bins of the spend model', () => {
  const customers = drawn(30_000);

  it('say of the likelihood what the customers say', async () => {
    const rows = await binned(customers);
    expect(rows.count.reduce((sum, n) => sum + n, 0)).toBe(30_000);
    expect(rows.n.length).toBeLessThan(10_000);
    for (const parameters of [
      [6, 4, 15],
      [2, 3, 40],
      [20, 9, 9],
    ]) {
      const at = Float64Array.from(parameters, Math.log);
      const [here, there] = [new Float64Array(3), new Float64Array(3)];
      expect(gammaGamma.sweep(rows)(at, here) / gammaGamma.sweep(unbinned(customers))(at, there)).toBeCloseTo(1, 11);
      here.forEach((slope, i) => {
        expect(Math.abs(slope - there[i]!)).toBeLessThan(1e-4);
      });
    }
  });

  it('are the same to the last bit in whatever order the customers come', async () => {
    const backwards = {
      n: customers.n.toReversed(),
      money: customers.money.toReversed(),
      logs: customers.logs.toReversed(),
    };
    expect(await binned(backwards)).toEqual(await binned(customers));
  });

  it('have no variance where everyone spends the same', async () => {
    const logs = new Float64Array(1000).fill(Math.log(1234 / 3) * 3);
    const same = { n: new Int32Array(1000).fill(3), money: new Float64Array(1000).fill(1234), logs };
    const { count, mean, meanLog, varianceLog, logGap } = await binned(same);
    expect([...count]).toEqual([1000]);
    expect(mean[0]).toBeCloseTo(12.34 / 3, 14);
    expect(meanLog[0]).toBeCloseTo(Math.log(12.34 / 3), 11);
    expect([...varianceLog]).toEqual([0]);
    expect(logGap[0]).toBeCloseTo(0, 11);
  });
});
