import { ClusterError } from './cluster-error.ts';

/** Where a Trino coordinator listens and what a session starts with. Holds no secret. */
export interface TrinoAddress {
  /** `http://host:8080`, with the port always written unless it is the scheme's own. */
  readonly origin: string;
  /** TLS is spoken. */
  readonly secure: boolean;
  /** The server is this very machine, so plain text reaches nobody else. */
  readonly local: boolean;
  readonly user?: string;
  readonly catalog?: string;
  readonly schema?: string;
}

const SCHEME = /^(trino|trino\+http|trino\+https):$/;
const SECURE_PORTS: ReadonlySet<string> = new Set(['443', '8443']);

/**
 * Reads `trino://USER@HOST:PORT/CATALOG/SCHEMA`.
 *
 * TLS is spoken on the ports 443 (as the JDBC driver does) and 8443 (as Trino's documentation sets it up), with the scheme
 * `trino+https:`, and where `?SSL=true` says so; `?SSL=false` and `trino+http:` say the opposite. Without a port: 8080, with TLS 443.
 * Throws a ClusterError on anything else, and on a password, because addresses end up in logs and ledgers.
 */
export function parseAddress(text: string): TrinoAddress {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new ClusterError('address');
  }
  if (!SCHEME.test(url.protocol)) throw new ClusterError('address-scheme', { scheme: { text: url.protocol } });
  if (url.password !== '') {
    throw new ClusterError('address-with-password');
  }
  if (url.hostname === '') throw new ClusterError('address-without-host');
  if (url.hash !== '') throw new ClusterError('address-with-hash');
  const [catalog, schema, ...more] = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (more.length > 0) throw new ClusterError('address-too-long');
  const secure = isSecure(url);
  const port = url.port || (secure ? '443' : '8080');
  const user = decode(url.username);
  const server = new URL(`${secure ? 'https' : 'http'}://${url.hostname}:${port}`);
  return {
    origin: server.origin,
    secure,
    local: isLocal(server.hostname),
    ...(user !== '' && { user }),
    ...(catalog !== undefined && { catalog }),
    ...(schema !== undefined && { schema }),
  };
}

/** The address as it may be shown and stored: `parseAddress` reads it back to the same. */
export function printAddress({ origin, secure, user, catalog, schema }: TrinoAddress): string {
  const { host, port, hostname } = new URL(origin);
  const shown = port === '' ? `${hostname}:${secure ? 443 : 80}` : host;
  const path = [catalog, schema]
    .flatMap((part) => (part === undefined ? [] : [`/${encodeURIComponent(part)}`]))
    .join('');
  const scheme =
    secure === SECURE_PORTS.has(port || (secure ? '443' : '80')) ? 'trino' : `trino+${secure ? 'https' : 'http'}`;
  return `${scheme}://${user === undefined ? '' : `${encodeURIComponent(user)}@`}${shown}${path}`;
}

function isSecure(url: URL): boolean {
  let secure = url.protocol === 'trino+https:' || (url.protocol === 'trino:' && SECURE_PORTS.has(url.port));
  for (const [name, value] of url.searchParams) {
    const choice = value.toLowerCase();
    if (name.toLowerCase() !== 'ssl' || (choice !== 'true' && choice !== 'false')) {
      throw new ClusterError('address-parameter', { name: { text: name } });
    }
    secure = choice === 'true';
  }
  return secure;
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ClusterError('address-with-percent');
  }
}
