import { columns, type FakeClock, type FakeServer, fakeClock, fakeServer, pages, type Script } from './fake-server.ts';
import { openTrino, type TrinoConnection, type TrinoOptions } from './trino.ts';

export interface FakeSession {
  readonly server: FakeServer;
  readonly clock: FakeClock;
  readonly trino: TrinoConnection;
  /** The methods of the requests so far: `POST GET DELETE`. */
  readonly methods: () => string;
}

const open: FakeServer[] = [];

/** A session on a server of its own that answers as the script says, in a time that stands still. */
export async function fakeSession(script: Script, options: Partial<TrinoOptions> = {}): Promise<FakeSession> {
  const server = await fakeServer(script);
  open.push(server);
  const clock = fakeClock();
  const trino = openTrino({ address: server.address, clock, random: () => 0, ...options });
  return { server, clock, trino, methods: () => server.received.map(({ method }) => method).join(' ') };
}

export async function closeFakeSessions(): Promise<void> {
  await Promise.all(open.splice(0).map((server) => server.close()));
}

/** Three rows of one column `a`, over three pages. */
export const answer: Script = pages(
  {},
  { columns: columns('integer'), data: [[1]] },
  { columns: columns('integer'), data: [[2], [3]] },
);

/** What a promise that must fail fails with. */
export function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: Error) => error,
  );
}

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}
