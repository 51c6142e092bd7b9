import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAudit, openStore } from '../src/index.ts';
import { demoOrders, type JobOver, over, posting, type Served, serve, studied, temporaryFolder } from './serving.ts';
import { free, leave, removeDisk, smallDisk } from './small-disk.ts';

const note = (text: string) => posting({ day: '2026-01-01', text });

/** Events of some size, each with an id that nothing else has. */
function eventsOf(batch: number) {
  const events = Array.from({ length: 50 }, (_, i) => ({
    type: 'track',
    event: 'Product Viewed',
    userId: `visitor-${batch}-${i}`,
    messageId: `event-${batch}-${i}`,
    properties: { text: 'x'.repeat(1000) },
  }));
  return { ids: events.map(({ messageId }) => messageId), body: posting({ batch: events }) };
}

/** Sends events until they are refused; those that were acknowledged, and the refusal. */
async function fillWithEvents(ask: (path: string, options: RequestInit) => Promise<Response>, from = 0) {
  const acknowledged: string[] = [];
  for (let batch = from; ; batch++) {
    const { ids, body } = eventsOf(batch);
    const answer = await ask('/v1/batch', body);
    if (!answer.ok) return { acknowledged, refused: answer };
    acknowledged.push(...ids);
  }
}

async function storedEvents(folder: string): Promise<readonly string[]> {
  const store = await openStore(folder);
  try {
    expect(await checkAudit(store.db)).toMatchObject({ broken: null });
    const rows = await store.db.selectFrom('journal').select('message_id').execute();
    return rows.map(({ message_id }) => message_id);
  } finally {
    await store.close();
  }
}

const disk = smallDisk(96);

describe.skipIf(disk === null)('on a disk that is full (skipped where a small one may not be mounted)', () => {
  const place = disk ?? '';
  let server: Served;
  beforeAll(async () => {
    server = await serve({ folder: join(place, 'workspace') });
    expect(await studied(server, await demoOrders())).toMatchObject({ state: 'done' });
  });
  afterAll(async () => {
    free(place);
    await server.close();
    removeDisk(place);
  });

  it('a server says that it is not ready, and why, and shows what it has', async () => {
    expect((await server.ask('/health/ready')).status).toBe(200);
    leave(place, 0);
    const ready = await server.ask('/health/ready');
    expect(ready.status).toBe(503);
    expect(ready.headers.get('content-type')).toContain('application/problem+json');
    expect(await ready.json()).toMatchObject({
      title: 'the server is not ready: the disk',
      parts: expect.arrayContaining([
        { part: 'store', isReady: true, code: null },
        { part: 'disk', isReady: false, code: 'disk-full.server' },
      ]),
    });
    expect((await server.ask('/health/live')).status).toBe(200);
    expect((await server.ask('/api/equity')).status).toBe(200);
  });

  it('what is written is refused, says so, and leaves nothing', async () => {
    leave(place, 0);
    for (;;) {
      const answer = await server.ask('/api/annotations', note('x'.repeat(400)));
      if (answer.status === 201) continue;
      expect(answer.status).toBe(507);
      expect(await answer.json()).toMatchObject({
        code: 'disk-full.server',
        title: expect.stringContaining('the disk of the server is full'),
        detail: expect.stringContaining('Free some space'),
      });
      break;
    }
    const upload = await server.ask('/api/uploads?name=orders.csv', { method: 'POST', body: 'x'.repeat(4e6) });
    expect(upload.status).toBe(507);
    expect(await upload.json()).toMatchObject({ code: 'disk-full.server' });
    const uploads = join(server.folder, 'server', 'uploads');
    expect(existsSync(uploads) ? readdirSync(uploads) : []).toEqual([]);
  });

  it('a run fails and says so, and the run before is as it was', async () => {
    leave(place, 300_000);
    const before = await (await server.ask('/api/equity')).text();
    const { id } = await server.askJson<JobOver>('/api/jobs', posting({ kind: 'run', cutOffs: 0 }));
    const job = await over(server, id);
    expect(job).toMatchObject({
      state: 'failed',
      failure: {
        code: 'disk-full.folder',
        message: expect.stringMatching(/the disk of .*workspace.? is full/),
        remedy: expect.stringContaining('Free some space there'),
      },
    });
    expect(await (await server.ask('/api/equity')).text()).toBe(before);
  });

  it('events are all acknowledged or all refused, and go on once there is room', async () => {
    leave(place, 2e6);
    const { acknowledged, refused } = await fillWithEvents(server.ask);
    expect(refused.status).toBe(507);
    expect(acknowledged.length).toBeGreaterThan(0);
    free(place);
    expect((await server.ask('/health/ready')).status).toBe(200);
    const { ids, body } = eventsOf(1000);
    expect((await server.ask('/v1/batch', body)).status).toBe(200);
    expect((await storedEvents(server.folder)).toSorted()).toEqual([...acknowledged, ...ids].toSorted());
    const { id } = await server.askJson<JobOver>('/api/jobs', posting({ kind: 'run', cutOffs: 0 }));
    expect(await over(server, id)).toMatchObject({ state: 'done', result: { run: 2 } });
  });
});

describe('where no file may grow beyond some megabytes', () => {
  it('nothing is lost that was acknowledged, and nothing kept that was refused', async () => {
    const folder = join(temporaryFolder(), 'workspace');
    // The limit is the process's own: in blocks of half a kilobyte, or of one.
    const limited = fork(fileURLToPath(new URL('./server-process.ts', import.meta.url)), [folder], {
      execPath: '/bin/sh',
      execArgv: ['-c', 'ulimit -f 6000; exec "$0" --conditions=source "$@"', process.execPath],
    });
    const [address] = (await once(limited, 'message')) as [string];
    const ask = (path: string, options: RequestInit) => fetch(`${address}${path}`, options);
    const { acknowledged, refused } = await fillWithEvents(ask);
    limited.kill('SIGKILL');
    await once(limited, 'exit');
    expect(refused.status).toBe(507);
    expect(await refused.json()).toMatchObject({ code: 'disk-full.server' });
    expect(acknowledged.length).toBeGreaterThan(0);
    expect((await storedEvents(folder)).toSorted()).toEqual(acknowledged.toSorted());
    const next = await serve({ folder });
    const { body } = eventsOf(1000);
    expect((await next.ask('/v1/batch', body)).status).toBe(200);
    await next.close();
  });
});
