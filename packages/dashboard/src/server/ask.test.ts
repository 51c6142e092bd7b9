import { Failure } from '@perennial/words';
import { afterEach, expect, test, vi } from 'vitest';
import { ask } from './ask.ts';

const asked: { address: string; init: RequestInit }[] = [];

function answering(body: unknown, status = 200) {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    asked.push({ address, init });
    return Response.json(body, { status });
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('parameters stand in the path, as nobody could mistake them, and what is asked besides behind it', async () => {
  answering({ customers: [] });
  await ask('GET /api/segments/:name/members', { params: { name: 'a/b ?' }, query: { limit: 5 }, language: 'pl' });
  expect(asked[0]!.address).toBe('/api/segments/a%2Fb%20%3F/members?limit=5');
  expect(asked[0]!.init).toMatchObject({ method: 'GET', headers: { 'accept-language': 'pl' } });
});

test('a body is JSON, a file is sent as it is', async () => {
  answering({ id: 'goal' });
  await ask('PUT /api/people/:id', { params: { id: '1' }, body: { role: 'viewer' }, language: 'en' });
  expect(asked[0]!.init).toMatchObject({ body: '{"role":"viewer"}', headers: { 'content-type': 'application/json' } });
  const file = new Blob(['id,date']);
  await ask('POST /api/uploads', { query: { name: 'orders.csv' }, file, language: 'en' });
  expect(asked[1]!.init.body).toBe(file);
  expect(asked[1]!.init.headers).toMatchObject({ 'content-type': 'application/octet-stream' });
});

test('what the server refuses is the failure that it tells', async () => {
  answering({ code: 'not-found.thing', values: { id: { text: '7' } } }, 404);
  const refused = ask('DELETE /api/goals/:id', { params: { id: '7' }, language: 'en' });
  await expect(refused).rejects.toMatchObject({ code: 'not-found' });
  await expect(refused).rejects.toBeInstanceOf(Failure);
});

test('what no route has is no program: the compiler refuses it', async () => {
  answering([{ id: 'k', name: 'shop' }]);
  const [key] = await ask('GET /api/keys', { language: 'en' });
  expect(key!.name).toBe('shop');
  // @ts-expect-error The schema of a key has no such field.
  expect(key!.title).toBeUndefined();
  // @ts-expect-error Roles are those of the schema.
  const wrongRole = { params: { id: '1' }, body: { role: 'owner' }, language: 'en' } satisfies Parameters<
    typeof ask<'PUT /api/people/:id'>
  >[1];
  expect(wrongRole.body.role).toBe('owner');
  // @ts-expect-error There is no such route.
  await ask('GET /api/nothing', { language: 'en' });
  // @ts-expect-error Its parameter is wanted.
  await ask('DELETE /api/keys/:id', { language: 'en' });
});
