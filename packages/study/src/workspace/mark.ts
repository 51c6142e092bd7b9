import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKSPACE_VERSION } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';

/** Tells a folder in which a run has succeeded from any other, and the version of what it holds. */
export const MARK = 'workspace.json';

export function hasMark(folder: string): boolean {
  return existsSync(join(folder, MARK));
}

/** The workspaces that a folder stands for: itself where it is one or holds none, else all that lie in it, by name. */
export function workspacesOf(folder: string): readonly string[] {
  if (hasMark(folder) || !existsSync(folder)) return [folder];
  const names = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  const inside = names.map(({ name }) => join(folder, name)).filter(hasMark);
  return inside.length > 0 ? inside.sort() : [folder];
}

export function writeMark(folder: string): void {
  writeFileSync(join(folder, MARK), `${JSON.stringify({ product: 'perennial', version: WORKSPACE_VERSION })}\n`);
}

/** Throws `workspace-newer` where this program does not know the version of a workspace, `workspace-damaged` where the mark is broken. */
export function requireKnownVersion(folder: string): void {
  const { version } = readMark(folder);
  if (typeof version === 'number' && version > WORKSPACE_VERSION)
    throw new Failure('workspace-newer', {
      folder: { text: folder },
      version: { count: version },
      known: { count: WORKSPACE_VERSION },
    });
}

function readMark(folder: string): { readonly version?: unknown } {
  try {
    return JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as { readonly version?: unknown };
  } catch (error) {
    throw cannotOpen(folder, MARK, error);
  }
}

export function cannotOpen(folder: string, file: string, cause: unknown): Failure {
  const reason = String(cause instanceof Error ? cause.message.split('\n', 1)[0] : cause);
  const values = { folder: { text: folder }, file: { text: file }, reason: { text: reason } };
  return new Failure('workspace-damaged.open', values, cause);
}

export function workspaceMissing(folder: string): Failure {
  return new Failure('workspace-missing', { folder: { text: folder } });
}
