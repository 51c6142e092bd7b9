import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usualServicePolicy } from '@perennial/decide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewAnswer } from '../src/index.ts';
import { posting, type Served, serve, studied, temporaryFolder } from './serving.ts';

let server: Served;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const set = (body: unknown) => server.ask('/api/settings', { ...posting(body), method: 'PUT' });
const service = usualServicePolicy;
const nothing = { currency: null, language: null, service };

/** Two currencies in a file: 100 orders in one and 200 in the other, of the same 100 customers. */
const lines = Array.from(
  { length: 300 },
  (_, i) => `c${i % 100},2025-0${1 + (i % 9)}-1${i % 7},${10 + (i % 40)}.00,${i % 3 === 0 ? 'EUR' : 'USD'}`,
);

async function previewOf(text: string): Promise<PreviewAnswer> {
  const body = { method: 'POST', body: text };
  const { id } = await server.askJson<{ id: string }>('/api/uploads?name=orders.csv', body);
  return server.askJson<PreviewAnswer>('/api/previews', posting({ uploads: [id] }));
}

describe('the settings of a workspace', () => {
  it('are none at first, and are kept', async () => {
    expect(await server.askJson('/api/settings')).toEqual(nothing);
    expect((await set({ currency: 'USD', language: 'pl' })).status).toBe(200);
    expect(await server.askJson('/api/settings')).toEqual({ currency: 'USD', language: 'pl', service });
    await set(nothing);
    expect(await server.askJson('/api/settings')).toEqual(nothing);
  });

  it('have a currency and a language that there are', async () => {
    for (const body of [{ currency: 'ABC' }, { currency: 'eur' }, { currency: 'EUR', town: 'x' }])
      expect((await set(body)).status).toBe(400);
    expect((await set({ currency: null, language: 'de' })).status).toBe(400);
    expect(await server.askJson('/api/settings')).toEqual(nothing);
  });

  it('are changed one by one, even at once', async () => {
    await Promise.all([set({ currency: 'USD' }), set({ language: 'zh' })]);
    expect(await server.askJson('/api/settings')).toEqual({ currency: 'USD', language: 'zh', service });
    await set(nothing);
  });

  it('say which of several currencies is studied', async () => {
    const text = `customer,date,amount,currency\n${lines.join('\n')}\n`;
    expect((await previewOf(text)).failure).toMatchObject({ code: expect.stringContaining('currency-mixed') });
    await set({ currency: 'USD', language: null });
    expect(await previewOf(text)).toMatchObject({ failure: null, currency: 'USD', rows: { orders: 200 } });
  });

  it('have no other currency than the orders of the workspace', async () => {
    const path = join(temporaryFolder(), 'orders.csv');
    writeFileSync(path, `customer,date,amount,currency\n${lines.join('\n')}\n`);
    expect(await studied(server, path)).toMatchObject({ state: 'done' });
    expect(await server.askJson('/api/equity')).toMatchObject({ currency: 'USD' });
    const refused = await set({ currency: 'EUR', language: null });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ code: 'currency-mixed.settings' });
    expect(await server.askJson('/api/settings')).toEqual({ currency: 'USD', language: null, service });
  });
});
