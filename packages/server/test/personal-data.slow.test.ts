import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { exampleExperience } from '@perennial/decide';
import { sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../src/index.ts';
import { rowsThatName } from './rows-that-name.ts';
import { environmentOf, over, posting, type Served, serve, studied, temporaryFolder } from './serving.ts';

/** Texts that stand nowhere else. */
const person = {
  id: 'ZQX-90210-K',
  email: 'zorblax.quuxly@vortigern.example',
  phone: '+48 731 442 919',
  name: 'Zorblaxia Quuxlington',
  visitor: 'visitor-xyzzyplugh',
};
const needles = ['zqx-90210', 'zorblax', 'quuxl', 'vortigern', '731442919', '731 442 919', 'xyzzyplugh'];

let server: Served;
let folder: string;
let source: string;
let key: string;

beforeAll(async () => {
  source = join(temporaryFolder(), 'orders.csv');
  writeFileSync(source, ordersWithPerson());
  server = await serve();
  ({ folder } = server);
  const uploads: string[] = [];
  for (const [name, body] of [
    ['orders.csv', readFileSync(source, 'utf8')],
    ['people.csv', peopleWithPerson()],
    ['tickets.csv', ticketsWithPerson()],
  ] as const)
    uploads.push(await upload(name, body));
  const asked = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', uploads, cutOffs: 0 }));
  expect(await over(server, asked.id)).toMatchObject({ state: 'done' });
  // Sent, and never made anything of.
  await upload('more-orders.csv.gz', gzipSync(ordersWithPerson()));
  ({ key } = await server.askJson<{ key: string }>('/api/keys', posting({ name: 'shop', role: 'source' })));
  await server.ask('/api/experiences/home', { ...posting(exampleExperience), method: 'PUT' });
});

afterAll(() => server.close());

async function upload(name: string, body: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return (await server.askJson<{ id: string }>(`/api/uploads?name=${name}`, { method: 'POST', body })).id;
}

const basic = () => ({ authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` });
const send = (type: string, body: unknown) =>
  server.askJson<{ results: { result: string; reason?: string }[] }>(`/v1/${type}`, posting(body, basic()));
const decide = (body: object) =>
  server.askJson<{ decision: string }>('/v1/decide', posting({ experience: 'home', consents: true, ...body }, basic()));
const ask = (what: string, id: string) => server.ask(`/api/personal-data/${what}`, posting({ id }));

interface Found {
  readonly customers: string[];
  readonly places: readonly { readonly place: string }[];
}

interface Exported {
  readonly workspace: { readonly orders: unknown[] };
  readonly server: { readonly events: readonly { readonly event: string }[] };
}

interface Figures {
  readonly customers: number;
  readonly customerEquity: number;
}

describe('a person who is deleted', () => {
  it('is in everything before', async () => {
    await send('page', { messageId: 'a1', anonymousId: person.visitor, context: { page: { path: '/shoes' } } });
    await decide({ anonymousId: person.visitor });
    await send('identify', {
      messageId: 'a2',
      anonymousId: person.visitor,
      userId: person.id,
      traits: { email: person.email, phone: person.phone, name: person.name },
    });
    await send('track', {
      messageId: 'a3',
      userId: person.id,
      event: 'Order Completed',
      properties: { order_id: 'live-1', total: 44, currency: 'EUR', ship_to: person.name },
      timestamp: '2026-01-10T10:00:00Z',
    });
    await decide({ userId: person.id });
    await server.ask('/api/annotations', posting({ day: '2026-01-02', text: `${person.name} called` }));
    const asked = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'export', format: 'csv' }));
    await (await server.ask(`/api/jobs/${asked.id}/events`)).text();
    expect(await studied(server, source)).toMatchObject({ state: 'done', failure: null });
    const found = (await (await ask('search', person.phone)).json()) as Found;
    expect(found.customers).toContain(person.id);
    const places = found.places.map(({ place }) => place);
    for (const place of [
      'orders',
      'states',
      'scores.csv',
      'scores.parquet',
      'server.journal',
      'server.live_orders',
      'server.decisions',
      'server.annotations',
      'server.live_names',
      'costs/tickets.csv',
    ])
      expect(places).toContain(place);
    const named = await bytesThatName(folder);
    for (const place of ['perennial.duckdb', 'report', 'costs/tickets.csv', 'scores.parquet', 'exports', 'uploads'])
      expect(named.join(' ')).toContain(place);
    expect(await storeThatNames()).not.toEqual([]);
    const exported = (await (await ask('export', person.email)).json()) as Exported;
    expect(exported.workspace.orders).toHaveLength(5);
    expect(exported.server.events.map(({ event }) => event)).toContain('Order Completed');
  });

  it('is nowhere after, and no sum has changed', async () => {
    const before = await server.askJson<Figures>('/api/equity');
    // A copy of before, which is listed and is for people to see to.
    const backup = join(temporaryFolder(), 'before.perennial');
    const environment = await environmentOf(folder);
    await writeBackup({ folder, to: backup, environment, now: new Date('2026-01-15T12:00:00Z') });
    const answer = await ask('deletion', person.email);
    expect(answer.status).toBe(200);
    const erased = (await answer.json()) as { reference: string; unread: string[]; elsewhere: object[] };
    expect(erased.reference).toMatch(/^erased-[0-9a-f]{16}$/);
    expect(erased.unread).toEqual([]);
    expect(erased.elsewhere).toContainEqual(expect.objectContaining({ kind: 'backup', path: backup, isThere: true }));
    expect(await server.askJson<Figures>('/api/equity')).toEqual(before);
    expect(await bytesThatName(folder)).toEqual([]);
    expect(await storeThatNames()).toEqual([]);
    const kept = await server.askJson<{ customer: { customer: string } }>(`/api/customers/${erased.reference}`);
    expect(JSON.stringify(kept)).toContain(erased.reference);
    expect((await ask('search', person.phone)).status).toBe(200);
    expect((await ask('deletion', person.phone)).status).toBe(404);
    expect(await server.askJson('/api/audit')).toMatchObject({ isWhole: true });
  });

  it('does not come back by a new study of the same orders, with more rows, or by events', async () => {
    const more = join(temporaryFolder(), 'orders.csv');
    writeFileSync(
      more,
      `${ordersWithPerson()}9001,${person.id},${person.email},${person.phone},${person.name},2025-11-20,EUR,10\n9002,C1,c1@shop.example,+48 600 001 100,Person 1,2025-11-20,EUR,10\n`,
    );
    const money = await revenue();
    expect(await studied(server, more)).toMatchObject({ state: 'done' });
    // What others bought since is new; what the person bought before is there once, and what they bought since is not taken.
    expect(await revenue()).toBeCloseTo(money + 10, 6);
    const { results } = await send('track', {
      messageId: 'a9',
      userId: person.id,
      event: 'Order Completed',
      properties: { order_id: 'live-2', total: 44, currency: 'EUR' },
    });
    expect(results[0]).toMatchObject({ result: 'rejected', reason: 'erased' });
    await decide({ userId: person.id });
    expect(await bytesThatName(folder)).toEqual([]);
    expect(await storeThatNames()).toEqual([]);
  });

  it('is taken again when they are let back', async () => {
    expect((await ask('readmission', person.email)).status).toBe(200);
    const { results } = await send('track', { messageId: 'b1', userId: person.id, event: 'Page', properties: {} });
    expect(results[0]).toMatchObject({ result: 'stored' });
    expect((await ask('readmission', person.email)).status).toBe(404);
  });
});

async function revenue(): Promise<number> {
  const database = await openDuckDB(join(folder, 'perennial.duckdb'), { isReadOnly: true });
  try {
    const [row] = await database.rows<{ money: number }>(
      sql`select cast(sum(amount) as double) / 100 as money from orders`,
    );
    return row!.money;
  } finally {
    database.close();
  }
}

/** What is known of people beside their orders, and what their questions took. */
function peopleWithPerson(): string {
  const others = Array.from({ length: 150 }, (_, i) => `C${i},Person ${i},${['basic', 'pro'][i % 2]},${20 + (i % 50)}`);
  return `${['customer_id,name,plan,age', `${person.id},${person.name},pro,41`, ...others].join('\n')}\n`;
}

function ticketsWithPerson(): string {
  const others = Array.from({ length: 40 }, (_, i) => `C${i},2025-0${1 + (i % 9)}-11,${5 + i}`);
  return `${['customer,date,minutes', `${person.id},2025-03-04,12`, ...others].join('\n')}\n`;
}

/** Where the store names them: the file of SQLite is one of the workspace; of PostgreSQL tables, and what lies on its disk. */
async function storeThatNames(): Promise<readonly string[]> {
  const { DATABASE_URL } = await environmentOf(folder);
  if (DATABASE_URL) return rowsThatName(DATABASE_URL, needles);
  return (await bytesThatName(join(folder, 'server'))).filter((name) => name.includes('operations'));
}

function ordersWithPerson(): string {
  const lines = ['order_id,customer_id,email,phone,customer name,ordered_at,currency,amount'];
  let order = 1000;
  for (let i = 0; i < 200; i++)
    for (let k = 0; k <= i % 4; k++) {
      const day = new Date(Date.UTC(2024, 0, 1 + ((i * 7 + k * 61) % 640))).toISOString().slice(0, 10);
      const who =
        i === 7
          ? `${person.id},${person.email},${person.phone},${person.name}`
          : `C${i},c${i}@shop.example,+48 600 ${String(i).padStart(3, '0')} 100,Person ${i}`;
      lines.push(`${order++},${who},${day},EUR,${20 + ((i * 13 + k) % 50)}.50`);
    }
  // A row that is not used is quoted.
  lines.push(`${order++},${person.id},${person.email},${person.phone},${person.name},2024-13-45,EUR,12.00`);
  return `${lines.join('\n')}\n`;
}

/** Files below a folder that name the person: as they are, and what is packed unpacked. */
async function bytesThatName(root: string): Promise<readonly string[]> {
  const held: string[] = [];
  const names = (text: string) => needles.some((needle) => text.toLowerCase().includes(needle));
  const scratch = await openDuckDB(':memory:');
  try {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      const texts = [bytes.toString('latin1')];
      if (path.endsWith('.parquet'))
        texts.push(JSON.stringify(await scratch.rows(sql`select * from read_parquet(${path})`)));
      if (path.endsWith('.html'))
        for (const [, packed] of bytes.toString('utf8').matchAll(/id="report-data">([^<]+)</g))
          texts.push(gunzipSync(Buffer.from(packed!, 'base64')).toString('utf8'));
      if (path.endsWith('.gz')) texts.push(gunzipSync(bytes).toString('utf8'));
      if (path.endsWith('.duckdb')) texts.push(await everyRow(path));
      if (texts.some(names)) held.push(path.slice(root.length + 1));
    }
  } finally {
    scratch.close();
  }
  return held;
}

async function everyRow(path: string): Promise<string> {
  const copy = `${path}.copy`;
  writeFileSync(copy, readFileSync(path));
  const database = await openDuckDB(copy, { isReadOnly: true });
  try {
    const tables = await database.rows<{ name: string }>(sql`select table_name as name from duckdb_tables()`);
    let text = '';
    for (const { name } of tables) {
      const rows = await database.rows(
        sql`select cast(to_json(t) as varchar) as row from ${{ render: () => `"${name}"` }} as t`,
      );
      text += JSON.stringify(rows);
    }
    return text;
  } finally {
    database.close();
    rmSync(copy, { force: true });
  }
}
