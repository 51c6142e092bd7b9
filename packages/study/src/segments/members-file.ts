import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where the members of a saved segment are kept as they were when it was saved. */
export function membersFile(workspace: string, segment: string): string {
  return join(workspace, 'segments', `${segment}.members.parquet`);
}

/** Those of a segment that is gone, or is another one now, are kept no longer. */
export function forgetMembers(workspace: string, segment: string): void {
  rmSync(membersFile(workspace, segment), { force: true });
}
