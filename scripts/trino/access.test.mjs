import { pbkdf2Sync } from 'node:crypto';
import { expect, it } from 'vitest';
import { accessOf } from './access.mjs';

const { files, config } = accessOf(
  {
    certificate: { cert: 'CERT\n', key: 'KEY\n' },
    passwords: { ada: 'secret' },
    tokenKey: Buffer.from('key'),
    provider: { origin: 'http://127.0.0.1:9', client: 'us', secret: 'shared' },
  },
  { folder: '/srv/cluster', port: 8443 },
);

it('keeps no password, only what tells whether one is right', () => {
  const [user, iterations, salt, hash] = files['passwords.txt'].trim().split(':');
  const derived = pbkdf2Sync('secret', Buffer.from(salt, 'hex'), Number(iterations), 64, 'sha1');
  expect([user, hash]).toEqual(['ada', derived.toString('hex')]);
});

it('asks at the secure port alone, in every way it was given', () => {
  expect(config).toMatchObject({
    'http-server.https.port': 8443,
    'http-server.authentication.type': 'PASSWORD,JWT,OAUTH2',
    'http-server.authentication.oauth2.token-url': 'http://127.0.0.1:9/token',
  });
  expect(files['server.pem']).toBe('KEY\nCERT\n');
});
