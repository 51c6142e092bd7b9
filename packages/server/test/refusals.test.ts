import { get } from 'node:http';
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

  it('says nothing of an error that nobody foresaw', () => {
    const failure = failureOf(new Error('a secret'));
    expect(failure.words.code).toBe('server-failed');
    expect(failure.message).not.toContain('secret');
  });
});
