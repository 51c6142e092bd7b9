import type { EngineOptions, Workspace, WorkspaceReader } from '@perennial/study';
import { makeSpeaker } from '@perennial/words';
import { openInTurn } from './open-in-turn.ts';
import type { Study } from './study.ts';
import type { World } from './world.ts';

export interface Opening {
  readonly create: boolean;
  /** Address of the engine where the orders of a new workspace lie; one that is there remembers its own. */
  readonly engine?: string | undefined;
  /** Largest memory of the database in the folder, such as 2GB. */
  readonly memoryLimit?: string | undefined;
}

/** Opens a workspace to write in it, for as long as the work takes. */
export async function withWorkspace<Result>(
  study: Study,
  world: World,
  folder: string,
  { create, engine, memoryLimit }: Opening,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  const workspace = await openInTurn(world, folder, () =>
    study.openWorkspace(folder, {
      create,
      signal: world.signal,
      ...(memoryLimit !== undefined && { memoryLimit }),
      engine: { ...(engine !== undefined && { address: engine }), ...engineOptions(world) },
    }),
  );
  try {
    return await work(workspace);
  } finally {
    workspace.close();
  }
}

/** Reads what the runs of a workspace have published, also while one is under way. */
export function readingWorkspace(study: Study, world: World, folder: string): Promise<WorkspaceReader> {
  return study.readWorkspace(folder, { signal: world.signal, engine: engineOptions(world) });
}

function engineOptions({ environment, language, now, randomKey, words }: World): EngineOptions {
  const { say } = makeSpeaker(language);
  return {
    environment,
    randomKey,
    now,
    onLogin: (address) => words.write(`${say('terminal.log-in', { address: { text: address } })}\n`),
  };
}
