import { Failure } from '@perennial/words';
import { QueryError } from '../index.ts';

/** Turns what the database or the system threw into a failure a person can act on; anything unknown stays what it was. */
export function explainFailure(error: unknown, signal?: AbortSignal): unknown {
  if (error instanceof Failure) return error;
  if (signal?.aborted || isInterrupt(error))
    return new Failure('interrupted', 'stopped before it was finished', 'Nothing was changed; run it again.', error);
  const text = error instanceof Error ? error.message : String(error);
  if (/no space left|ENOSPC|disk (is )?full|failed to write|could not write/i.test(text))
    return new Failure(
      'disk-full',
      `the disk is full: ${firstLine(text)}`,
      'Nothing was changed. Free some space, or put the workspace on another disk with --workspace.',
      error,
    );
  if (/could not set lock|conflicting lock/i.test(text))
    return new Failure(
      'workspace-in-use',
      `another program has the workspace open: ${firstLine(text)}`,
      'Wait until it has finished, or choose another folder with --workspace.',
      error,
    );
  if (/integer beyond 2\^53/.test(text))
    return new Failure(
      'money-too-large',
      'the money adds up to more than 2^53 minor units (some 90 million millions with two decimals), beyond which it cannot be counted exactly',
      'Check the amount column (--amount NAME): an id or a phone number looks like this. If the amounts are right, give them in thousands.',
      error,
    );
  return error;
}

function isInterrupt(error: unknown): boolean {
  return error instanceof QueryError && /interrupt/i.test(error.message);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
