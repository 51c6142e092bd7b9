import type { TrinoAddress } from './address.ts';
import { type Exchange, exchange, RefusedRequest, type Transport } from './exchange.ts';
import type { Login } from './login.ts';
import { TrinoError } from './query-failure.ts';
import {
  type Column,
  type ParseJson,
  progressOf,
  type QueryProgress,
  type QueryResults,
  readResults,
  type Values,
} from './results.ts';
import { followHeaders, type Session, type SessionSettings, sessionHeaders, updateSession } from './session.ts';
import { ENCODINGS, readSegments } from './spooled.ts';

/** One server and one session on it. */
export interface Client {
  readonly transport: Transport;
  readonly address: TrinoAddress;
  readonly session: Session;
  readonly settings: SessionSettings;
  readonly login: Login;
  /** Rows may come as segments in an object store. */
  readonly spooled: boolean;
  readonly onProgress: ((progress: QueryProgress) => void) | undefined;
}

export interface Page {
  readonly columns: readonly Column[];
  readonly rows: readonly Values[];
}

const CANCEL_WITHIN = 5000;
/** A server holds a request for news up to a second. One that answers at once with nothing is asked less often after this many. */
const PATIENT_ANSWERS = 10;
const SOON = 50;

/**
 * Runs one statement and yields its rows as they come. Throws a TrinoError when Trino fails it, in whatever response.
 * Leaving the loop, throwing in it and aborting the signal all cancel the statement on the server.
 *
 * The POST is repeated only where the protocol asks for it, the requests that follow also after a broken connection: asked for
 * the same page again, the server sends the same page.
 */
export async function* runStatement(
  client: Client,
  text: string,
  parse: ParseJson,
  signal: AbortSignal,
): AsyncGenerator<Page, void, undefined> {
  const { clock } = client.transport;
  // Both are held for the whole statement, while others may change the session and a file may be about to be rewritten.
  const follow = followHeaders(client.session);
  const identity: Identity = { header: await client.login.header() };
  let next: string | undefined;
  let idle = 0;
  let asked = clock.now();
  try {
    let results = await ask(client, identity, firstRequest(client, text), parse, signal);
    for (;;) {
      if (results.nextUri !== undefined) requireSameServer(results.nextUri, client.address);
      next = results.error ? undefined : results.nextUri;
      client.onProgress?.(progressOf(results));
      if (results.error) throw new TrinoError(results.error, results.id, text);
      for await (const rows of rowsOf(client, results, parse, signal)) {
        idle = 0;
        client.transport.wire.rowsReceived += rows.length;
        yield { columns: results.columns ?? [], rows };
      }
      if (next === undefined) return;
      if (idle++ > PATIENT_ANSWERS && clock.now() - asked < SOON) await clock.sleep(SOON, signal);
      asked = clock.now();
      results = await ask(client, identity, { method: 'GET', url: next, headers: follow }, parse, signal);
    }
  } finally {
    if (next !== undefined) await cancel(client, identity, next, follow);
  }
}

/** The Authorization header in use. */
interface Identity {
  header: string | undefined;
}

type Request = Pick<Exchange<unknown>, 'method' | 'url' | 'body'> & { readonly headers: Record<string, string> };

function firstRequest(client: Client, text: string): Request {
  const headers = {
    ...sessionHeaders(client.session, client.settings),
    'Content-Type': 'text/plain; charset=utf-8',
    ...(client.spooled && { 'X-Trino-Query-Data-Encoding': ENCODINGS }),
  };
  return { method: 'POST', url: `${client.address.origin}/v1/statement`, headers, body: text };
}

async function ask(
  { transport, login, session, settings }: Client,
  identity: Identity,
  request: Request,
  parse: ParseJson,
  signal: AbortSignal,
): Promise<QueryResults> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await exchange<QueryResults>(
        transport,
        {
          ...request,
          headers: withIdentity(request.headers, settings, identity),
          redirect: 'manual',
          repeatable: request.method === 'GET',
          read: (body, response) => {
            const results = readResults(body, response, parse);
            updateSession(session, response.headers);
            return results;
          },
        },
        signal,
      );
    } catch (cause) {
      if (!(cause instanceof RefusedRequest) || cause.status !== 401 || attempt > 0) throw cause;
      identity.header = await login.renew(identity.header, cause, signal);
    }
  }
}

function withIdentity(headers: Record<string, string>, { source }: SessionSettings, { header }: Identity) {
  return { ...headers, 'User-Agent': source, ...(header !== undefined && { Authorization: header }) };
}

async function* rowsOf(
  { transport }: Client,
  { data }: QueryResults,
  parse: ParseJson,
  signal: AbortSignal,
): AsyncGenerator<readonly Values[], void, undefined> {
  if (!data) return;
  if ('segments' in data) yield* readSegments(transport, data, parse, signal);
  else if (data.length > 0) yield data;
}

/** The session's credentials go to the server that they are for, whatever a response says. */
function requireSameServer(next: string, { origin }: TrinoAddress): void {
  const target = URL.canParse(next) ? new URL(next).origin : 'no address';
  if (target === origin) return;
  throw new Error(
    `${origin} continues the statement at another server, ${target}; behind a proxy, set http-server.process-forwarded=true on the coordinator`,
  );
}

/** Best effort: a server that does not hear of it gives the statement up by itself when nobody asks for its rows. */
async function cancel(
  { transport, settings }: Client,
  identity: Identity,
  url: string,
  headers: Record<string, string>,
): Promise<void> {
  const hasty = { ...transport, retryFor: 1000 };
  const request = { method: 'DELETE', url, redirect: 'manual', repeatable: true, read: () => undefined } as const;
  // What went wrong before is what the caller is to hear of.
  await exchange(
    hasty,
    { ...request, headers: withIdentity(headers, settings, identity) },
    transport.clock.deadline(CANCEL_WITHIN),
  ).catch(() => undefined);
}
