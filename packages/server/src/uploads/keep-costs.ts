import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCosts, separateCosts } from '@perennial/import';

/** Holds, in a workspace, the files of costs that were sent to its server: its settings name them, so that they have to stay. */
const COSTS = 'costs';

/** Files of a run with those of costs where they can stay. */
export interface KeptCosts {
  readonly files: readonly string[];
  /** Takes away what was not there before: of a run that came to nothing. */
  readonly undo: () => void;
}

/** Copies the files of costs among uploads into the workspace, one of the same name replaced. Rejects with a Failure where one cannot be used, and then has copied none. */
export async function keepCosts(folder: string, paths: readonly string[]): Promise<KeptCosts> {
  const { costs, others } = await separateCosts(paths);
  if (costs.length === 0) return { files: paths, undo: () => {} };
  for (const { path } of costs) await readCosts(path);
  mkdirSync(join(folder, COSTS), { recursive: true });
  const made: string[] = [];
  const kept = costs.map(({ path }) => {
    const to = join(folder, COSTS, basename(path));
    if (!existsSync(to)) made.push(to);
    cpSync(path, `${to}.unfinished`);
    renameSync(`${to}.unfinished`, to);
    return to;
  });
  const undo = () => {
    for (const path of made) rmSync(path, { force: true });
  };
  return { files: [...others, ...kept], undo };
}
