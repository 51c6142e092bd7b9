import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from '@perennial/engine';
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

  describe('and asks for a login in a browser', () => {
    const cells: readonly [asked: string, columns: readonly string[], row: readonly string[] | null][] = [
      ['information_schema.schemata', ['schema_name'], ['shop']],
      ['information_schema.tables', ['table_name'], null],
      ['show session', ['Name', 'Value'], null],
      ['select 1', ['one'], ['1']],
    ];
    let isGranted: boolean;
    let login: Server;
    beforeAll(async () => {
      login = createServer(async (request, response) => {
        const origin = `http://127.0.0.1:${(login.address() as AddressInfo).port}`;
        const json = (answer: object) =>
          response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
        const text = Buffer.concat(await request.toArray()).toString();
        if (request.url?.startsWith('/token'))
          return json(isGranted ? { token: 'granted' } : { nextUri: `${origin}/token` });
        if (request.headers.authorization !== 'Bearer granted') {
          const challenge = `Bearer x_redirect_server="${origin}/login", x_token_server="${origin}/token"`;
          return response.writeHead(401, { 'www-authenticate': challenge }).end();
        }
        const [, names = [], row = null] = cells.find(([asked]) => text.includes(asked)) ?? [];
        const columns = names.map((name) => ({ name, type: 'varchar', typeSignature: { rawType: 'varchar' } }));
        return json({ id: 'q', stats: { state: 'FINISHED' }, columns, ...(row && { data: [row] }) });
      });
      await new Promise<void>((done) => login.listen(0, '127.0.0.1', done));
    });
    afterAll(() => void login.close());
    const enter = (onLogin: () => void, signal?: AbortSignal) => {
      const address = `trino://ada@127.0.0.1:${(login.address() as AddressInfo).port}/lake/shop`;
      const randomKey = () => new Uint8Array(32);
      const engine = { address, environment: {}, now: () => new Date(), randomKey, onLogin };
      return openWorkspace(folder.workspace, { create: true, engine, ...(signal && { signal }) });
    };

    it('is entered with one login', async () => {
      isGranted = true;
      let logins = 0;
      const workspace = await enter(() => void logins++);
      expect(await workspace.connection.rows(sql`select 1 as one`)).toEqual([{ one: '1' }]);
      workspace.close();
      expect(logins).toBe(1);
    });

    it('is given up when the person stops the program instead', async () => {
      isGranted = false;
      const controller = new AbortController();
      await expect(enter(() => controller.abort(), controller.signal)).rejects.toMatchObject({ code: 'interrupted' });
      expect(existsSync(folder.workspace)).toBe(false);
    });
  });
});
