import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signatureOf } from '../src/webhooks/sign.ts';
import {
  demoOrders,
  type JobOver,
  over,
  posting,
  putting,
  type Served,
  serve,
  serveStudied,
  temporaryFolder,
} from './serving.ts';

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Served;
const start = Date.parse('2026-01-15T12:00:00Z');
let time = start;
let address: string;
let file = '';
let path = '';
/** What is answered to a message, each time that it comes. */
const answers: number[] = [];
const heard: Heard[] = [];
const elsewhere = createServer(async (request, response) => {
  if (request.url === '/moved.csv') return response.writeHead(302, { location: path }).end();
  if (request.method === 'GET') return response.end(file);
  let body = '';
  for await (const chunk of request) body += chunk;
  const times = heard.filter(({ headers }) => headers['webhook-id'] === request.headers['webhook-id']).length;
  heard.push({ headers: request.headers, body });
  return response.writeHead(answers[times] ?? 204).end();
});

beforeAll(async () => {
  elsewhere.listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  path = `${address}/orders.csv`;
  const outside = { isAllowed: (each: string) => each === '127.0.0.1', allowsPlain: true };
  server = await serve({ outside, now: () => new Date(time) });
});
afterAll(async () => {
  await server.close();
  elsewhere.close();
});

const refresh = async () => {
  const { id } = await server.askJson<JobOver>('/api/jobs', posting({ kind: 'refresh' }));
  return over(server, id);
};
/** The jobs, once there are more of them than there were; meanwhile time goes on. */
const jobsAfter = async (before: number, goOn = () => {}) => {
  for (;;) {
    const jobs = await server.askJson<JobOver[]>('/api/jobs');
    if (jobs.length > before) return jobs;
    goOn();
    await pause(50);
  }
};
const customers = async () => (await server.askJson<{ customers: number }>('/api/equity')).customers;
/** The orders of the demo of half of the customers each. */
const halves = async () => {
  const [head = '', ...lines] = readFileSync(await demoOrders(), 'utf8')
    .trim()
    .split('\n');
  const halfOf = (odd: boolean) => lines.filter((line) => (line.charCodeAt(line.indexOf(',') - 1) % 2 === 1) === odd);
  return [false, true].map((odd) => `${[head, ...halfOf(odd)].join('\n')}\n`);
};

describe('a refresh', () => {
  it('of a folder studies what came into it since', async () => {
    const folder = temporaryFolder();
    const [first = '', second = ''] = await halves();
    writeFileSync(join(folder, 'january.csv'), first);
    expect((await server.ask('/api/refresh', putting({ sources: [{ folder }], every: 'monthly' }))).status).toBe(200);
    expect(await refresh()).toMatchObject({ state: 'done', result: { run: 1 } });
    const before = await customers();
    writeFileSync(join(folder, 'february.csv'), second);
    // Nobody asks for it: it is seen, and read once nothing has changed in the folder for a while.
    const [job] = await jobsAfter(1, () => {
      time += 6000;
    });
    expect(await over(server, job!.id)).toMatchObject({ state: 'done', result: { run: 2 } });
    time = start;
    expect(await customers()).toBeGreaterThan(before);
    expect(await server.askJson('/api/changes')).toMatchObject({ run: 2, changes: { sinceRun: 1 } });
  });

  it('of an address studies the file that it gives, and follows it nowhere else', async () => {
    file = readFileSync(await demoOrders(), 'utf8');
    const all = await customers();
    await server.ask('/api/refresh', putting({ sources: [{ address: path }], every: 'monthly' }));
    expect(await refresh()).toMatchObject({ state: 'done' });
    expect(await customers()).toBe(all);
    await server.ask('/api/refresh', putting({ sources: [{ address: `${address}/moved.csv` }], every: 'monthly' }));
    expect(await refresh()).toMatchObject({ state: 'failed', failure: { code: 'outside-failed' } });
  });

  it('is made by itself when a month has passed', async () => {
    await server.ask('/api/refresh', putting({ every: 'monthly' }));
    expect(await server.askJson('/api/refresh')).toMatchObject({ nextAt: '2026-02-15T12:00:00.000Z' });
    const before = (await server.askJson<JobOver[]>('/api/jobs')).length;
    time = Date.parse('2026-02-15T12:00:01Z');
    const [job] = await jobsAfter(before);
    expect(job).toMatchObject({ request: { kind: 'refresh' } });
    expect(await server.askJson('/api/refresh')).toMatchObject({ nextAt: '2026-03-15T12:00:01.000Z' });
    // What one does has been seen above.
    await server.ask(`/api/jobs/${job!.id}/cancellation`, { method: 'POST' });
    expect(await over(server, job!.id)).toMatchObject({ state: 'cancelled' });
  });

  it('that fails is tried again the next day, and not only when a month has passed', async () => {
    await server.ask('/api/refresh', putting({ sources: [{ folder: '/no/such/folder' }], every: 'monthly' }));
    const before = (await server.askJson<JobOver[]>('/api/jobs')).length;
    time = Date.parse('2026-03-15T12:00:02Z');
    const [job] = await jobsAfter(before);
    expect(await over(server, job!.id)).toMatchObject({ state: 'failed', failure: { code: 'file-not-found' } });
    await expect
      .poll(() => server.askJson('/api/refresh'))
      .toMatchObject({ nextAt: new Date(time + 86_400_000).toISOString() });
    await server.ask('/api/refresh', putting({ every: 'monthly' }));
    time = Date.parse('2026-02-15T12:00:01Z');
  });
});

describe('a refresh of which nobody has said how often', () => {
  const quarter = { nextAt: '2026-04-15T12:00:00.000Z' };
  const planned = (fresh: Served) => fresh.askJson<object>('/api/refresh', putting({ sources: [] }));

  it('is made by the quarter as long as nobody knows what is sold, and where that is orders', async () => {
    const empty = await serve();
    expect(await planned(empty)).toMatchObject(quarter);
    await empty.close();
    const shop = await serveStudied();
    expect(await planned(shop)).toMatchObject(quarter);
    expect(await shop.askJson('/api/freshness')).toMatchObject({ asOf: '2025-12-30', dueOn: '2026-03-30' });
    await shop.close();
  });
});

describe('figures', () => {
  it('are stale when a period has passed, or the business has changed', async () => {
    expect(await server.askJson('/api/freshness')).toMatchObject({ asOf: '2025-12-30', isStale: true });
    time = Date.parse('2026-01-20T12:00:00Z');
    expect(await server.askJson('/api/freshness')).toMatchObject({ isStale: false, businessChanged: null });
    const mark = await server.askJson<{ id: string; job: string }>(
      '/api/annotations',
      posting({ day: '2026-01-18', text: 'Prices are up', changesBusiness: true }),
    );
    // The study is made anew, and its reports know of the day.
    const { state, result } = await over(server, mark.job);
    expect(state).toBe('done');
    const { settings } = await server.askJson<{ settings: object }>(`/api/runs/${result?.run}`);
    expect(settings).toMatchObject({ businessChanges: ['2026-01-18'] });
    expect(await server.askJson('/api/freshness')).toMatchObject({ isStale: true, businessChanged: '2026-01-18' });
    const { headers } = await server.ask('/api/reports/summary');
    expect(headers.get('x-perennial-as-of')).toBe('2025-12-30');
    expect(headers.get('x-perennial-age-days')).toBe('21');
    expect(headers.get('x-perennial-stale')).toBe('yes');
    expect(Number(headers.get('x-perennial-run'))).toBeGreaterThan(0);
  });

  it('are not compared across a day of change, until the mark is taken back', async () => {
    const day = '2025-06-01';
    const note = { day, text: 'New products', changesBusiness: true };
    const { id, job } = await server.askJson<{ id: string; job: string }>('/api/annotations', posting(note));
    await over(server, job);
    const cohorts = await server.askJson<{ says: readonly { code: string }[] }>('/api/reports/cohorts');
    expect(cohorts.says.map(({ code }) => code)).toContain('business-change.cohorts');
    const taken = await server.askJson<{ job: string }>(`/api/annotations/${id}`, { method: 'DELETE' });
    const { state, result } = await over(server, taken.job);
    expect(state).toBe('done');
    const after = await server.askJson<{ settings: object }>(`/api/runs/${result?.run}`);
    expect(after.settings).toMatchObject({ businessChanges: ['2026-01-18'] });
    expect((await server.ask('/api/annotations', posting({ ...note, day: '2026-02-30' }))).status).toBe(400);
  });
});

describe('a webhook', () => {
  it('is told of a run, signed, until it takes the message', async () => {
    const { id, secret } = await server.askJson<{ id: string; secret: string }>(
      '/api/webhooks',
      posting({ address: `${address}/hook` }),
    );
    answers.push(500, 302, 204);
    const { result } = await refresh();
    // What an earlier job has to tell may come now, too.
    const told = () => heard.filter(({ body }) => JSON.parse(body).data.run === result?.run);
    while (told().length === 0) await pause(50);
    while (told().length < 3) {
      time += 20_000_000;
      await pause(50);
    }
    const ids = new Set(told().map(({ headers }) => headers['webhook-id']));
    expect(ids.size).toBe(1);
    for (const { headers, body } of told()) {
      const message = { id: String(headers['webhook-id']), timestamp: Number(headers['webhook-timestamp']), body };
      expect(headers['webhook-signature']).toBe(signatureOf(secret, message));
    }
    const [{ body = '' } = {}] = told();
    expect(JSON.parse(body)).toMatchObject({ type: 'run.completed', data: { asOf: '2025-12-30' } });
    expect(body).not.toMatch(/C0000/);
    while ((await server.askJson<{ waiting: number }[]>('/api/webhooks'))[0]?.waiting !== 0) await pause(50);
    expect((await server.ask(`/api/webhooks/${id}`, { method: 'DELETE' })).status).toBe(200);
  });
});

describe('costs', () => {
  it('are set and read as the command does, and a value that is none changes nothing', async () => {
    const set = await server.ask('/api/costs', putting({ changes: [{ key: ['margin'], value: '40%' }] }));
    expect(set.status).toBe(200);
    const shown = await server.askJson<{ settings: unknown }>('/api/costs');
    expect(JSON.stringify(shown.settings)).toContain('0.4');
    const wrong = await server.ask('/api/costs', putting({ changes: [{ key: ['margin'], value: 'much' }] }));
    expect(await wrong.json()).toMatchObject({ status: 422, code: 'costs-invalid.value' });
    expect(await server.askJson('/api/costs')).toEqual(shown);
  });
});
