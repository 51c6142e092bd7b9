import { join } from 'node:path';
import { sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StudyRecord } from '../../src/record/study-record.ts';
import { csv, type Order, ordersOf } from './business.ts';
import { type TestFolder, testFolder } from './folder.ts';

const all = ordersOf({ customers: 120, days: 300 });
const days = ['2023-06-01', '2023-08-15', '2023-08-16', '2023-09-27'];
/** The orders of a file each: what came up to each of the days, and after the last. */
const parts = [...days, '9999-01-01'].map((end, i) =>
  all.filter(({ day }) => day < end && (i === 0 || day >= days[i - 1]!)),
);
const newest = parts.at(-1)!;
const changed: readonly Order[] = newest.map((order, i) => (i === 3 ? { ...order, amount: '999.99' } : order));
const asked = { horizonDays: 90, cutOffs: 1 };

describe('orders that come day by day', () => {
  let step: TestFolder;
  let whole: TestFolder;
  beforeEach(() => {
    [step, whole] = [testFolder(), testFolder()];
  });
  afterEach(() => {
    for (const folder of [step, whole]) folder.remove();
  });

  it('give the study that all of them at once give, to the last digit', async () => {
    for (const [i, orders] of parts.entries()) {
      step.write(`${i}.csv`, csv(orders));
      whole.write(`${i}.csv`, csv(orders));
      await step.run({ ...asked, files: [`${i}.csv`], cutOffs: 0 });
    }
    const incremental = await step.run(asked);
    const full = await whole.run({ ...asked, files: parts.map((_, i) => `${i}.csv`) });
    expect(said(incremental)).toEqual(said(full));
    expect(await states(step)).toEqual(await states(whole));
  });

  it('do so where a later file changes an order and settings withdraw a file', async () => {
    step.write('old.csv', csv(parts.slice(0, -1).flat()));
    step.write('new.csv', csv(newest));
    step.write('changed.csv', csv(changed));
    whole.write('changed whole.csv', csv([...parts.slice(0, -1).flat(), ...changed]));
    await step.run({ ...asked, files: ['old.csv'], cutOffs: 0 });
    await step.run({ ...asked, files: ['new.csv'], cutOffs: 0 });
    // An earlier day is asked for while orders change: what is stored must not be left behind.
    await step.run({ ...asked, files: ['changed.csv'], cutOffs: 0, asOf: '2023-08-31' });
    const incremental = await step.run({ ...asked, asOf: all.at(-1)!.day });
    const full = await whole.run({ ...asked, files: ['changed whole.csv'] });
    expect(said(incremental)).toEqual(said(full));
    expect(await states(step)).toEqual(await states(whole));
  });
});

/** What a record says of the business: all but how the orders came. */
function said({ base, models, spend, backtest, value, top, fingerprint, concentration }: StudyRecord) {
  return { base, models, spend, backtest, value, top, fingerprint, concentration };
}

async function states(folder: TestFolder) {
  const connection = await openDuckDB(join(folder.workspace, 'perennial.duckdb'));
  const rows = await connection.rows(sql`select * from states order by customer`);
  connection.close();
  return rows;
}
