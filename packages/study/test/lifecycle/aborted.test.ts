import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, ordersOf } from './business.ts';
import { hashes, type TestFolder, testFolder } from './folder.ts';

const steps = ['import', 'summarise', 'fit', 'backtest', 'score', 'ledger'] as const;
const asked = { horizonDays: 30, cutOffs: 1 } as const;

/** Asks a study to stop as a step begins. */
function stopAt(step: string) {
  const controller = new AbortController();
  const progress = { begin: (begun: string) => begun === step && controller.abort(), end: () => {} };
  return { signal: controller.signal, progress: progress as { begin(step: string): void; end(): void } };
}

describe('a study that is asked to stop', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder();
    const orders = ordersOf({ customers: 40, days: 120 });
    folder.write('early.csv', csv(orders.slice(0, 60)));
    folder.write('orders.csv', csv(orders));
    await folder.run({ ...asked, cutOffs: 0, files: ['early.csv'] });
  });
  afterAll(() => folder.remove());

  it.each(steps)('as %s begins leaves the workspace byte for byte', async (step) => {
    const before = hashes(folder.workspace);
    const study = folder.run({ ...asked, files: ['orders.csv'], ...stopAt(step) });
    await expect(study).rejects.toMatchObject({ code: 'interrupted' });
    expect(hashes(folder.workspace)).toEqual(before);
  });

  it.each(['import', 'ledger'])('as %s begins makes no folder where there was none', async (step) => {
    const fresh = testFolder();
    fresh.write('orders.csv', folder.text('../orders.csv'));
    const study = fresh.run({ ...asked, files: ['orders.csv'], ...stopAt(step) });
    await expect(study).rejects.toMatchObject({ code: 'interrupted' });
    expect(existsSync(fresh.workspace)).toBe(false);
    fresh.remove();
  });
});
