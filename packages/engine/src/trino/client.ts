import { readFile } from 'node:fs/promises';
import { parseAddress } from './address.ts';
import type { Clock } from './clock.ts';
import { type Environment, type ReadFile, readCredentials } from './credentials.ts';
import type { Transport } from './exchange.ts';
import { type Granted, openLogin } from './login.ts';
import type { QueryProgress } from './results.ts';
import { newSession } from './session.ts';
import type { Client } from './statement.ts';

export interface ClientOptions {
  /**
   * `trino://USER@HOST:PORT/CATALOG/SCHEMA`, see parseAddress. A certificate of an authority of your own is trusted when the process
   * starts with NODE_EXTRA_CA_CERTS=FILE.pem.
   */
  readonly address: string;
  readonly clock: Clock;
  /** From 0 to below 1: spreads repeated requests, and names temporary tables. */
  readonly random: () => number;
  /** Where PERENNIAL_TRINO_PASSWORD, PERENNIAL_TRINO_TOKEN and the same with _FILE are looked up; no credentials without it. */
  readonly environment?: Environment;
  /** Receives the web address where a person is to log in, when the server asks for that. */
  readonly onLogin?: (address: string) => void;
  /** Shared by sessions for which a person is to log in once. */
  readonly granted?: Granted;
  readonly onProgress?: (progress: QueryProgress) => void;
  /** Session properties, `catalog.property` for those of a catalog. */
  readonly properties?: Readonly<Record<string, string>>;
  /** What the cluster's administrator sees the statements come from; `perennial` by default. */
  readonly source?: string;
  readonly clientTags?: readonly string[];
  /** In which a timestamp with time zone falls on a day; UTC by default, wherever the cluster stands. */
  readonly timeZone?: string;
  /** Take large answers from an object store where the server offers that; true by default. */
  readonly spooled?: boolean;
  /** Milliseconds for one request to be answered, 60,000 by default: the server answers within some seconds, with or without rows. */
  readonly requestTimeout?: number;
  /** Milliseconds for which a request that finds no answer is repeated; 120,000 by default. */
  readonly retryFor?: number;
  readonly fetch?: typeof fetch;
  readonly readFile?: ReadFile;
}

/** One session on one server. Sends nothing yet. */
export function openClient(options: ClientOptions): Client {
  const address = parseAddress(options.address);
  const transport: Transport = {
    fetch: options.fetch ?? globalThis.fetch,
    clock: options.clock,
    random: options.random,
    wire: { requests: 0, bytesSent: 0, bytesReceived: 0, rowsReceived: 0 },
    requestTimeout: options.requestTimeout ?? 60_000,
    retryFor: options.retryFor ?? 120_000,
  };
  const open: ReadFile = options.readFile ?? ((path) => readFile(path, 'utf8'));
  return {
    transport,
    address,
    session: newSession(address, options.properties ?? {}),
    settings: {
      source: options.source ?? 'perennial',
      timeZone: options.timeZone ?? 'UTC',
      clientTags: options.clientTags ?? [],
    },
    login: openLogin(transport, {
      address,
      credentials: () => readCredentials(options.environment ?? {}, open),
      onLogin: options.onLogin,
      loginWithin: 15 * 60_000,
      granted: options.granted ?? {},
    }),
    spooled: options.spooled ?? true,
    onProgress: options.onProgress,
  };
}
