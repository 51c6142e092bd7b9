import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportScores } from '../../src/questions/export-scores.ts';
import { scoreCustomers } from '../../src/questions/score-customers.ts';
import { untilStopped } from '../../src/workspace/until-stopped.ts';
import { csv, ordersOf } from './business.ts';
import { type TestFolder, testFolder } from './folder.ts';

describe('what is asked of a workspace, stopped', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder();
    folder.write('orders.csv', csv(ordersOf({ customers: 30, days: 150 })));
    await folder.run({ files: ['orders.csv'], horizonDays: 60, cutOffs: 0 });
  });
  afterAll(() => folder.remove());

  it('ends in the middle of a statement', async () => {
    const controller = new AbortController();
    const ended = untilStopped(
      () => openDuckDB(':memory:'),
      controller.signal,
      async (connection) => {
        const working = connection.rows(sql`select sum(i) as n from range(1000000000000) as numbers(i)`);
        setImmediate()
          .then(() => setImmediate())
          .then(() => controller.abort());
        return working;
      },
    );
    await expect(ended).rejects.toMatchObject({ code: 'interrupted', message: 'stopped before it was finished' });
  });

  it('leaves no file, nor half of one', async () => {
    const controller = new AbortController();
    const to = join(folder.path, 'values', 'of-all.csv');
    const ended = folder.read((reader) => {
      const exporting = exportScores(reader, { to, format: 'csv' }, controller);
      controller.abort();
      return exporting;
    });
    await expect(ended).rejects.toMatchObject({ code: 'interrupted' });
    expect(existsSync(join(folder.path, 'values')) ? readdirSync(join(folder.path, 'values')) : []).toEqual([]);
  });

  it('goes on answering the next time', async () => {
    const { customers } = await folder.read((reader) => scoreCustomers(reader, { limit: 3 }));
    expect(customers).toHaveLength(3);
  });
});
