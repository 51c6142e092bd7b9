import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Fragment, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';

const FOLDER = 'playbooks';
/** Ids as the server draws them: nothing that leaves the folder. */
const ID = /^[A-Za-z0-9_-]{1,40}$/;

/** Where the groups of a playbook are kept: a row a customer, `treated` or `control`, and the day on which they were drawn. */
export function groupsFile(workspace: string, id: string): string {
  if (!ID.test(id)) throw noPlaybook(id);
  return join(workspace, FOLDER, `${id}.parquet`);
}

/** The same. Fails with `option-invalid.no-playbook` where none were drawn. */
export function requireGroups(workspace: string, id: string): string {
  const file = groupsFile(workspace, id);
  if (!existsSync(file)) throw noPlaybook(id);
  return file;
}

function noPlaybook(id: string): Failure {
  return new Failure('option-invalid.no-playbook', { id: { text: id } });
}

/** The rows of such a file, as those of a file of assignments. */
export function groupRows(file: string): Fragment {
  return sql`select customer, variant, assigned, cast(null as double) as score from read_parquet(${file})`;
}
