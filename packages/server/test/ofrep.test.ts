import { OFREPProvider } from '@openfeature/ofrep-provider';
import { OFREPWebProvider } from '@openfeature/ofrep-web-provider';
import { OpenFeature as ServerFeatures } from '@openfeature/server-sdk';
import { type Provider, OpenFeature as WebFeatures } from '@openfeature/web-sdk';
import { exampleExperience } from '@perennial/decide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasSpecification, specified } from './ofrep-specification.ts';
import { posting, type Served, serve } from './serving.ts';

let server: Served;
let key: string;
let engineer: string;

const FLAGS = '/ofrep/v1/evaluate/flags';
const context = { targetingKey: 'visitor-7', consents: true, value: 300 };
/** A page that shows everybody but the control group the second variant. */
const banner = (version: number, title: string) => ({
  key: 'banner',
  version,
  currency: 'EUR',
  control: 0,
  slots: {
    top: {
      default: 'plain',
      policy: { kind: 'rules', rules: [{ when: { device: 'phone' }, show: 'app' }] },
      variants: { plain: { content: title }, app: { content: 'Take the app' } },
    },
    count: { default: 'three', policy: { kind: 'split', weights: { three: 1 } }, variants: { three: { content: 3 } } },
    chat: { default: 'on', policy: { kind: 'split', weights: { on: 1 } }, variants: { on: { content: true } } },
  },
});

interface Answer {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly flags: readonly { readonly key: string; readonly reason: string }[];
  readonly errorCode?: string;
}
const read = async (answer: Response) => (await answer.json()) as Answer;

const bearer = (name: string) => ({ authorization: `Bearer ${name}` });
const publish = (experience: { key: string }) =>
  server.ask(`/api/experiences/${experience.key}`, { ...posting(experience), method: 'PUT' });
const keyOf = async (role: string) =>
  (await server.askJson<{ key: string }>('/api/keys', posting({ name: role, role }))).key;
const evaluate = (flag: string, body: unknown = { context }, headers = bearer(key)) =>
  server.ask(`${FLAGS}${flag}`, posting(body, headers));

beforeAll(async () => {
  server = await serve();
  [key, engineer] = [await keyOf('source'), await keyOf('engineer')];
  await publish(exampleExperience);
  await publish(banner(1, 'Welcome'));
});

afterAll(async () => {
  await WebFeatures.close();
  await ServerFeatures.close();
  await server.close();
});

describe('the protocol', () => {
  it('answers one flag with its content, and never with a chance to a browser', async () => {
    const answer = await read(await evaluate('/banner.top'));
    expect(answer).toMatchObject({ key: 'banner.top', value: 'Welcome', variant: 'plain' });
    expect(Object.keys(answer.metadata).toSorted()).toEqual(['decision', 'experience', 'version']);
    const told = await read(await evaluate('/banner.top', { context }, bearer(engineer)));
    expect(told.metadata).toMatchObject({ propensity: 1, control: false });
  });

  it('takes the key in its header for keys too', async () => {
    const answer = await server.ask(`${FLAGS}/banner.top`, posting({ context }, { 'x-api-key': key }));
    expect(answer.status).toBe(200);
    expect((await server.ask(`${FLAGS}/banner.top`, posting({ context }, { 'x-api-key': 'pk_no' }))).status).toBe(401);
  });

  it.each(['/banner.top', ''])('says of what is no JSON that it cannot be read: %s', async (path) => {
    const headers = { 'x-api-key': key, 'content-type': 'application/json' };
    for (const body of ['{"context":', '']) {
      const answer = await server.ask(`${FLAGS}${path}`, { method: 'POST', headers, body });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ ...(path && { key: 'banner.top' }), errorCode: 'PARSE_ERROR' });
    }
  });

  it.each([
    ['/banner.nothing', { context }, 404, 'FLAG_NOT_FOUND'],
    ['/nothing.top', { context }, 404, 'FLAG_NOT_FOUND'],
    ['/nothing', { context }, 404, 'FLAG_NOT_FOUND'],
    ['/banner.top', { context: {} }, 400, 'TARGETING_KEY_MISSING'],
    ['/banner.top', {}, 400, 'INVALID_CONTEXT'],
    ['', { context: { targetingKey: 7 } }, 400, 'INVALID_CONTEXT'],
  ])('refuses %s with %j', async (flag, body, status, errorCode) => {
    const answer = await evaluate(flag, body);
    expect([answer.status, (await read(answer)).errorCode]).toEqual([status, errorCode]);
  });

  it('takes the number of a customer for who has it as a name', async () => {
    const context = { targetingKey: 'numbered', userId: 4711, consents: true };
    expect((await evaluate('', { context })).status).toBe(200);
    expect(await server.askJson<unknown[]>('/api/decisions?person=4711')).not.toEqual([]);
  });

  it('says everybody the defaults without consent', async () => {
    const { flags } = await read(await evaluate('', { context: { targetingKey: 'quiet', device: 'phone' } }));
    expect(flags.map(({ reason }) => reason)).toEqual(Array(6).fill('DISABLED'));
  });

  it('answers all flags, those of a page alone where it says so, and nothing where nothing has changed', async () => {
    const all = await evaluate('');
    expect((await read(all)).flags).toHaveLength(6);
    const one = await read(await evaluate('', { context: { ...context, experiences: 'banner' } }));
    expect(one.flags.map((flag) => flag.key)).toEqual(['banner.top', 'banner.count', 'banner.chat']);
    const again = await server.ask(
      FLAGS,
      posting({ context }, { ...bearer(key), 'if-none-match': all.headers.get('etag') ?? '' }),
    );
    expect(again.status).toBe(304);
    const phone = { ...context, device: 'phone' };
    const other = await server.ask(
      FLAGS,
      posting(
        { context: { ...phone, targetingKey: 'v-8' } },
        { ...bearer(key), 'if-none-match': all.headers.get('etag') ?? '' },
      ),
    );
    expect(other.status).toBe(200);
  });
});

describe.runIf(hasSpecification)('answers as the specification has them', () => {
  const isAs = (name: string, value: unknown) =>
    expect(specified(name).safeParse(value).error?.issues ?? []).toEqual([]);

  it('of one flag, with text, a number, a truth value or an object', async () => {
    for (const flag of ['/banner.top', '/banner.count', '/banner.chat', '/home.hero'])
      for (const asker of [key, engineer])
        isAs('serverEvaluationSuccess', await read(await evaluate(flag, { context }, bearer(asker))));
  });

  it('of what is refused', async () => {
    isAs('flagNotFound', await read(await evaluate('/banner.nothing')));
    isAs('evaluationFailure', await read(await evaluate('/banner.top', { context: {} })));
    isAs('bulkEvaluationFailure', await read(await evaluate('', { context: {} })));
    const headers = { 'x-api-key': key, 'content-type': 'application/json' };
    isAs(
      'evaluationFailure',
      await read(await server.ask(`${FLAGS}/banner.top`, { method: 'POST', headers, body: '{' })),
    );
  });

  it('of all flags, with where their changes are told', async () => {
    const answer = await evaluate('');
    expect(answer.headers.get('etag')).toMatch(/^(W\/)?".+"$/);
    isAs('bulkEvaluationSuccess', await read(answer));
  });

  it('and would be found to be others', () => {
    expect(specified('sseEventData').safeParse({ etag: 'x' }).success).toBe(false);
    expect(specified('bulkEvaluationSuccess').safeParse({ flags: [{ reason: 'GUESSED' }] }).success).toBe(false);
    expect(specified('flagNotFound').safeParse({ errorCode: 'FLAG_NOT_FOUND' }).success).toBe(false);
  });
});

describe('the clients of OpenFeature', () => {
  it('for servers', async () => {
    const provider = new OFREPProvider({ baseUrl: server.listensAt, headers: [['Authorization', `Bearer ${key}`]] });
    await ServerFeatures.setProviderAndWait(provider);
    const client = ServerFeatures.getClient();
    const phone = { targetingKey: 'visitor-9', consents: true, device: 'phone' };
    expect(await client.getStringValue('banner.top', 'none', phone)).toBe('Take the app');
    expect(await client.getNumberValue('banner.count', 0, phone)).toBe(3);
    expect(await client.getBooleanValue('banner.chat', false, phone)).toBe(true);
    const hero = await client.getObjectDetails('home.hero', {}, phone);
    expect(hero.value).toHaveProperty('title');
    expect(hero.flagMetadata).toMatchObject({ experience: 'home', version: 1 });
    expect((await client.getStringDetails('banner.none', 'mine', phone)).errorCode).toBe('FLAG_NOT_FOUND');
  });

  it('for browsers, which are told when an experience is published', async () => {
    const provider = new OFREPWebProvider({
      baseUrl: server.listensAt,
      pollInterval: 0,
      fetchImplementation: (request: string | URL | globalThis.Request, options?: RequestInit) =>
        fetch(request, options),
      headers: [['Authorization', `Bearer ${key}`]],
    });
    await WebFeatures.setContext({ targetingKey: 'visitor-10', consents: true });
    await WebFeatures.setProviderAndWait(provider as Provider);
    const client = WebFeatures.getClient();
    expect(client.getStringValue('banner.top', 'none')).toBe('Welcome');
    expect(client.getObjectValue('home.proof', {})).toHaveProperty('title');
    const changes = await followed();
    await publish(banner(2, 'Hello'));
    const told = await changes.next();
    expect(told).toMatchObject({ type: 'refetchEvaluation', etag: expect.any(String) });
    if (hasSpecification) expect(specified('sseEventData').safeParse(told).success).toBe(true);
    await WebFeatures.setContext({ targetingKey: 'visitor-10', consents: true, again: true });
    expect(client.getStringValue('banner.top', 'none')).toBe('Hello');
  });
});

/** The stream of changes, once it is open, and the next thing that it says. The server ends it. */
async function followed() {
  const answer = await server.ask('/ofrep/v1/events');
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = (await reader.read()).value ?? '';
  return {
    next: async (): Promise<unknown> => {
      for (;;) {
        text += (await reader.read()).value ?? '';
        const [, said] = /data: (.*)\n/.exec(text) ?? [];
        if (said !== undefined) return JSON.parse(said);
      }
    },
  };
}
