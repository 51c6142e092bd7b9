import { id, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { gammaGamma, type SpendRows, seeded } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { readSpendRows } from './spend-bins.ts';

interface Customers {
  readonly x: Int32Array;
  /** Mean repeat spend in cents: whole cents divided by x. */
  readonly spend: Float64Array;
}

function drawn(n: number): Customers {
  const random = seeded('spend bins');
  const x = Int32Array.from({ length: n }, () => 1 + Math.floor(3 * random()));
  const spend = Float64Array.from(x, (orders) => {
    const values = gammaGamma.simulate({ p: 6, q: 4, gamma: 15 }, orders, random);
    return values.reduce((sum, value) => sum + Math.max(1, Math.round(100 * value)), 0) / orders;
  });
  return { x, spend };
}

async function binned({ x, spend }: Customers): Promise<SpendRows> {
  const connection = await openDuckDB(':memory:');
  await connection.execute(sql`create table customers (x integer, spend double)`);
  await connection.append('customers', [x, spend]);
  const rows = await readSpendRows(connection, id('customers'), 100);
  connection.close();
  return rows;
}

/** Every customer a row of its own. */
function unbinned({ x, spend }: Customers): SpendRows {
  const mean = spend.map((cents) => cents / 100);
  const zeros = new Float64Array(x.length);
  return { x, mean, meanLog: mean.map(Math.log), varianceLog: zeros, count: zeros.map(() => 1) };
}

describe('the bins of the spend model', () => {
  const customers = drawn(30_000);

  it('say of the likelihood what the customers say', async () => {
    const rows = await binned(customers);
    expect(rows.count.reduce((sum, n) => sum + n, 0)).toBe(30_000);
    expect(rows.x.length).toBeLessThan(10_000);
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
    const backwards = { x: customers.x.toReversed(), spend: customers.spend.toReversed() };
    expect(await binned(backwards)).toEqual(await binned(customers));
  });

  it('have no variance where everyone spends the same', async () => {
    const same = { x: new Int32Array(1000).fill(3), spend: new Float64Array(1000).fill(1234 / 3) };
    const { count, mean, meanLog, varianceLog } = await binned(same);
    expect([...count]).toEqual([1000]);
    expect(mean[0]).toBeCloseTo(12.34 / 3, 14);
    expect(meanLog[0]).toBeCloseTo(Math.log(12.34 / 3), 11);
    expect([...varianceLog]).toEqual([0]);
  });
});
