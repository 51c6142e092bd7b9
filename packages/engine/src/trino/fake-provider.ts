import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an OAuth 2 provider knows a server by that sends people to it. */
export interface Provider {
  readonly origin: string;
  readonly client: string;
  readonly secret: string;
  close(): Promise<void>;
}

/** An OpenID Connect provider at which everybody who comes is already logged in, as the user. For tests of a login in a browser. */
export async function fakeProvider(user: string, now: () => Date): Promise<Provider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const [client, secret] = ['perennial', 'kept between the two'];
  const nonces = new Map<string, string | null>();

  const token = (claims: object): string => {
    const issued = Math.floor(now().getTime() / 1000);
    const parts = [
      { alg: 'RS256', kid: 'test' },
      { iss: origin, sub: user, aud: client, iat: issued, exp: issued + 3600, ...claims },
    ];
    const body = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${body}.${sign('sha256', Buffer.from(body), privateKey).toString('base64url')}`;
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url as string, origin);
    const json = (answer: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    if (pathname === '/authorize') {
      const code = `code-${nonces.size}`;
      nonces.set(code, searchParams.get('nonce'));
      const back = new URL(searchParams.get('redirect_uri') as string);
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state') as string);
      response.writeHead(302, { location: back.href }).end();
    } else if (pathname === '/token') {
      const chunks = await request.toArray();
      const code = new URLSearchParams(Buffer.concat(chunks).toString()).get('code') as string;
      json({
        token_type: 'Bearer',
        expires_in: 3600,
        access_token: token({}),
        id_token: token({ nonce: nonces.get(code) }),
      });
    } else if (pathname === '/keys') {
      json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }] });
    } else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    client,
    secret,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Opens an address as a browser would: goes where it is sent, with the cookies it was given. Answers the last status. */
export async function visit(address: string): Promise<number> {
  const cookies = new Map<string, string>();
  let at = address;
  for (;;) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const given of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      if (name !== undefined && value !== undefined) cookies.set(name, value);
    }
    await response.arrayBuffer();
    const next = response.headers.get('location');
    if (next === null) return response.status;
    at = new URL(next, at).href;
  }
}
