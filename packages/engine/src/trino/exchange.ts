import type { CodesOf, Message } from '@perennial/words';
import type { Clock } from './clock.ts';
import { ClusterError } from './cluster-error.ts';

/** What has crossed the wire so far. Bytes are those of bodies, responses after their transport compression is undone. */
export interface Wire {
  requests: number;
  bytesSent: number;
  bytesReceived: number;
  rowsReceived: number;
}

/** The outside world of the client. */
export interface Transport {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** In [0, 1): spreads the retries of many clients over time. */
  readonly random: () => number;
  readonly wire: Wire;
  /** Milliseconds within which one request must be answered whole. */
  readonly requestTimeout: number;
  /** Milliseconds for which a request that finds no answer is repeated. */
  readonly retryFor: number;
}

export interface Exchange<T> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>> | Headers;
  readonly body?: string;
  readonly redirect: 'follow' | 'manual';
  /** Turns the body of a response of status 200 into a value; a DamagedBody it throws is fetched again. */
  readonly read: (body: Uint8Array, response: Response) => T | Promise<T>;
  /** Repeat after a broken connection too, and not only when the server or a gateway asks for it. */
  readonly repeatable: boolean;
}

/** A body that does not read as what its headers announce: cut short on the way, perhaps. */
export class DamagedBody extends ClusterError {
  override readonly name = 'DamagedBody';
}

type Said = Message<CodesOf<'cluster'>>;

/** The server answered with a status that no repetition changes. */
export class RefusedRequest extends ClusterError {
  override readonly name = 'RefusedRequest';
  readonly status: number;
  readonly headers: Headers;
  constructor(words: Said, status: number, headers: Headers) {
    super(words.code, words.values);
    this.status = status;
    this.headers = headers;
  }
}

const MOST_DAMAGED = 3;
const LONGEST_PAUSE = 5000;

/**
 * One request and its answer, repeated as the protocol asks: 502, 503, 504 and 429 after 50 to 100 milliseconds, then after twice
 * as long each time, or after what Retry-After says. Rejects with what the last attempt met when `retryFor` is over.
 */
export async function exchange<T>(transport: Transport, request: Exchange<T>, signal: AbortSignal): Promise<T> {
  const { clock } = transport;
  const start = clock.now();
  let damaged = 0;
  for (let attempt = 0; ; attempt++) {
    const outcome = await attemptOnce(transport, request, signal);
    if ('value' in outcome) return outcome.value;
    if (outcome.failure instanceof DamagedBody) damaged++;
    const pause = Math.max(outcome.after ?? 0, backOff(attempt, transport.random()));
    const spent = clock.now() - start;
    if (!outcome.again || damaged >= MOST_DAMAGED || spent + pause > transport.retryFor) {
      throw attempt === 0 ? outcome.failure : repeatedly(outcome.failure, attempt + 1, spent);
    }
    await clock.sleep(pause, signal);
  }
}

type Outcome<T> = { readonly value: T } | { readonly failure: Error; readonly again: boolean; readonly after?: number };

async function attemptOnce<T>(transport: Transport, request: Exchange<T>, signal: AbortSignal): Promise<Outcome<T>> {
  signal.throwIfAborted();
  const { wire, clock } = transport;
  const { method, url, headers, redirect, body } = request;
  const deadline = clock.deadline(transport.requestTimeout);
  let response: Response;
  let bytes: Uint8Array;
  try {
    wire.requests++;
    wire.bytesSent += body === undefined ? 0 : Buffer.byteLength(body);
    response = await transport.fetch(url, {
      method,
      headers,
      redirect,
      signal: AbortSignal.any([signal, deadline]),
      ...(body !== undefined && { body }),
    });
    bytes = new Uint8Array(await response.arrayBuffer());
    wire.bytesReceived += bytes.length;
  } catch (cause) {
    signal.throwIfAborted();
    const address = { text: place(url) };
    const failure = deadline.aborted
      ? new ClusterError('no-answer', { address, seconds: { count: transport.requestTimeout / 1000 } }, { cause })
      : unreachable(url, cause);
    return { failure, again: request.repeatable && !isLasting(cause) };
  }
  if (response.status !== 200 && response.status !== 204) return refusal(url, response, bytes, clock.now());
  try {
    return { value: await request.read(bytes, response) };
  } catch (failure) {
    if (!(failure instanceof DamagedBody)) throw failure;
    return { failure, again: request.repeatable };
  }
}

function refusal(url: string, response: Response, body: Uint8Array, now: number): Outcome<never> {
  const { status, headers } = response;
  const text = excerpt(body);
  const target = headers.get('location');
  const address = { text: place(url) };
  const refused: Said = text
    ? { code: 'http-text', values: { address, status: { text: String(status) }, text: { text } } }
    : { code: 'http', values: { address, status: { text: String(status) } } };
  const redirected: Said = target
    ? { code: 'redirects', values: { address, target: { text: place(new URL(target, url).href) } } }
    : { code: 'redirects-elsewhere', values: { address } };
  const failure = new RefusedRequest(status >= 300 && status < 400 ? redirected : refused, status, headers);
  const again = status === 429 || (status >= 502 && status <= 504);
  const after = retryAfter(headers.get('retry-after'), now);
  return { failure, again, ...(after !== undefined && { after }) };
}

/** Milliseconds: 50 to 100 at first, doubled each time. */
function backOff(attempt: number, random: number): number {
  return Math.min(100 * 2 ** attempt, LONGEST_PAUSE) * (0.5 + random / 2);
}

/** Retry-After is seconds or a date. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const pause = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(pause) ? Math.max(0, pause) : undefined;
}

function repeatedly(failure: Error, attempts: number, spent: number): Error {
  const last = failure instanceof ClusterError ? { message: failure.words } : { text: failure.message };
  const values = { failure: last, attempts: { count: attempts }, seconds: { count: Math.round(spent / 1000) } };
  return failure instanceof RefusedRequest
    ? new RefusedRequest({ code: 'repeatedly', values }, failure.status, failure.headers)
    : new ClusterError('repeatedly', values, { cause: failure });
}

function unreachable(url: string, cause: unknown): Error {
  const code = codeOf(cause);
  const words = REMEDIES.find(([pattern]) => pattern.test(code))?.[1] ?? 'no-connection';
  return new ClusterError(words, { address: { text: place(url) }, code: { text: code } }, { cause });
}

/** What to do about a failure of TLS; none of them passes by itself. */
const REMEDIES = [
  [/SELF_SIGNED|UNABLE_TO|SIGNATURE/, 'no-connection-certificate'],
  [/SSL|EPROTO/, 'no-connection-tls'],
  [/CERT/, 'no-connection'],
] as const;

function isLasting(cause: unknown): boolean {
  const code = codeOf(cause);
  return REMEDIES.some(([pattern]) => pattern.test(code));
}

function codeOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return String(inner);
  return 'code' in inner && typeof inner.code === 'string' ? inner.code : inner.message;
}

/** Where a request went, without the path and query that may hold a signature. */
function place(url: string): string {
  return new URL(url).origin;
}

/** The beginning of an error page as one line of text. */
function excerpt(body: Uint8Array): string {
  const text = Buffer.from(body.subarray(0, 4000)).toString('utf8');
  const plain = text
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > 200 ? `${plain.slice(0, 200)} …` : plain;
}
