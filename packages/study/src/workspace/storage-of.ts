import type { Connection } from '@perennial/engine';
import {
  clusterStorage,
  type DatabaseOptions,
  type Environment,
  folderStorage,
  type Storage,
} from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { RememberedEngine } from './engine-file.ts';

/** How the engine of a workspace is asked. */
export interface EngineOptions {
  /** `trino://USER@HOST:PORT/CATALOG/SCHEMA` */
  readonly address?: string;
  /** Where its credentials are looked up: they are kept nowhere. */
  readonly environment: Environment;
  /** Random bytes that nobody can guess, at least six: of them the id of a new workspace is made. */
  readonly randomKey: () => Uint8Array;
  /** Receives the web address where a person is to log in, when the server asks for that. */
  readonly onLogin?: (address: string) => void;
  readonly now: () => Date;
}

export interface StorageOptions extends DatabaseOptions {
  readonly engine?: EngineOptions;
  /** Ends the opening where it waits for a server, or for a person to log in there. */
  readonly signal?: AbortSignal;
}

/** The storage of a workspace: of the engine that it remembers, else in its folder. `ledger`: open for writing, for whoever writes. */
export function storageOf(
  folder: string,
  remembered: RememberedEngine | null,
  { engine, signal, ...database }: StorageOptions,
  ledger: Connection | null = null,
): Storage {
  if (!remembered) return folderStorage(ledger, database);
  if (!engine) throw new Failure('option-invalid.no-engine', { folder: { text: folder } });
  const { environment, onLogin, now, randomKey } = engine;
  const random = () => Buffer.from(randomKey()).readUInt32LE() / 2 ** 32;
  return clusterStorage({
    ...remembered,
    environment,
    now,
    random,
    ...(onLogin && { onLogin }),
    ...(signal && { signal }),
  });
}
