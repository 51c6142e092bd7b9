import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOutside } from '../src/outside/ask-outside.ts';
import { fetchFile } from '../src/outside/fetch-file.ts';
import { isPublicAddress } from '../src/outside/public-address.ts';
import { temporaryFolder } from './serving.ts';

describe('an address', () => {
  it.each(['8.8.8.8', '93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('asking outside', () => {
  it.each([
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:7f00:1]/',
    'https://169.254.169.254/latest/meta-data',
    'http://93.184.215.14/',
    'https://user:password@93.184.215.14/',
    'file:///etc/passwd',
    'no address',
  ])('%s is refused', async (address) => {
    const asking = askOutside({ isAllowed: isPublicAddress }, address, { method: 'GET' });
    await expect(asking).rejects.toMatchObject({ code: 'outside-refused' });
  });
});

describe('a name', () => {
  const asked: string[] = [];
  const machine = createServer(({ url = '', headers: { host = '' } }, response) => {
    asked.push(`${host.split(':')[0]}${url}`);
    if (url === '/moved') return response.writeHead(302, { location: '/secret' }).end();
    if (url === '/silent') return;
    response.write('one ');
    if (url === '/cut') return void setImmediate(() => response.destroy());
    setTimeout(() => response.end('two'), url === '/slow' ? 600 : 0);
  });
  let port: number;
  beforeAll(async () => {
    machine.listen(0, '127.0.0.1');
    await once(machine, 'listening');
    ({ port } = machine.address() as AddressInfo);
  });
  afterAll(() => {
    machine.closeAllConnections();
    machine.close();
  });
  const outside = {
    allowsPlain: true,
    isAllowed: (address: string) => address === '127.0.0.1',
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
  };
  const at = (path: string) => `http://files.example.com:${port}${path}`;

  it('is asked at the machine that was looked at, though it leads elsewhere a moment later', async () => {
    // No machine answers at the second one.
    const leads = ['127.0.0.1', '203.0.113.9'];
    const lookup = async () => [{ address: leads.shift() ?? '', family: 4 }];
    const answer = await askOutside({ ...outside, lookup }, at('/orders'), { method: 'GET' });
    expect(await text(answer)).toBe('one two');
    expect(asked.at(-1)).toBe('files.example.com/orders');
    expect(leads).toEqual(['203.0.113.9']);
  });

  it('that leads to a machine of one’s own is not asked', async () => {
    const before = asked.length;
    for (const address of ['127.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1']) {
      const lookup = async () => [{ address, family: address.includes(':') ? 6 : 4 }];
      const asking = askOutside({ allowsPlain: true, isAllowed: isPublicAddress, lookup }, at('/'), { method: 'GET' });
      await expect(asking, address).rejects.toMatchObject({ code: 'outside-refused' });
    }
    expect(asked).toHaveLength(before);
  });

  it('is followed nowhere else', async () => {
    const to = join(temporaryFolder(), 'orders.csv');
    await expect(fetchFile(outside, at('/moved'), to, 100)).rejects.toMatchObject({ code: 'outside-failed' });
    expect(asked).not.toContain('files.example.com/secret');
    expect(existsSync(to)).toBe(false);
  });

  it('gives a file whole or not at all', async () => {
    const to = join(temporaryFolder(), 'orders.csv');
    await fetchFile(outside, at('/'), to, 100);
    expect(readFileSync(to, 'utf8')).toBe('one two');
    const other = join(temporaryFolder(), 'orders.csv');
    await expect(fetchFile(outside, at('/cut'), other, 100)).rejects.toMatchObject({ code: 'outside-failed' });
    await expect(fetchFile(outside, at('/'), other, 5)).rejects.toMatchObject({ code: 'too-large' });
    expect(existsSync(other) || existsSync(`${other}.unfinished`)).toBe(false);
  });

  it('that says nothing is given up, and one whose file keeps coming is not', async () => {
    await expect(askOutside(outside, at('/silent'), { method: 'GET', patience: 50 })).rejects.toMatchObject({
      code: 'outside-failed',
    });
    const slow = await askOutside(outside, at('/slow'), { method: 'GET', patience: 60_000 });
    expect(await text(slow)).toBe('one two');
    const stuck = await askOutside(outside, at('/slow'), { method: 'GET', patience: 100 });
    await expect(text(stuck)).rejects.toThrow();
  });
});
