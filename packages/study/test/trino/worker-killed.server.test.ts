import type { Progress } from '@perennial/engine';
import { describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../../../../scripts/trino/cluster.mjs';
import { csv, ordersOf } from '../lifecycle/business.ts';
import { testFolder } from '../lifecycle/folder.ts';
import { differences, figures } from './agree.ts';
import { type Lake, makeLake, server } from './lake.ts';

const orders = ordersOf({ customers: 120, days: 500 });
const shop = {
  customer_id: ['varchar', orders.map(({ customer }) => customer)],
  order_date: ['timestamp(3)', orders.map(({ day }) => `${day} 00:00:00`)],
  amount: ['decimal(12,2)', orders.map(({ amount }) => amount)],
} as const;

/** Kills a worker, as a power cut would, when a step begins. */
function killingAt({ workers }: Cluster, step: string): Progress {
  return { begin: (begun) => void (begun === step && workers[0]?.kill()), end: () => {} };
}

async function withCluster(
  faultTolerant: boolean,
  work: (cluster: Cluster, lake: Lake) => Promise<void>,
): Promise<void> {
  const cluster = await startCluster({ workers: 2, faultTolerant, spooling: false });
  try {
    const lake = await makeLake(cluster.address);
    await lake.load('shop', shop);
    await work(cluster, lake);
    lake.trino.close();
  } finally {
    await cluster.stop();
  }
}

describe.skipIf(!server)('a worker killed in the middle of a study', () => {
  // Whether a statement was on that worker at that moment is chance: the study then fails, or ends as it would have.
  it('fails it with a remedy and leaves workspace and schema as they were, or does it no harm', async () => {
    await withCluster(false, async (cluster, lake) => {
      const first = await lake.run({ table: 'shop', cutOffs: 0 });
      const contents = () =>
        lake.rows('select to_hex(checksum(row(customer, expected_money, orders))) as digest from perennial_scores');
      const before = [await lake.tables(), await contents()];
      const killed = await lake.run({ cutOffs: 0, progress: killingAt(cluster, 'summarise') }).catch((error) => error);
      if (killed instanceof Error)
        expect(killed).toMatchObject({ code: 'cluster-failed', remedy: expect.stringContaining('Run it again') });
      else expect(killed.value).toEqual(first.value);
      expect([await lake.tables(), await contents()]).toEqual(before);
      const again = await lake.run({ cutOffs: 0 });
      expect(again.run).toBe(killed instanceof Error ? first.run + 1 : first.run + 2);
      expect([await lake.tables(), await contents()]).toEqual(before);
    });
  }, 900_000);

  it('is survived with fault-tolerant execution, with the right numbers', async () => {
    const folder = testFolder();
    folder.write('shop.csv', csv(orders));
    const here = await folder.run({ files: ['shop.csv'], cutOffs: 0 });
    folder.remove();
    await withCluster(true, async (cluster, lake) => {
      const there = await lake.run({ table: 'shop', cutOffs: 0, progress: killingAt(cluster, 'summarise') });
      expect(differences(figures(here).value, figures(there).value, 1e-9)).toEqual([]);
      expect(there.base).toEqual(here.base);
      expect((await lake.tables()).filter((name) => name.startsWith('perennial_tmp'))).toEqual([]);
    });
  }, 900_000);
});
