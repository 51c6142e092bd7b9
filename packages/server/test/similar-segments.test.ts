import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posting, putting, type Served, serveStudied } from './serving.ts';

const START = Date.parse('2026-01-15T12:00:00Z');
const DAY = 86_400_000;
const clock = { day: 0 };

let server: Served;
beforeAll(async () => {
  server = await serveStudied({ now: () => new Date(START + clock.day * DAY) });
});
afterAll(() => server.close());

interface Suggested {
  readonly finding: { readonly code: string; readonly says: string };
  readonly own: { readonly when: object; readonly people: number } | null;
  readonly segments: readonly {
    readonly when: object;
    readonly people: number;
    readonly peopleAMonth: number;
    readonly distance: number;
    readonly distances: readonly { readonly dimension: string; readonly distance: number }[];
  }[];
}

const page = (key: string, when: object) => ({
  ...{ key, version: 1, currency: 'EUR', control: 0.3 },
  slots: {
    head: {
      default: 'off',
      variants: { off: { content: 1 }, new: { content: 2, when } },
      policy: { kind: 'split', weights: { off: 0.5, new: 0.5 } },
    },
  },
});

/** Visitors by mobile phones and desktops in turn, half of each from the newsletter; of those by tablet nobody is from there. Whoever sees the new variant orders for more. */
async function visited(key: string, people: number, when: object) {
  clock.day = 0;
  expect((await server.ask(`/api/experiences/${key}`, putting(page(key, when)))).status).toBe(200);
  const batch: object[] = [];
  for (let i = 0; i < people; i++) {
    const anonymousId = `${key}-${i}`;
    const type = ['mobile', 'desktop', 'mobile', 'desktop', 'tablet'][i % 5]!;
    const source = type !== 'tablet' && i % 2 ? 'newsletter' : 'ads';
    const context = { device: { type }, page: { path: '/' }, campaign: { source: i % 3 ? source : 'ads' } };
    const asked = { experience: key, anonymousId, consents: true, context };
    const decided = await server.askJson<{ slots: { head: { variant: string } } }>('/v1/decide', posting(asked));
    const isNew = decided.slots.head.variant === 'new';
    const properties = { order_id: anonymousId, total: isNew ? 90 + (i % 9) : 20, currency: 'EUR' };
    if (isNew || i % 2 === 0)
      batch.push({ type: 'track', messageId: anonymousId, anonymousId, event: 'Order Completed', properties });
  }
  await server.ask('/v1/batch', posting({ batch }));
  clock.day = 10;
}

const suggested = (key: string) =>
  server.askJson<Suggested>(`/api/experiences/${key}/similar-segments?slot=head&variant=new`);
const test = (key: string, when: object) =>
  server.ask(`/api/experiences/${key}/segment-test`, posting({ slot: 'head', variant: 'new', when }));

describe('a variant that has won with a part of the visitors', () => {
  beforeAll(() => visited('phones', 400, { device: 'mobile' }));

  it('is suggested for the segments next to theirs, with how near they are, by what, and how many come a month', async () => {
    const { finding, own, segments } = await suggested('phones');
    expect(own).toEqual({ when: { device: 'mobile' }, people: 160 });
    expect(finding).toEqual({ code: 'found', says: expect.stringContaining('Test it there first') });
    expect(segments.map(({ when }) => when)).toContainEqual({ device: 'desktop' });
    for (const each of segments) {
      expect(each.peopleAMonth).toBe(each.people * 3);
      expect(each.distance).toBeLessThanOrEqual(0.5);
      expect(each.distances.map(({ dimension }) => dimension)).toEqual(expect.arrayContaining(['device', 'source']));
    }
  });

  it('is not suggested while the page has decided for less than a week', async () => {
    clock.day = 6;
    expect(await suggested('phones')).toMatchObject({ finding: { code: 'too-short' }, segments: [] });
    clock.day = 10;
  });

  it('is tried there by a draft, beside the default and the control group, and not suggested there again', async () => {
    expect((await test('phones', { device: 'watch' })).status).toBe(409);
    const drafted = await test('phones', { device: 'desktop' });
    expect([drafted.status, await drafted.json()]).toEqual([200, { key: 'phones', version: 2, variant: 'new-2' }]);
    const { draft } = await server.askJson<{ draft: { configuration: object } }>('/api/experiences/phones/draft');
    expect(draft.configuration).toMatchObject({
      control: 0.3,
      slots: { head: { variants: { new: { when: { device: 'mobile' } }, 'new-2': { when: { device: 'desktop' } } } } },
    });
    expect(await server.askJson('/api/experiences')).toMatchObject([{ key: 'phones', version: 1 }]);
    const { newest } = await server.askJson<{ newest: readonly object[] }>('/api/audit');
    expect(newest[0]).toMatchObject({
      action: 'experience.drafted',
      about: { key: 'phones', slot: 'head', variant: 'new-2' },
    });
    expect((await server.ask('/api/experiences/phones', putting(draft.configuration))).status).toBe(200);
    const { segments } = await suggested('phones');
    expect(segments.map(({ when }) => when)).not.toContainEqual({ device: 'desktop' });
  });
});

describe('nothing is suggested', () => {
  it('of a variant that is open to everybody, or that has not won', async () => {
    await visited('all', 200, {});
    expect(await suggested('all')).toMatchObject({ finding: { code: 'everybody' }, own: null, segments: [] });
    await visited('few', 40, { device: 'mobile' });
    expect(await suggested('few')).toMatchObject({ finding: { code: 'not-won' }, segments: [] });
    expect((await test('few', { device: 'desktop' })).status).toBe(409);
  });

  it('where the segments next to it are thin', async () => {
    // Of 140 visitors 28 come by tablet.
    await visited('thin', 140, { device: { $in: ['mobile', 'desktop'] } });
    expect(await suggested('thin')).toMatchObject({ finding: { code: 'too-few' }, own: { people: 112 }, segments: [] });
  });
});
