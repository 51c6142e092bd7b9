import { accessSync, closeSync, constants, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { checkPublished } from '@perennial/study';
import { Failure, type FailureMessageCode } from '@perennial/words';
import { failureOf } from '../http/problem.ts';
import { SERVER_FOLDER } from '../store/open-store.ts';
import type { ServerWorld } from '../world/server-world.ts';

/** What a server needs in order to serve: each is looked at by itself. */
export const parts = ['store', 'workspace', 'snapshot', 'queue', 'disk'] as const;
export type Part = (typeof parts)[number];

/** What came of looking at a part. */
export interface PartState {
  readonly part: Part;
  readonly isReady: boolean;
  /** Of the failure, as a request would be told it; null where it is ready. */
  readonly code: FailureMessageCode | null;
}

export interface Readiness {
  readonly parts: readonly PartState[];
  /** The newest run that can be read; null where there is none. */
  readonly run: number | null;
}

/** Less room than this on the disk of the workspace, in bytes, and the next write may be the one that fails. */
const LEAST_ROOM = 32 * 2 ** 20;
/** A file system gives room by the block. */
const PROBE = Buffer.alloc(4096);
const PROBE_FILE = 'room.probe';

/** Looks at all parts, each on its own: one that is not ready hides no other. What was wrong is logged; whoever asks is told the code alone. */
export async function readiness(world: ServerWorld): Promise<Readiness> {
  let run: number | null = null;
  const looks: Readonly<Record<Part, () => unknown>> = {
    store: () => world.accounts.count(),
    workspace: () => requireFolder(world.settings.folder),
    snapshot: async () => {
      run = await publishedRun(world);
    },
    queue: () => world.queue.requireAtWork(),
    disk: () => requireRoom(world.settings.folder),
  };
  const states = parts.map(async (part): Promise<PartState> => {
    try {
      await looks[part]();
      return { part, isReady: true, code: null };
    } catch (error) {
      const { words } = failureOf(error);
      const reason = error instanceof Error ? error.message : String(error);
      world.log({ event: 'not-ready', part, code: words.code, reason });
      return { part, isReady: false, code: words.code };
    }
  });
  return { parts: await Promise.all(states), run };
}

/** A workspace in which nothing has been studied is no fault. */
async function publishedRun({ reader }: ServerWorld): Promise<number | null> {
  try {
    return await checkPublished(await reader());
  } catch (error) {
    if (error instanceof Failure && error.code === 'workspace-missing') return null;
    throw error;
  }
}

function requireFolder(folder: string): void {
  try {
    accessSync(join(folder, SERVER_FOLDER), constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new Failure('workspace-missing', { folder: { text: folder } }, error);
  }
}

/** Rejects with `disk-full` where the disk of a workspace has no room to speak of, or takes nothing. */
function requireRoom(folder: string): void {
  const room = roomOn(folder);
  if (room < LEAST_ROOM)
    throw new Failure('disk-full.server', { reason: { text: `${Math.floor(room / 2 ** 20)} MiB` } });
  const probe = join(folder, SERVER_FOLDER, `${process.pid}.${PROBE_FILE}`);
  const file = openSync(probe, 'w');
  try {
    writeSync(file, PROBE);
    fsyncSync(file);
  } finally {
    closeSync(file);
    rmSync(probe, { force: true });
  }
}

/** Bytes that are free on the disk of a folder, to whoever is not its administrator. */
export function roomOn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
