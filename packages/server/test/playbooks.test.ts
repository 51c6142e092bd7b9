import { join } from 'node:path';
import { exportAudience, readWorkspace } from '@perennial/study';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlaybooksAnswer } from '../src/index.ts';
import { posting, putting, type Served, serveStudied, temporaryFolder } from './serving.ts';

let server: Served;
/** Before the last orders that the run knows, so that some are counted. */
const now = () => new Date('2025-07-01T12:00:00Z');

beforeAll(async () => {
  server = await serveStudied({ now });
});
afterAll(() => server.close());

const board = () => server.askJson<PlaybooksAnswer>('/api/playbooks');
const plan = (body: object) => server.askJson<{ id: string }>('/api/playbooks', posting(body));
const say = (id: string, body: object) => server.ask(`/api/playbooks/${id}/entries`, posting(body));
const playbook = async (id: string) => (await board()).playbooks.find((each) => each.id === id)!;

describe('the board of playbooks and policies', () => {
  it('begins with what the newest run found to do, as the report says it', async () => {
    const { playbooks, policies, opportunities } = await board();
    expect([playbooks, policies]).toEqual([[], []]);
    const { tables } = await server.askJson<{ tables: { opportunities: readonly Record<string, string | number>[] } }>(
      '/api/reports/opportunities',
    );
    expect(opportunities.map(({ customers }) => customers)).toEqual(
      tables.opportunities.map(({ customers }) => customers),
    );
    expect(opportunities[0]!.trigger).not.toBe('');
    expect(opportunities[0]!.steps).toHaveLength(3);
  });

  it('begins a playbook of a segment with some left out by lot, and counts what both groups brought since', async () => {
    await server.ask('/api/segments/returning', putting({ rule: 'orders >= 2', action: 'a letter' }));
    const { id } = await plan({ segment: 'returning', holdOut: 0.5, owner: 'Ada', note: 'try it', begin: true });
    const found = await playbook(id);
    expect(found).toMatchObject({ state: 'running', owner: 'Ada', action: 'a letter', holdOut: 0.5 });
    expect(found.entries).toMatchObject([{ state: 'running', owner: 'Ada', note: 'try it' }]);
    const { treated, control } = found.drawn!;
    expect(Math.abs(treated - control)).toBeLessThanOrEqual(1);
    const { measures, people, lift } = found.outcome!;
    expect(people).toEqual({ treated, control });
    expect(measures.converted.treated).toBeGreaterThan(0);
    // Nothing was done: no difference is there to be found.
    const { low95, high95 } = measures.value.comparison!;
    expect(low95).toBeLessThan(0);
    expect(high95).toBeGreaterThan(0);
    expect(lift.code).toBe('unclear');
  });

  it('says no lift where nobody is left out', async () => {
    const { id } = await plan({ segment: 'returning', holdOut: 0, begin: true });
    const { outcome } = await playbook(id);
    expect(outcome!.people.control).toBe(0);
    expect(outcome!.measures.value).toMatchObject({ control: null, comparison: null });
    expect(outcome!.lift).toEqual({ code: 'no-control', says: 'No control group, so no lift.' });
  });

  it('counts the files that left for it, and those that reached whoever is left out', async () => {
    const { id } = await plan({ segment: 'returning', holdOut: 0.5, begin: true });
    const reader = await readWorkspace(server.folder);
    const to = join(temporaryFolder(), 'values.csv');
    const left = (audience: { readonly kind: 'playbook' | 'segment'; readonly name: string }) =>
      exportAudience(reader, { to, format: 'csv', audience, who: 'ada' }, { now });
    await left({ kind: 'playbook', name: id });
    await left({ kind: 'segment', name: 'returning' });
    const { exports, drawn } = await playbook(id);
    expect(exports).toEqual({ files: 1, customers: drawn!.treated, lastAt: now().toISOString(), ofAll: 1 });
  });

  it('plans one for an opportunity, which is begun, paused, gone on with and ended, and not begun again', async () => {
    const [opportunity] = (await board()).opportunities;
    const { place, kind, steps, holdOut } = opportunity!;
    const { id } = await plan({ opportunity: { place, kind } });
    expect(await playbook(id)).toMatchObject({ state: 'planned', kind, steps, holdOut, startedAt: null, drawn: null });
    expect(await (await say(id, { state: 'paused' })).json()).toMatchObject({
      status: 409,
      code: 'state-changed.playbook',
    });
    for (const state of ['running', 'paused', 'running', 'done']) expect((await say(id, { state })).status).toBe(201);
    const over = await playbook(id);
    expect(over).toMatchObject({ state: 'done', endedAt: now().toISOString() });
    expect(over.entries.map(({ state }) => state)).toEqual(['running', 'paused', 'running', 'done']);
    expect((await say(id, { state: 'running' })).status).toBe(409);
    expect((await say('nobody', { note: 'x' })).status).toBe(404);
    const gone = { opportunity: { place: 999, kind } };
    expect((await server.ask('/api/playbooks', posting(gone))).status).toBe(404);
  });

  it('lists pages with their policies, owner and read-out', async () => {
    const slots = {
      head: {
        default: 'a',
        policy: { kind: 'split', weights: { a: 0.5, b: 0.5 } },
        variants: { a: { content: { title: 'x' } }, b: { content: { title: 'y' } } },
      },
    };
    const page = { key: 'home', version: 1, currency: 'EUR', control: 0.5, slots };
    expect((await server.ask('/api/experiences/home', putting(page))).status).toBe(200);
    for (let i = 0; i < 100; i++)
      await server.ask('/v1/decide', posting({ experience: 'home', anonymousId: `v${i}`, consents: true }));
    await server.ask('/api/policies/home/entries', posting({ owner: 'Grace', note: 'keep it for a month' }));
    const { policies } = await board();
    expect(policies).toMatchObject([
      {
        ...{ key: 'home', state: 'running', owner: 'Grace', control: 0.5, versions: 1 },
        slots: [{ slot: 'head', policy: 'split', variants: 2 }],
        entries: [{ note: 'keep it for a month', state: null }],
      },
    ]);
    const { people, lift } = policies[0]!.outcome!;
    expect(people.treated + people.control).toBe(100);
    expect(lift.code).toBe('nobody-ordered');
    await server.ask('/api/experiences/home/stop', { method: 'POST' });
    expect((await board()).policies[0]).toMatchObject({ state: 'paused' });
    expect((await server.ask('/api/policies/none/entries', posting({ note: 'x' }))).status).toBe(404);
  });
});
