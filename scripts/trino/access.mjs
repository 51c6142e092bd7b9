import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { properties } from './config.mjs';

const ITERATIONS = 1000;

/**
 * What makes a coordinator, alone in its cluster, ask over TLS who somebody is: by password, by a token signed with a key of ours, or by a login at a provider. The
 * plain port stays open to the cluster itself, which listens on this machine alone.
 *
 * access: certificate ({ cert, key } in PEM), passwords (by user), tokenKey (32 bytes), and provider (an OAuth 2 provider's origin, client and
 * secret). Answers { files: text by path in the folder, config: lines of config.properties }.
 */
export function accessOf({ certificate, passwords, tokenKey, provider }, { folder, port }) {
  const users = Object.entries(passwords).map(([user, password]) => `${user}:${hashed(password)}\n`);
  return {
    files: {
      'server.pem': certificate.key + certificate.cert,
      'passwords.txt': users.join(''),
      'token-key.txt': tokenKey.toString('base64'),
      'coordinator/etc/password-authenticator.properties': properties({
        'password-authenticator.name': 'file',
        'file.password-file': join(folder, 'passwords.txt'),
      }),
    },
    config: {
      'node-scheduler.include-coordinator': true,
      'http-server.https.enabled': true,
      'http-server.https.port': port,
      'http-server.https.keystore.path': join(folder, 'server.pem'),
      'http-server.authentication.type': 'PASSWORD,JWT,OAUTH2',
      'http-server.authentication.allow-insecure-over-http': true,
      'http-server.authentication.jwt.key-file': join(folder, 'token-key.txt'),
      'http-server.authentication.oauth2.issuer': provider.origin,
      'http-server.authentication.oauth2.client-id': provider.client,
      'http-server.authentication.oauth2.client-secret': provider.secret,
      'http-server.authentication.oauth2.oidc.discovery': false,
      'http-server.authentication.oauth2.auth-url': `${provider.origin}/authorize`,
      'http-server.authentication.oauth2.token-url': `${provider.origin}/token`,
      'http-server.authentication.oauth2.jwks-url': `${provider.origin}/keys`,
      'internal-communication.shared-secret': randomBytes(64).toString('base64'),
    },
  };
}

/** As Trino's password file has it: iterations, salt and PBKDF2 with SHA-1, in hexadecimal. */
function hashed(password) {
  const salt = randomBytes(16);
  return [ITERATIONS, salt.toString('hex'), pbkdf2Sync(password, salt, ITERATIONS, 64, 'sha1').toString('hex')].join(
    ':',
  );
}
