import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '@perennial/engine';
import { createTables, openScratch } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { rememberErased } from '../src/erased/erased-people.ts';
import { readTouchpoints, type TouchpointsRead } from '../src/touchpoints/read-touchpoints.ts';
import { separateTouchpoints } from '../src/touchpoints/separate-touchpoints.ts';

const connection = await openScratch();
await createTables(connection);
await connection.execute(sql`
insert into orders (customer, ordered_at, amount, refunded, source) values ('17', timestamp '2024-03-01 10:00:00', 100, 0, 1), ('b@example.org', timestamp '2024-03-01 10:00:00', 100, 0, 1)`);
await connection.execute(sql`insert into identities values ('17', 'email', 'A@Example.org', 1)`);
afterAll(() => connection.close());

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-touchpoints-'));
  await connection.execute(sql`delete from touchpoints`);
  return () => rmSync(folder, { recursive: true });
});

function put(text: string, name = 'events.csv'): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function read(text: string): Promise<TouchpointsRead> {
  const place = { connection, folder, scratchFolder: folder };
  return readTouchpoints(place, { file: put(text), timeZone: 'Europe/Warsaw' }, new Date('2024-06-01'));
}

const stored = () =>
  connection.rows(
    sql`select customer, cast(met_at as varchar) as met_at, touchpoint, satisfaction from touchpoints order by met_at, customer`,
  );

it.each([
  [
    'Klaviyo',
    'Event,Timestamp,Person Email,Subject\nOpened Email,2024-02-01 10:00:00,b@example.org,Hello\nPlaced Order,2024-02-02 10:00:00,b@example.org,',
    'Opened Email',
  ],
  [
    'Mailchimp',
    'Email Address,Action,Timestamp,IP\nb@example.org,open,2024-02-01 10:00:00,1.1.1.1\nb@example.org,purchase,2024-02-02 10:00:00,',
    'open',
  ],
  [
    'HubSpot, with the channel of it',
    'Contact email,Activity type,Activity date,Source\nb@example.org,Call,2024-02-01 10:00,Sales\nb@example.org,order completed,2024-02-02 10:00,Sales',
    'Sales: Call',
  ],
  [
    'GA4, whose times are microseconds of UTC',
    'event_name,event_timestamp,user_id\nsession_start,1706778000000000,b@example.org\npurchase,1706864400000000,b@example.org',
    'session_start',
  ],
])('reads events of %s, and leaves its orders to the orders', async (_, text, touchpoint) => {
  expect(await read(`${text}\n`)).toMatchObject({ rows: 2, used: 1, orders: 1 });
  expect(await stored()).toEqual([
    { customer: 'b@example.org', met_at: '2024-02-01 10:00:00', touchpoint, satisfaction: null },
  ]);
});

it('knows a customer by the address that the orders have beside the id', async () => {
  await read('email,date,channel\na@example.org,2024-02-01,Newsletter\nc@example.org,2024-02-01,Newsletter\n');
  expect((await stored()).map(({ customer }) => customer)).toEqual(['17', 'c@example.org']);
});

it('counts the rows that cannot be used, each by its reason', async () => {
  const found = await read(
    'email,date,event\nb@example.org,2024-02-01,visit\n,2024-02-01,visit\nb@example.org,,visit\nb@example.org,2024-02-01,\n',
  );
  expect(found).toMatchObject({ rows: 4, used: 1, nameless: 1, undated: 1, empty: 1, orders: 0, unreadable: 0 });
});

it('does not bring back who has been deleted', async () => {
  rememberErased(folder, ['b@example.org'], () => new Uint8Array(16));
  const found = await read('email,date,event\nb@example.org,2024-02-01,visit\na@example.org,2024-02-01,visit\n');
  expect(found).toMatchObject({ used: 1, nameless: 1 });
});

describe('an answer to a question of satisfaction', () => {
  it.each([
    ['nps', ['0', '6', '7', '8', '9', '10'], ['low', 'low', 'middle', 'middle', 'high', 'high']],
    ['nps', ['3', '5'], ['low', 'low']],
    ['csat', ['1', '2', '3', '4', '5'], ['low', 'low', 'middle', 'high', 'high']],
    ['CSAT score', ['0', '1'], ['low', 'high']],
    ['Satisfaction', ['Good', 'bad', '', 'Neutral'], ['high', 'low', 'middle']],
  ])('of %s, %j, is %j', async (header, answers, expected) => {
    await read(
      `email,date,${header}\n${answers.map((each, i) => `b@example.org,2024-02-0${i + 1},${each}`).join('\n')}\n`,
    );
    expect((await stored()).map(({ satisfaction }) => satisfaction)).toEqual(expected);
  });

  it.each([['87'], ['-1'], ['7']])('of an unknown scale is refused with its row: csat %s', async (answer) => {
    const error = await read(`email,date,csat\nb@example.org,2024-02-01,3\nb@example.org,2024-02-02,${answer}\n`).catch(
      (each: unknown) => each,
    );
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).words.code).toBe('touchpoints-invalid.scale');
    expect((error as Failure).message).toMatch(/csat/);
  });
});

it('refuses a file that has no time, with its columns', async () => {
  const error = await read('email,event\nb@example.org,visit\n').catch((each: unknown) => each);
  expect((error as Failure).words.code).toBe('touchpoints-invalid.columns');
  expect((error as Failure).message).toContain('email and event');
});

describe('files of touchpoints among others', () => {
  const orders = 'email,order_date,total\nb@example.org,2024-03-01,20.00\n';
  it.each<[string, string, boolean]>([
    ['events', 'email,date,event\nb@example.org,2024-02-01,visit\n', true],
    ['answers', 'email,date,nps\nb@example.org,2024-02-01,9\n', true],
    ['a channel, which may be of orders without money', 'email,date,channel\nb@example.org,2024-02-01,ads\n', false],
    ['events with money', 'email,date,event,value\nb@example.org,2024-02-01,Placed Order,20\n', false],
    ['events of nobody', 'date,event\n2024-02-01,visit\n', false],
  ])('are told by their headers: %s', async (_, text, are) => {
    const [own, other] = [put(text), put(orders, 'orders.csv')];
    const found = await separateTouchpoints([other, own], false);
    expect(found.touchpoints).toEqual(are ? [own] : []);
    expect(found.others).toEqual(are ? [other] : [other, own]);
  });

  it('are none where there are no orders beside them, yet', async () => {
    const own = put('email,date,event\nb@example.org,2024-02-01,visit\n');
    expect((await separateTouchpoints([own], false)).touchpoints).toEqual([]);
    expect((await separateTouchpoints([own], true)).touchpoints).toEqual([own]);
  });
});
