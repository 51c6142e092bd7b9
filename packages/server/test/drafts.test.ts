import { exampleExperience } from '@perennial/decide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posting, type Served, serve } from './serving.ts';

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

describe('a draft', () => {
  const path = '/api/experiences/drafted/draft';
  const put = (where: string, body: object) => server.ask(where, { ...posting(body), method: 'PUT' });

  it('is saved for all who work on it, shown to nobody, and gone once it is published', async () => {
    expect(await server.askJson(path)).toEqual({ draft: null });
    const unfinished = { key: 'drafted', version: 1, slots: {} };
    expect((await put(path, unfinished)).status).toBe(200);
    expect(await server.askJson(path)).toMatchObject({
      draft: { configuration: unfinished, savedBy: 'this-machine' },
    });
    const asked = { experience: 'drafted', anonymousId: 'x', consents: true };
    expect((await server.ask('/v1/decide', posting(asked))).status).toBe(404);
    const whole = { ...exampleExperience, key: 'drafted' };
    await put(path, whole);
    expect((await server.askJson<{ draft: { configuration: object } }>(path)).draft.configuration).toEqual(whole);
    expect((await put('/api/experiences/drafted', whole)).status).toBe(200);
    expect(await server.askJson(path)).toEqual({ draft: null });
    expect((await server.ask('/v1/decide', posting(asked))).status).toBe(200);
  });

  it('can be thrown away', async () => {
    await put(path, { slots: {} });
    expect((await server.ask(path, { method: 'DELETE' })).status).toBe(200);
    expect(await server.askJson(path)).toEqual({ draft: null });
  });
});
