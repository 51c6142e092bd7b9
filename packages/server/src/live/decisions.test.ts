import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../store/open-store.ts';
import { type DecisionsAsked, newestDecisions } from './decisions.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-decisions-'));
  store = await openStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Decisions of these numbers, in turns of two pages; the clocks of two servers differ. */
async function decided(from: number, to: number): Promise<void> {
  await sql`
    with recursive n(i) as (select ${from} union all select i + 1 from n where i < ${to})
    insert into journal select i, 'decisions', 'd' || i, i, i, 'decision', '', '{}', null from n`.execute(store.db);
  await sql`
    insert into decisions
    select seq, case when seq % 3 = 0 then 1000 - seq else seq end, case when seq % 2 = 0 then 'home' else 'sale' end, 1, 'p' || (seq % 5), 'u', 0
    from journal where seq between ${from} and ${to}`.execute(store.db);
}

it('lists each decision of a page once, the newest first, though others come meanwhile', async () => {
  await decided(1, 20);
  const listed: number[] = [];
  let before: number | undefined;
  for (let part = 0; part < 4; part++) {
    const rows = await newestDecisions(store.db, { experience: 'home', before }).limit(3).execute();
    listed.push(...rows.map(({ seq }) => Number(seq)));
    before = listed.at(-1);
    await decided(100 + 10 * part, 101 + 10 * part);
  }
  expect(listed).toEqual([20, 18, 16, 14, 12, 10, 8, 6, 4, 2]);
});

it.each<[DecisionsAsked, string]>([
  [{ experience: 'home' }, 'decisions_in_order'],
  [{ experience: 'home', before: 15 }, 'decisions_in_order'],
  [{ person: 'p1' }, 'decisions_person'],
])('reads of %j no more than are shown, in the order of an index', async (asked, index) => {
  await decided(1, 20);
  const query = newestDecisions(store.db, asked).limit(3).compile();
  const { rows } = await store.db.executeQuery<{ detail: string }>({
    ...query,
    sql: `explain query plan ${query.sql}`,
  });
  const plan = rows.map(({ detail }) => detail).join('; ');
  expect(plan).toContain(index);
  expect(plan).not.toMatch(/temp b-tree|scan/i);
});
