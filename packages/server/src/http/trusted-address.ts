import { Failure } from '@perennial/words';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Of `Host` headers: the name without its port, in lower case. */
export function hostNameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

export function isLoopbackName(name: string): boolean {
  return LOOPBACK.has(name);
}

/** Whether an address of a socket is of this machine. */
export function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

export interface AskedAddress {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly method: string;
}

/**
 * Refuses requests that a page of somebody else has made a browser send: under a name that is not the server's own (which only was made to lead
 * to it), or from another origin. `names`: those the server may be called by besides loopback ones; null where it may be called by any.
 */
export function requireTrustedAddress(
  { host = '', origin, method }: AskedAddress,
  names: readonly string[] | null,
): void {
  const name = hostNameOf(host);
  const isKnown = names === null || isLoopbackName(name) || names.includes(name);
  if (!isKnown) throw new Failure('wrong-address', { host: { text: host } });
  if (origin === undefined || method === 'GET' || method === 'HEAD') return;
  if (!isOwnOrigin(origin, host)) throw new Failure('not-allowed.origin', { origin: { text: origin } });
}

/** Whether a page of an origin is one of the server's own, by the `Host` that is asked. */
export function isOwnOrigin(origin: string, host: string): boolean {
  return hostOfOrigin(origin) === host.toLowerCase();
}

function hostOfOrigin(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
