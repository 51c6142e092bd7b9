import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../src/index.ts';
import { environmentOf, posting, type Served, serve } from './serving.ts';

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const columns = sql.raw('source, type, event, lines, first_at, last_at');

/** What was counted as lines came, and what is counted of the journal. */
async function counts(): Promise<readonly (readonly object[])[]> {
  const store = await openStore(server.folder, await environmentOf(server.folder));
  const rows = async (query: ReturnType<typeof sql>) => (await query.execute(store.db)).rows as object[];
  try {
    return [
      await rows(sql`select ${columns} from line_counts order by source, type, event`),
      await rows(sql`select ${columns} from (
        select source, type, event, count(*) as lines, min(received_at) as first_at, max(received_at) as last_at
        from journal where source != 'decisions' group by source, type, event) as counted order by source, type, event`),
    ];
  } finally {
    await store.close();
  }
}

const track = (userId: string, messageId: string, event: string) => ({ type: 'track', userId, messageId, event });
const send = (batch: readonly object[]) => server.askJson('/v1/batch', posting({ batch }));

it('counts lines as they come, each message once, and without decisions', async () => {
  await send([
    track('ann', '1', 'Product Viewed'),
    track('bob', '2', 'Product Viewed'),
    track('bob', '3', 'Signed Up'),
  ]);
  await send([track('bob', '2', 'Product Viewed'), track('ann', '4', 'Product Viewed')]);
  await server.ask('/v1/page', posting({ userId: 'ann', messageId: '5' }));
  await server.ask('/v1/outcomes', posting({ kind: 'complaint', userId: 'bob', messageId: '6' }));
  const [kept, counted] = await counts();
  expect(kept).toEqual(counted);
  expect(kept).toHaveLength(4);
  const names = [{ event: 'Product Viewed', events: 3 }, { events: 1 }, { events: 1 }, { events: 1 }];
  expect(await server.askJson('/api/sources')).toMatchObject({ sources: [{ events: 6, lastDay: 6, names }] });
});

it('counts nothing more of what somebody did who was deleted', async () => {
  expect((await server.ask('/api/personal-data/deletion', posting({ id: 'ann' }))).status).toBe(200);
  const [kept, counted] = await counts();
  expect(kept).toEqual(counted);
  expect(await server.askJson('/api/sources')).toMatchObject({ sources: [{ events: 3 }] });
});
