import { get } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf } from '../src/http/problem.ts';
import { posting, type Served, serve } from './serving.ts';

let server: Served;

beforeAll(async () => {
  server = await serve();
});

afterAll(() => server.close());

describe('what a server refuses', () => {
  it('is an address that it does not have', async () => {
    expect(await server.askJson('/api/nothing')).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('shows who mistypes an address in a browser the pages, which lead back; whoever asks the interface is told', async () => {
    const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
    const paged = await serve({ page: `<!doctype html>${policy}<main></main>` });
    const accept = 'text/html,application/xhtml+xml';
    const page = await paged.ask('/nothing/here', { headers: { accept } });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    for (const [path, options] of [
      ['/api/nothing', { headers: { accept } }],
      ['/nothing', {}],
      ['/nothing', { headers: { accept }, method: 'POST' }],
    ] as const)
      expect(await paged.askJson(path, options)).toMatchObject({ status: 404, code: 'not-found' });
    await paged.close();
  });

  it('is a method that an address does not take, and those that it does are said', async () => {
    const answer = await server.ask('/api/runs/3?x=1', { method: 'DELETE' });
    expect(answer.headers.get('allow')).toBe('GET');
    expect(await answer.json()).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect((await server.ask('/api/jobs', { method: 'PUT' })).headers.get('allow')).toBe('GET, POST');
  });

  it('is a body beyond what it takes', async () => {
    const note = { day: '2026-01-01', text: 'a'.repeat(2_000_000) };
    expect(await server.askJson('/api/annotations', posting(note))).toMatchObject({ status: 413, code: 'too-large' });
  });

  it('is whoever comes by a name that is not its own', async () => {
    const { hostname, port } = new URL(server.listensAt);
    const body = await new Promise<string>((resolve, reject) => {
      get({ hostname, port, path: '/api/reports', headers: { host: 'evil.example.com' } }, (answer) => {
        let text = '';
        answer.on('data', (part) => {
          text += part;
        });
        answer.on('end', () => resolve(text));
      }).on('error', reject);
    });
    expect(JSON.parse(body)).toMatchObject({ status: 421, code: 'wrong-address' });
  });

  /** What is answered to bytes that are sent as they are. */
  const answerTo = async (bytes: string) => {
    const { hostname, port } = new URL(server.listensAt);
    const socket = connect(Number(port), hostname);
    socket.write(bytes);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n', 2);
    return { head, problem: JSON.parse(body) as Readonly<Record<string, unknown>> };
  };

  it.each([
    [
      'headers beyond what is read',
      `GET /api/reports HTTP/1.1\r\nhost: localhost\r\ncookie: ${'a'.repeat(20_000)}\r\n\r\n`,
      { status: 431, code: 'headers-too-large' },
    ],
    ['no HTTP', 'hello\r\n\r\n', { status: 400, code: 'request-invalid.http' }],
    [
      'an address that is no text',
      'GET /api/%zz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
      { status: 400, code: 'request-invalid.address' },
    ],
  ])('is %s', async (_, bytes, expected) => {
    const { head, problem } = await answerTo(bytes);
    expect(problem).toMatchObject({ ...expected, requestId: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${expected.status} \\w`));
    expect(head).toMatch(/^content-type: application\/problem\+json; charset=utf-8\r$/m);
    expect(head).toMatch(/^x-content-type-options: nosniff\r$/m);
    expect(head).toMatch(/^connection: close\r?$/im);
  });

  it('is no id, however long a source has made it', async () => {
    const known = await server.ask(`/api/jobs/${'%E5%AE%A2'.repeat(150)}`);
    expect(await known.json()).toMatchObject({ status: 404, code: 'not-found.thing' });
    expect(await server.askJson(`/api/jobs/${'a'.repeat(2001)}`)).toMatchObject({ code: 'request-invalid.address' });
  });

  it.each([
    ['/api/jobs', { kind: 'run', cutOffs: '5' }, 'body/cutOffs', 'must be integer; it is "5"'],
    ['/api/jobs', { kind: 'backtest', cutOffs: null }, 'body/cutOffs', 'must be integer; it is null'],
    ['/api/jobs', { kind: 'run', uploads: 'one' }, 'body/uploads', 'must be array; it is "one"'],
    ['/api/annotations', { day: '2026-01-02', text: 7 }, 'body/text', 'must be string; it is 7'],
    ['/v1/score', { ids: [1] }, 'body/ids/0', 'must be string; it is 1'],
  ])('is what a body of %s says that is of another kind: %j', async (path, body, place, reason) => {
    const { status, values } = await server.askJson<{ status: number; values: object }>(path, posting(body));
    expect([status, values]).toEqual([400, { place: { text: place }, reason: { text: reason } }]);
  });

  it('reads numbers out of the texts of an address, which has no others', async () => {
    expect((await server.ask('/api/jobs?limit=5')).status).toBe(200);
    expect(await server.askJson('/api/jobs?limit=five')).toMatchObject({
      status: 400,
      values: { place: { text: 'querystring/limit' }, reason: { text: 'must be integer; it is "five"' } },
    });
  });

  it('takes events as tolerantly as Segment', async () => {
    const event = { type: 'track', userId: 12748, event: 'Page Liked', properties: { times: '5', at: null } };
    const answer = await server.ask(
      '/v1/batch',
      posting({ batch: [event], sentAt: 1_768_478_400_000, writeKey: null }),
    );
    expect([answer.status, await answer.json()]).toMatchObject([200, { success: true }]);
  });

  it('says nothing of an error that nobody foresaw', () => {
    const failure = failureOf(new Error('a secret'));
    expect(failure.words.code).toBe('server-failed');
    expect(failure.message).not.toContain('secret');
  });
});
