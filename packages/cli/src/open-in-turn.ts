import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeSpeaker } from '@perennial/words';
import { isFailure } from './failure.ts';
import type { World } from './world.ts';

/** How often it is looked whether the workspace is free, in milliseconds. */
const LOOK_AGAIN = 1000;

/**
 * Opens a workspace; where its server is at work in it, as soon as that has finished, which is said. Whoever else holds it refuses it, as
 * ever.
 */
export async function openInTurn<Workspace>(
  { words, language, signal, answers }: Pick<World, 'words' | 'language' | 'signal' | 'answers'>,
  folder: string,
  open: () => Promise<Workspace>,
  lookAgain = LOOK_AGAIN,
): Promise<Workspace> {
  for (let isTold = false; ; isTold = true) {
    try {
      return await open();
    } catch (error) {
      const address = isInUse(error) ? servedAt(folder) : null;
      if (address === null || !(await answers(`${address}/health/live`))) throw error;
      if (!isTold) words.write(`${makeSpeaker(language).say('serve.waits', { address: { text: address } })}\n`);
    }
    await pause(lookAgain, undefined, { signal });
  }
}

function isInUse(error: unknown): boolean {
  return isFailure(error) && error.code === 'workspace-in-use';
}

/** Where the workspace's server said that it listens; null where none has, or it has ended. */
function servedAt(folder: string): string | null {
  try {
    return readFileSync(join(folder, 'server', 'address.txt'), 'utf8').trim();
  } catch {
    return null;
  }
}
