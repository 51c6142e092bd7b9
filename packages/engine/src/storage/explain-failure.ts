import { Failure } from '@perennial/words';
import { isLocked } from '../duckdb/duckdb.ts';
import { QueryError } from '../index.ts';

/** Turns what the database or the system threw into a failure a person can act on; anything unknown stays what it was. `folder`: on whose disk it was written. */
export function explainFailure(error: unknown, signal?: AbortSignal, folder?: string): unknown {
  if (error instanceof Failure) return error;
  if (signal?.aborted || isInterrupt(error)) return new Failure('interrupted', {}, error);
  const text = error instanceof Error ? error.message : String(error);
  if (
    /no space left|ENOSPC|EFBIG|EDQUOT|file too large|quota exceeded|disk (is )?full|failed to write|could not write/i.test(
      text,
    )
  )
    return diskFull({ reason: { text: firstLine(text) } }, folder, error);
  if (isLocked(error)) return new Failure('workspace-in-use', { reason: { text: firstLine(text) } }, error);
  if (/integer beyond 2\^53/.test(text)) return new Failure('money-too-large', {}, error);
  return error;
}

function diskFull(reason: { readonly reason: { readonly text: string } }, folder: string | undefined, error: unknown) {
  if (folder === undefined) return new Failure('disk-full', reason, error);
  return new Failure('disk-full.folder', { folder: { text: folder }, ...reason }, error);
}

function isInterrupt(error: unknown): boolean {
  return error instanceof QueryError && /interrupt/i.test(error.message);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
