import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../src/index.ts';
import type { Scorer } from '../src/live/scorer.ts';
import { keepDecision } from './keep-decision.ts';
import { storeOf } from './serving.ts';

export const DAY = 86_400_000;
export const START = Date.parse('2025-03-01T12:00:00Z');
export const noRun: Scorer = { runAt: async () => null, close: () => {} };

/** A store for each test of a file, and people of a page in it. */
export function storeOfReadOuts() {
  const here = { folder: '', store: null as unknown as Store };
  beforeEach(async () => {
    here.folder = mkdtempSync(join(tmpdir(), 'perennial-read-outs-'));
    here.store = await storeOf(here.folder);
  });
  afterEach(async () => {
    await here.store.close();
    rmSync(here.folder, { recursive: true, force: true });
  });

  async function order(id: string, person: string, days: number, amount: number) {
    const row = { id, person, at: START + days * DAY, amount, currency: 'EUR', account: null };
    await here.store.db.insertInto('live_orders').values(row).execute();
  }

  /** Somebody for whom was decided on the first day, and what they have ordered, by days after it. */
  async function decide(
    person: string,
    isControl: boolean,
    orders: readonly (readonly [days: number, amount: number])[],
    by: { readonly experience: string; readonly version: number } = { experience: 'spring', version: 1 },
  ) {
    const variant = isControl ? 'off' : 'new';
    const because = { code: 'decision.split', values: {} };
    const slots = { head: { variant, chances: { off: 0.5, new: 0.5 }, because } };
    await keepDecision(here.store.db, { at: START, ...by, person, isControl, slots });
    for (const [i, [days, amount]] of orders.entries()) await order(`${person}-${i}`, person, days, amount);
  }

  return { here, decide, order };
}
