import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posting, putting, type Served, serveStudied } from './serving.ts';

let server: Served;
/** Days since the visitors came. */
const clock = { days: 0 };
const now = () => new Date(Date.parse('2026-01-15T12:00:00Z') + clock.days * 86_400_000);
beforeAll(async () => {
  server = await serveStudied({ now });
});
afterAll(() => server.close());

const head = {
  default: 'off',
  variants: { off: { content: 1 }, new: { content: 2 }, twin: { content: 3 } },
  policy: { kind: 'split', weights: { off: 0.34, new: 0.33, twin: 0.33 } },
};

interface Told {
  readonly variants: readonly { readonly variant: string; readonly standing: { code: string; says: string } }[];
}

/** So many visitors of a page, who order what the variant that they see makes of it. */
async function visited(key: string, people: number, orders: (variant: string, i: number) => number | null) {
  const page = { key, version: 1, currency: 'EUR', control: 0.3, slots: { head } };
  await server.ask(`/api/experiences/${key}`, putting(page));
  const batch: object[] = [];
  for (let i = 0; i < people; i++) {
    const anonymousId = `${key}-${i}`;
    const asked = { experience: key, anonymousId, consents: true };
    const { slots } = await server.askJson<{ slots: { head: { variant: string } } }>('/v1/decide', posting(asked));
    const total = orders(slots.head.variant, i);
    const properties = { order_id: anonymousId, total, currency: 'EUR' };
    if (total !== null)
      batch.push({ type: 'track', messageId: anonymousId, anonymousId, event: 'Order Completed', properties });
  }
  await server.ask('/v1/batch', posting({ batch }));
}

const standingsOf = async (key: string) => {
  const { variants } = await server.askJson<Told>(`/api/experiences/${key}/read-out`);
  return Object.fromEntries(variants.map(({ variant, standing }) => [variant, standing.code]));
};
const promote = (key: string, variant: string, reason?: string) =>
  server.ask(`/api/experiences/${key}/promotion`, posting({ slot: 'head', variant, ...(reason && { reason }) }));
const draftOf = (key: string) =>
  server.askJson<{ draft: { configuration: object } | null }>(`/api/experiences/${key}/draft`);

describe('a variant that wins on lifetime value', () => {
  beforeAll(() =>
    visited('winter', 400, (variant, i) => (variant === 'new' ? 90 + (i % 9) : i % 2 ? null : 20 + (i % 9))),
  );

  it('is not promoted before seven days are over, unless somebody insists, whose reason is in the log', async () => {
    clock.days = 6;
    expect(await standingsOf('winter')).toMatchObject({ new: 'too-early' });
    const refused = await promote('winter', 'new');
    const { title } = (await refused.json()) as { title: string };
    expect([refused.status, title]).toEqual([409, expect.stringContaining('less than seven days ago')]);
    expect((await promote('winter', 'new', 'The season ends tomorrow')).status).toBe(200);
    const { newest } = await server.askJson<{ newest: readonly object[] }>('/api/audit');
    expect(newest[0]).toMatchObject({
      action: 'experience.drafted',
      about: { variant: 'new', reason: 'The season ends tomorrow' },
    });
    await server.ask('/api/experiences/winter/draft', { method: 'DELETE' });
    // What has not won is not promoted for any reason.
    expect((await promote('winter', 'twin', 'It is prettier')).status).toBe(409);
  });

  it('is promoted to a draft, of which the log tells, and which nobody is shown', async () => {
    clock.days = 7;
    expect(await standingsOf('winter')).toEqual({
      off: 'default',
      new: 'wins',
      twin: 'no-win',
    });
    const promoted = await promote('winter', 'new');
    expect([promoted.status, await promoted.json()]).toEqual([200, { key: 'winter', version: 2 }]);
    const { draft } = await draftOf('winter');
    expect(draft!.configuration).toMatchObject({
      version: 2,
      control: 0.3,
      slots: { head: { keeps: false, policy: { weights: { new: 0.96, off: 0.02, twin: 0.02 } } } },
    });
    const { newest } = await server.askJson<{ newest: readonly object[] }>('/api/audit');
    expect(newest[0]).toMatchObject({
      action: 'experience.drafted',
      about: { key: 'winter', slot: 'head', variant: 'new' },
    });
    expect(await server.askJson('/api/experiences')).toMatchObject([{ key: 'winter', version: 1 }]);
  });

  it('is so once, and overwrites nothing that somebody else has begun', async () => {
    expect((await promote('winter', 'new')).status).toBe(200);
    const own = { key: 'winter', slots: {} };
    await server.ask('/api/experiences/winter/draft', putting(own));
    const refused = await promote('winter', 'new');
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'promotion-refused.draft' }]);
    expect((await draftOf('winter')).draft!.configuration).toEqual(own);
  });

  it('has been promoted once the draft is published', async () => {
    await server.ask('/api/experiences/winter/draft', { method: 'DELETE' });
    await promote('winter', 'new');
    await server.ask('/api/experiences/winter', putting((await draftOf('winter')).draft!.configuration));
    expect(await standingsOf('winter')).toMatchObject({ new: 'promoted' });
    expect((await promote('winter', 'new')).status).toBe(409);
  });
});

describe('a variant that has not won', () => {
  beforeAll(() => visited('autumn', 400, (variant, i) => (variant === 'new' ? 3 : i % 2 ? null : 150 + (i % 9))));

  it.each([
    ['new', 'converts-but-loses', 'It wins on conversion and loses on lifetime value.'],
    ['twin', 'no-win', 'The randomisation test does not find that it raises lifetime value'],
    ['off', 'default', 'It is the default'],
  ])('is not promoted, and the reason is said: %s', async (variant, code, says) => {
    expect(await standingsOf('autumn')).toMatchObject({ [variant]: code });
    const refused = await promote('autumn', variant);
    const { title } = (await refused.json()) as { title: string };
    expect([refused.status, title]).toEqual([409, expect.stringContaining(says)]);
    expect((await draftOf('autumn')).draft).toBeNull();
  });

  it('nor is one that few have seen, or that there is not', async () => {
    await visited('spring', 20, () => 50);
    const refused = await promote('spring', 'new');
    expect([refused.status, await refused.json()]).toEqual([
      409,
      expect.objectContaining({ title: expect.stringContaining('Fewer than 30 people') }),
    ]);
    expect((await promote('spring', 'none')).status).toBe(404);
  });
});
