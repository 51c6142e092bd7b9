import { createHmac, randomBytes } from 'node:crypto';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../../../../scripts/trino/cluster.mjs';
import { sql } from '../sql.ts';
import { clockOf } from './clock.ts';
import type { Environment } from './credentials.ts';
import { fakeProvider, type Provider, visit } from './fake-provider.ts';
import { selfSigned } from './self-signed.ts';
import { openTrino, type TrinoOptions } from './trino.ts';

const isThere = process.env.PERENNIAL_TEST_TRINO !== undefined;

describe.skipIf(!isThere)('a Trino that asks over TLS who somebody is', () => {
  const known = getCACertificates('default');
  const certificate = selfSigned();
  const tokenKey = randomBytes(32);
  let provider: Provider;
  let cluster: Cluster;
  beforeAll(async () => {
    provider = await fakeProvider('ada', () => new Date());
    const access = { certificate, tokenKey, provider, passwords: { ada: 'pâss: wörd' } };
    cluster = await startCluster({ workers: 0, spooling: false, access });
    setDefaultCACertificates([...known, certificate.cert]);
  }, 600_000);
  afterAll(async () => {
    setDefaultCACertificates(known);
    await cluster?.stop();
    await provider?.close();
  });

  const whoAmI = async (environment: Environment, options: Partial<TrinoOptions> = {}, user = 'ada@') => {
    const address = `trino+https://${user}127.0.0.1:${cluster.securePort}/lake/test`;
    const world = { clock: clockOf(() => new Date()), random: Math.random };
    const trino = openTrino({ ...world, address, environment, ...options });
    try {
      // More rows than one page, so that the pages after the first are asked for as well.
      const rows = await trino.rows<{ name: string }>(
        sql`select current_user as name from unnest(sequence(1, 10000)) as t(i)`,
      );
      return [rows.length, rows.at(-1)?.name];
    } finally {
      trino.close();
    }
  };
  const signed = (claims: object, key = tokenKey) => {
    const parts = [{ alg: 'HS256' }, { sub: 'ada', ...claims }];
    const body = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`;
  };
  const at = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

  it('knows a user by the password', async () => {
    expect(await whoAmI({ PERENNIAL_TRINO_PASSWORD: 'pâss: wörd' })).toEqual([10_000, 'ada']);
  });

  it('knows a user by a token', async () => {
    expect(await whoAmI({ PERENNIAL_TRINO_TOKEN: signed({ exp: at(600) }) })).toEqual([10_000, 'ada']);
    expect(await whoAmI({ PERENNIAL_TRINO_TOKEN: signed({ exp: at(600) }) }, {}, '')).toEqual([10_000, 'ada']);
  });

  it('knows a user by a login in a browser', async () => {
    const visited: Promise<number>[] = [];
    expect(await whoAmI({}, { onLogin: (address) => visited.push(visit(address)) })).toEqual([10_000, 'ada']);
    expect(await Promise.all(visited)).toEqual([200]);
  });

  it.each([
    ['a wrong password', () => ({ PERENNIAL_TRINO_PASSWORD: 'wrong' })],
    ['an expired token', () => ({ PERENNIAL_TRINO_TOKEN: signed({ exp: at(-600) }) })],
    ['a token that another signed', () => ({ PERENNIAL_TRINO_TOKEN: signed({ exp: at(600) }, randomBytes(32)) })],
  ])('refuses %s, and the person learns what to do', async (_, environment) => {
    await expect(whoAmI(environment())).rejects.toThrow('the credentials that it was given are not valid');
  });

  it('refuses who shows nothing, and the person learns what to do', async () => {
    await expect(whoAmI({})).rejects.toThrow('set PERENNIAL_TRINO_TOKEN or PERENNIAL_TRINO_TOKEN_FILE');
  });
});
