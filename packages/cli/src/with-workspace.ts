import type { Workspace } from '@perennial/study';
import { makeSpeaker } from '@perennial/words';
import type { Study } from './study.ts';
import type { World } from './world.ts';

export interface Opening {
  readonly create: boolean;
  /** Address of the cluster where the orders of a new workspace lie; one that is there remembers its own. */
  readonly engine?: string | undefined;
  /** Largest memory of the database in the folder, such as 2GB. */
  readonly memoryLimit?: string | undefined;
}

/** Opens a workspace for as long as the work takes. */
export async function withWorkspace<Result>(
  study: Study,
  { environment, language, now, randomKey, words, signal }: World,
  folder: string,
  { create, engine, memoryLimit }: Opening,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  const { say } = makeSpeaker(language);
  const workspace = await study.openWorkspace(folder, {
    create,
    signal,
    ...(memoryLimit !== undefined && { memoryLimit }),
    engine: {
      ...(engine !== undefined && { address: engine }),
      environment,
      randomKey,
      now,
      onLogin: (address) => words.write(`${say('terminal.log-in', { address: { text: address } })}\n`),
    },
  });
  try {
    return await work(workspace);
  } finally {
    workspace.close();
  }
}
