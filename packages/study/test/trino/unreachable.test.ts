import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { type TestFolder, testFolder } from '../lifecycle/folder.ts';

describe('a cluster that cannot be asked', () => {
  let server: Server;
  let folder: TestFolder;
  let answer: (user: string | undefined) => readonly [status: number, body: string];
  beforeAll(async () => {
    folder = testFolder();
    server = createServer((request, response) => {
      const [status, body] = answer(request.headers.authorization);
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    server.close();
    folder.remove();
  });
  const open = (environment: Readonly<Record<string, string>> = {}, rest = '/lake/shop') => {
    const address = `trino://ada@127.0.0.1:${(server.address() as AddressInfo).port}${rest}`;
    const engine = { address, environment, now: () => new Date(), randomKey: () => new Uint8Array(32) };
    return openWorkspace(folder.workspace, { create: true, engine });
  };

  it('says where credentials are looked up when they are refused', async () => {
    answer = () => [401, '{}'];
    await expect(open({ PERENNIAL_TRINO_PASSWORD: 'hunter2' })).rejects.toMatchObject({
      code: 'cluster-failed',
      message: expect.not.stringContaining('hunter2'),
      remedy: expect.stringContaining('PERENNIAL_TRINO_PASSWORD'),
    });
  });

  it('passes on what the cluster says, with the query id and a remedy', async () => {
    const error = {
      message: 'Access Denied: Cannot select from columns',
      errorName: 'PERMISSION_DENIED',
      errorType: 'USER_ERROR',
    };
    answer = () => [200, JSON.stringify({ id: 'query_7', stats: { state: 'FAILED' }, error })];
    await expect(open()).rejects.toMatchObject({
      code: 'cluster-failed',
      message: expect.stringMatching(/Access Denied.*query query_7/),
      remedy: expect.stringContaining('permission'),
    });
  });

  it.each([
    ['/lake', 'catalog and schema'],
    ['/lake/shop/orders', 'more than'],
  ])('refuses an address that ends in %s', async (rest, words) => {
    await expect(open({}, rest)).rejects.toMatchObject({
      code: 'option-invalid',
      message: expect.stringContaining(words),
    });
  });
});
