import type { TrinoAddress } from './address.ts';
import { ClusterError } from './cluster-error.ts';

/** How a session proves who it is. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly password: string }
  /** A JSON Web Token or an OAuth 2 access token. */
  | { readonly kind: 'token'; readonly token: string };

export type Environment = Readonly<Record<string, string | undefined>>;
export type ReadFile = (path: string) => Promise<string>;

const SOURCES = [
  'PERENNIAL_TRINO_PASSWORD',
  'PERENNIAL_TRINO_PASSWORD_FILE',
  'PERENNIAL_TRINO_TOKEN',
  'PERENNIAL_TRINO_TOKEN_FILE',
] as const;

/**
 * The credentials that the environment holds or names a file of. Read again for every statement, so that a token which another
 * program renews in its file is the one that is used. Throws when two sources are set, a file cannot be read, or one is empty.
 */
export async function readCredentials(environment: Environment, readFile: ReadFile): Promise<Credentials> {
  const [source, second] = SOURCES.filter((name) => environment[name]);
  if (source === undefined) return { kind: 'none' };
  if (second !== undefined)
    throw new ClusterError('two-secrets', { first: { text: source }, second: { text: second } });
  const value = environment[source] as string;
  const secret = source.endsWith('_FILE') ? await readSecret(source, value, readFile) : value;
  // A line break would end the header, and what follows would be another one.
  if (/[\r\n\0]/.test(secret)) throw new ClusterError('secret-of-lines', { source: { text: source } });
  return source.startsWith('PERENNIAL_TRINO_TOKEN')
    ? { kind: 'token', token: secret }
    : { kind: 'password', password: secret };
}

/** The Authorization header, if any. Throws rather than send a secret over a line that others can read. */
export function authorization(credentials: Credentials, address: TrinoAddress): string | undefined {
  if (credentials.kind === 'none') return undefined;
  if (!address.secure && !address.local) {
    throw new ClusterError('no-tls', { address: { text: address.origin } });
  }
  if (credentials.kind === 'token') return `Bearer ${credentials.token}`;
  const user = address.user;
  if (user === undefined) throw new ClusterError('password-without-user');
  if (user.includes(':')) throw new ClusterError('user-with-colon');
  return `Basic ${asTrinoReads(`${user}:${credentials.password}`).toString('base64')}`;
}

/** Trino takes the bytes for Latin-1 (seen on 476). What that has no letters for goes in UTF-8: something before the server may read it. */
function asTrinoReads(text: string): Buffer {
  const isLatin1 = [...text].every((character) => character.codePointAt(0)! < 256);
  return Buffer.from(text, isLatin1 ? 'latin1' : 'utf8');
}

async function readSecret(source: string, path: string, readFile: ReadFile): Promise<string> {
  let text: string;
  try {
    text = await readFile(path);
  } catch (cause) {
    throw new ClusterError('secret-unreadable', { source: { text: source }, file: { text: path } }, { cause });
  }
  const secret = text.replace(/[\r\n]+$/, '');
  if (secret === '') throw new ClusterError('secret-empty', { source: { text: source }, file: { text: path } });
  return secret;
}
