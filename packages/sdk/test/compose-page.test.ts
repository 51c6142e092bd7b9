import { describe, expect, it } from 'vitest';
import { composePage } from '../src/server/index.ts';

const decided = { decision: 'd1', version: 3, slots: { hero: { variant: 'b', content: { title: '</script>' } } } };
const base = {
  server: 'https://clv.example.com',
  key: 'pk_1',
  experience: 'home',
  defaults: { hero: { title: 'Tea' } },
};

function world(answer: () => Promise<Response> = async () => Response.json(decided)) {
  const bodies: Record<string, unknown>[] = [];
  return {
    bodies,
    newId: () => 'new-id',
    fetch: (_: string, { body }: RequestInit) => {
      bodies.push(JSON.parse(String(body)));
      return answer();
    },
  };
}

describe('a page that is rendered by a server', () => {
  it('is decided, names whom it is for, and hands its decision to the browser', async () => {
    const effects = world();
    const { page, setCookie, handOver } = await composePage(
      { ...base, cookie: 'a=b; perennial_consent=1', userId: 'ada' },
      effects,
    );
    expect(page.slots.hero).toEqual(decided.slots.hero);
    expect(setCookie).toBe('perennial_id=new-id; Path=/; SameSite=Lax; Max-Age=31536000');
    expect(effects.bodies).toMatchObject([{ anonymousId: 'new-id', userId: 'ada', consents: true }]);
    expect(handOver).not.toContain('</script>"');
    const [, json = ''] = /^<script type="application\/json" id="perennial-page">(.*)<\/script>$/.exec(handOver) ?? [];
    expect(JSON.parse(json)).toEqual({ anonymousId: 'new-id', page });
  });

  it('says how the visitor came, where the request says it', async () => {
    const effects = world();
    const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148';
    const url = 'https://shop.example.com/coffee?utm_source=newsletter&email=ada@example.com';
    const referrer = 'https://search.example.com/?q=coffee';
    const request = { ...base, cookie: 'perennial_consent=1', url, referrer, userAgent: iPhone };
    await composePage(request, effects);
    expect(effects.bodies[0]?.context).toEqual({
      page: {
        path: '/coffee',
        title: '',
        referrer: 'https://search.example.com/',
        url: 'https://shop.example.com/coffee',
      },
      device: { type: 'mobile' },
      campaign: { source: 'newsletter' },
    });
    await composePage({ ...request, url: 'no address' }, effects);
    expect(effects.bodies[1]?.context).toBeUndefined();
  });

  it('knows the visitor by their cookie', async () => {
    const effects = world();
    const composed = await composePage({ ...base, cookie: 'perennial_id=a-1; perennial_consent=1' }, effects);
    expect(composed.setCookie).toBeNull();
    expect(effects.bodies).toMatchObject([{ anonymousId: 'a-1' }]);
  });

  it.each([undefined, null, '', 'perennial_id=a-1', 'perennial_id=a-1; perennial_consent=0'])(
    'has its defaults without consent: %j',
    async (cookie) => {
      const effects = world();
      const { page, setCookie, handOver } = await composePage({ ...base, cookie }, effects);
      expect(page).toMatchObject({ decision: null, slots: { hero: { variant: null, content: { title: 'Tea' } } } });
      expect([setCookie, handOver, effects.bodies]).toEqual([null, '', []]);
    },
  );

  it('has its defaults where no answer comes in time', async () => {
    const never = world(() => new Promise(() => {}));
    const { page } = await composePage({ ...base, cookie: 'perennial_consent=1', within: 5 }, never);
    expect(page.decision).toBeNull();
  });
});
