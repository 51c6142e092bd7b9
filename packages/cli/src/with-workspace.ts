import type { Workspace } from '@perennial/study';
import type { Study } from './study.ts';

/** Opens a workspace for as long as the work takes. */
export async function withWorkspace<Result>(
  study: Study,
  folder: string,
  options: { readonly create: boolean },
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  const workspace = await study.openWorkspace(folder, options);
  try {
    return await work(workspace);
  } finally {
    workspace.close();
  }
}
