import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireSchema, shownAddress } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';

/**
 * Says on which cluster the orders of a workspace lie. It is written before anything is made there: a first run that was killed leaves
 * tables, and the id by which the next one knows them as its own.
 */
export const ENGINE_FILE = 'engine.json';

export interface RememberedEngine {
  /** Without a secret. */
  readonly address: string;
  /** What the names of the workspace's temporary tables hold, and the mark of its schema. */
  readonly workspace: string;
}

/** Null in a workspace whose orders lie in its own database. */
export function readEngine(folder: string): RememberedEngine | null {
  const file = join(folder, ENGINE_FILE);
  if (!existsSync(file)) return null;
  try {
    const { address, workspace } = JSON.parse(readFileSync(file, 'utf8')) as RememberedEngine;
    requireSchema(address);
    if (!/^[a-z0-9]+$/.test(workspace)) throw new RangeError(`invalid id of a workspace: ${workspace}`);
    return { address, workspace };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure('workspace-damaged.engine', { file: { text: file }, reason: { text: reason } }, error);
  }
}

export function writeEngine(folder: string, engine: RememberedEngine): void {
  const address = shownAddress(engine.address);
  writeFileSync(join(folder, ENGINE_FILE), `${JSON.stringify({ ...engine, address })}\n`);
}

/** A host may move and a user change; the tables stay where they are. */
export function requireSameSchema(known: RememberedEngine, asked: string, folder: string): void {
  const [was, is] = [requireSchema(known.address), requireSchema(asked)];
  if (was.catalog === is.catalog && was.schema === is.schema) return;
  throw new Failure('option-invalid.other-schema', {
    folder: { text: folder },
    known: { text: `${was.catalog}.${was.schema}` },
    asked: { text: `${is.catalog}.${is.schema}` },
  });
}
