import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import { Failure } from '@perennial/words';

/** Which machines a server asks for those who use it. */
export interface Outside {
  readonly isAllowed: (address: string) => boolean;
  /** Without TLS too: in tests. */
  readonly allowsPlain?: boolean;
}

export interface AskedOutside {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** In milliseconds, to the beginning of the answer. */
  readonly patience?: number;
}

const PATIENCE = 30_000;

/**
 * Asks an address on the public network, over TLS, at the very machine that its name was looked up to be: a name that leads elsewhere the next moment is of no
 * use, and no redirection is followed. Rejects with `outside-refused` where the address is of this machine or a network of one's own, and with `outside-failed` where nobody answers.
 */
export async function askOutside(
  { isAllowed, allowsPlain = false }: Outside,
  address: string,
  { method, headers = {}, body, patience = PATIENCE }: AskedOutside,
): Promise<IncomingMessage> {
  const url = URL.canParse(address) ? new URL(address) : null;
  const values = { address: { text: url?.origin ?? address } };
  const isPlain = url?.protocol === 'http:' && allowsPlain;
  if (!url || (url.protocol !== 'https:' && !isPlain) || url.username || url.password)
    throw new Failure('outside-refused', values);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const [found] = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await lookup(host, { all: true }).catch((error) => Promise.reject(failed(values, error)));
  if (!found || !isAllowed(found.address)) throw new Failure('outside-refused', values);
  const ask = isPlain ? overHttp : overHttps;
  return new Promise((resolve, reject) => {
    const asked = ask(
      url,
      {
        method,
        headers: { 'user-agent': 'perennial', ...headers },
        signal: AbortSignal.timeout(patience),
        lookup: (_, options, told) => (options.all ? told(null, [found]) : told(null, found.address, found.family)),
      },
      resolve,
    );
    asked.once('error', (error) => reject(failed(values, error)));
    asked.end(body);
  });
}

function failed(values: { readonly address: { readonly text: string } }, error: unknown): Failure {
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return new Failure('outside-failed', { ...values, reason: { text: reason } }, error);
}
