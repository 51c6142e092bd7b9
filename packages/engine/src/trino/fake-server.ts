import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Clock } from './clock.ts';
import type { QueryResults } from './results.ts';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Counted from one, per connection to the server. */
  readonly socket: number;
}

/** What the server answers: nothing at all, a connection torn down, or a response, whole or cut off. */
export type Reply =
  | 'hang'
  | 'reset'
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string | readonly string[]>>;
      readonly json?: unknown;
      readonly body?: string | Uint8Array;
      /** The connection is torn down after the body, of which more was announced. */
      readonly cut?: boolean;
    };

export type Script = (request: Received, server: FakeServer) => Reply | Promise<Reply>;

export interface FakeServer {
  readonly origin: string;
  /** `trino://test@127.0.0.1:PORT/lake/main` */
  readonly address: string;
  readonly received: Received[];
  readonly sockets: () => number;
  readonly close: () => Promise<void>;
}

/** A server on a free port of this machine that answers as the script says. */
export async function fakeServer(script: Script, tls?: { key: string; cert: string }): Promise<FakeServer> {
  const sockets = new Map<unknown, number>();
  const received: Received[] = [];
  const listen = (request: IncomingMessage, response: ServerResponse) => {
    void record(request, received, sockets).then(async (entry) => send(response, await script(entry, fake)));
  };
  const server: Server = tls ? createSecureServer(tls, listen) : createServer(listen);
  server.on(tls ? 'secureConnection' : 'connection', (socket) => sockets.set(socket, sockets.size + 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fake: FakeServer = {
    origin: `${tls ? 'https' : 'http'}://${host}`,
    address: `trino${tls ? '+https' : ''}://test@${host}/lake/main`,
    received,
    sockets: () => sockets.size,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return fake;
}

/** A well-behaved statement: the first page answers the POST, each further one a GET. A page may also be a reply of its own. */
export function pages(...list: readonly (Partial<QueryResults> | { reply: Reply })[]): Script {
  return ({ method, path }, { origin }) => {
    if (method === 'DELETE') return { status: 204 };
    const n = method === 'POST' ? 0 : Number(path.split('/').at(-1));
    const page = list[n] ?? {};
    if ('reply' in page) return page.reply;
    const last = n >= list.length - 1;
    return {
      json: {
        id: 'q1',
        stats: { state: last ? 'FINISHED' : 'RUNNING' },
        ...(!last && { nextUri: next(origin, n + 1) }),
        ...page,
      },
    };
  };
}

/** Replies in turn, then as the script says. */
export function first(replies: readonly Reply[], then: Script): Script {
  const left = [...replies];
  return (request, server) => left.shift() ?? then(request, server);
}

export function next(origin: string, page: number): string {
  return `${origin}/v1/statement/executing/q1/yslug/${page}`;
}

export function columns(...types: readonly string[]) {
  return types.map((type, i) => ({ name: String.fromCharCode(97 + i), type }));
}

/** A clock that stands still except while somebody sleeps. `expire` lets the deadlines of the moment pass. */
export interface FakeClock extends Clock {
  readonly slept: number[];
  readonly expire: () => void;
}

export function fakeClock(): FakeClock {
  let now = Date.UTC(2026, 0, 1);
  const slept: number[] = [];
  const deadlines: AbortController[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds, signal) => {
      slept.push(milliseconds);
      now += milliseconds;
      await new Promise(setImmediate);
      signal?.throwIfAborted();
    },
    deadline: () => {
      const controller = new AbortController();
      deadlines.push(controller);
      return controller.signal;
    },
    expire: () => {
      for (const controller of deadlines.splice(0)) controller.abort(new Error('deadline'));
    },
  };
}

async function record(
  request: IncomingMessage,
  received: Received[],
  sockets: Map<unknown, number>,
): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const entry: Received = {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
    socket: sockets.get(request.socket) ?? 0,
  };
  received.push(entry);
  return entry;
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === 'hang') return;
  if (reply === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const body = reply.json === undefined ? (reply.body ?? '') : JSON.stringify(reply.json);
  const headers: Record<string, string | readonly string[]> = { 'content-type': 'application/json', ...reply.headers };
  const length = Buffer.byteLength(body) + (reply.cut ? 1000 : 0);
  response.writeHead(reply.status ?? 200, { ...headers, 'content-length': String(length) } as Record<string, string>);
  if (!reply.cut) {
    response.end(body);
    return;
  }
  response.write(body, () => response.socket?.destroy());
}
