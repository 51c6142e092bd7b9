import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../sql.ts';
import { columns, type FakeServer, fakeClock, fakeServer, pages } from './fake-server.ts';
import { selfSigned } from './self-signed.ts';
import { openTrino } from './trino.ts';

describe('over TLS', () => {
  const known = getCACertificates('default');
  const certificate = selfSigned();
  let server: FakeServer;
  beforeAll(async () => {
    server = await fakeServer(pages({}, {}, { columns: columns('integer'), data: [[1]] }), certificate);
  });
  afterAll(async () => {
    setDefaultCACertificates(known);
    await server.close();
  });
  const connect = () =>
    openTrino({
      address: server.address,
      clock: fakeClock(),
      random: () => 0,
      environment: { PERENNIAL_TRINO_PASSWORD: 'x' },
    });

  it('a server of an unknown authority learns nothing, and the person what to do', async () => {
    await expect(connect().execute(sql`select 1`)).rejects.toThrow(
      /SELF_SIGNED.*start with NODE_EXTRA_CA_CERTS=FILE\.pem/,
    );
    expect(server.received).toEqual([]);
  });

  it('a server of a known authority is asked, with credentials, over few connections', async () => {
    setDefaultCACertificates([...known, certificate.cert]);
    const sockets = server.sockets();
    expect(await connect().rows(sql`select a from t`)).toEqual([{ a: 1 }]);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill('Basic dGVzdDp4'));
    expect(server.sockets() - sockets).toBeLessThanOrEqual(2);
  });
});
