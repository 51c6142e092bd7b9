import { lookup as lookupName } from 'node:dns/promises';
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import { Failure } from '@perennial/words';

/** Which machines a server asks for those who use it. */
export interface Outside {
  readonly isAllowed: (address: string) => boolean;
  /** Without TLS too: in tests. */
  readonly allowsPlain?: boolean;
  /** Which machines a name leads to; by default as the system says. */
  readonly lookup?: (name: string) => Promise<readonly Machine[]>;
}

interface Machine {
  readonly address: string;
  readonly family: number;
}

export interface AskedOutside {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** In milliseconds, to the beginning of the answer, and from each part of it to the next. */
  readonly patience?: number;
}

const PATIENCE = 30_000;

/**
 * Asks an address on the public network, over TLS, at the very machine that its name was looked up to be: a name that leads elsewhere the next moment is of no
 * use, and no redirection is followed. Rejects with `outside-refused` where the address is of this machine or a network of one's own, and with `outside-failed` where nobody answers.
 */
export async function askOutside(
  outside: Outside,
  address: string,
  { method, headers = {}, body, patience = PATIENCE }: AskedOutside,
): Promise<IncomingMessage> {
  const url = requireOutside(outside, address);
  const { isAllowed, lookup = lookedUp } = outside;
  const values = { address: { text: url.origin } };
  const host = hostOf(url);
  const [found] = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await lookup(host).catch((error) => Promise.reject(failed(values, error)));
  if (!found || !isAllowed(found.address)) throw new Failure('outside-refused', values);
  const ask = url.protocol === 'http:' ? overHttp : overHttps;
  return new Promise((resolve, reject) => {
    const waiting = new AbortController();
    const giveUp = () => waiting.abort(new Error(`no answer within ${patience} ms`));
    const timer = setTimeout(giveUp, patience);
    const asked = ask(
      url,
      {
        method,
        headers: { 'user-agent': 'perennial', ...headers },
        signal: waiting.signal,
        lookup: (_, options, told) => (options.all ? told(null, [found]) : told(null, found.address, found.family)),
      },
      (answer) => {
        clearTimeout(timer);
        // A large file may take long, as long as it keeps coming.
        answer.setTimeout(patience, giveUp);
        resolve(answer);
      },
    );
    asked.on('error', (error) => {
      clearTimeout(timer);
      reject(failed(values, waiting.signal.aborted ? waiting.signal.reason : error));
    });
    asked.end(body);
  });
}

/**
 * An address that may be asked, as far as itself says: of the web, over TLS, without a password, and none of a machine of one's own. Throws `outside-refused`. Where a name leads is
 * looked up when it is asked.
 */
export function requireOutside({ isAllowed, allowsPlain = false }: Outside, address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isWeb = url?.protocol === 'https:' || (url?.protocol === 'http:' && allowsPlain);
  if (!url || !isWeb || url.username || url.password || (isIP(hostOf(url)) && !isAllowed(hostOf(url))))
    throw new Failure('outside-refused', { address: { text: url?.origin ?? address } });
  return url;
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function lookedUp(name: string): Promise<readonly Machine[]> {
  return lookupName(name, { all: true });
}

function failed(values: { readonly address: { readonly text: string } }, error: unknown): Failure {
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return new Failure('outside-failed', { ...values, reason: { text: reason } }, error);
}
