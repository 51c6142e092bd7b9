import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openStore, rebuildLive, type Stored } from '../src/index.ts';
import { temporaryFolder } from './serving.ts';

const ROUNDS = 100;

/** What the process that is killed says of a write. */
interface Acknowledged {
  readonly sent?: readonly string[];
  readonly stored?: readonly string[];
  readonly results?: readonly Stored[];
}

describe('a kill while events are acknowledged', () => {
  it(`loses nothing and doubles nothing, ${ROUNDS} times`, { timeout: 1_800_000 }, async () => {
    const folder = join(temporaryFolder(), 'workspace');
    const acknowledged = new Set<string>();
    let interrupted = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const process = fork(fileURLToPath(new URL('./writing-process.ts', import.meta.url)), [folder, String(round)], {
        execArgv: ['--conditions=source'],
      });
      const wanted = 3 + (round % 20);
      let written = 0;
      let sent = 0;
      process.on('message', ({ sent: more, stored }: Acknowledged) => {
        if (more) sent += more.length;
        if (!stored) return;
        for (const id of stored) acknowledged.add(id);
        written++;
        if (written === wanted) process.kill('SIGKILL');
      });
      await once(process, 'exit');
      if (sent > acknowledged.size) interrupted++;
    }
    const store = await openStore(folder);
    const journal = await store.db.selectFrom('journal').select('message_id').execute();
    const kept = journal.map(({ message_id }) => message_id);
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 10);
    expect(interrupted).toBeGreaterThan(0);
    expect(new Set(kept).size).toBe(kept.length);
    const all = new Set(kept);
    expect([...acknowledged].filter((id) => !all.has(id))).toEqual([]);
    const orders = await store.db.selectFrom('live_orders').selectAll().orderBy('id').execute();
    expect(orders.length).toBe(kept.length);
    const people = await store.db.selectFrom('live_people').selectAll().orderBy('id').execute();
    await rebuildLive(store.db);
    expect(await store.db.selectFrom('live_orders').selectAll().orderBy('id').execute()).toEqual(orders);
    expect(await store.db.selectFrom('live_people').selectAll().orderBy('id').execute()).toEqual(people);
    await store.close();
  });
});
