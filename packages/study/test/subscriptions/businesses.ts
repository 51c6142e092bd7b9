import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultRules } from '@perennial/import';
import type { AnyRecord, SubscriptionRecord } from '../../src/record/subscription-record.ts';
import { isOfSubscriptions } from '../../src/record/subscription-record.ts';
import type { StudyRequest } from '../../src/request.ts';
import { studyBusiness } from '../../src/study.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';

const root = mkdtempSync(join(tmpdir(), 'perennial-subscriptions-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));

const effects = { now: () => new Date('2026-06-01T00:00:00Z'), progress: { begin: () => {}, end: () => {} } };

/** A folder for a workspace, which is gone with the process. */
export function newFolder(): string {
  return mkdtempSync(join(root, 'workspace-'));
}

/** A file of the rows of a table, which is gone with the process. */
export function file(name: string, rows: readonly string[]): string {
  const path = join(mkdtempSync(join(root, 'file-')), name);
  writeFileSync(path, `${rows.join('\n')}\n`);
  return path;
}

/** Studies files as `perennial run` does, in a folder of their own or one that is there. */
export async function study(
  files: readonly string[],
  { folder = newFolder(), ...more }: Partial<StudyRequest> & { readonly folder?: string } = {},
): Promise<AnyRecord> {
  const workspace = await openWorkspace(folder, { create: true, threads: 1 });
  const source = { from: { files }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  try {
    return await studyBusiness(workspace, { ...(files.length > 0 && { import: source }), ...more }, effects);
  } finally {
    workspace.close();
  }
}

export function requireSubscriptions(record: AnyRecord): SubscriptionRecord {
  if (!isOfSubscriptions(record)) throw new Error('studied as orders');
  return record;
}
