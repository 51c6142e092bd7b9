import { type Failure, failures } from '@perennial/words';
import type { CommanderError } from 'commander';

/** How a command line ended: what to say, if anything, and the exit code. */
export interface Ending {
  readonly code: 0 | 1 | 2;
  readonly message?: string;
  readonly remedy?: string;
}

interface Circumstances {
  readonly args: readonly string[];
  readonly debug: boolean;
}

/** What the system may refuse, and what a person can do about it. */
const systemFailures: Readonly<Record<string, string>> = {
  EACCES: 'Ask for permission to read or write there, or choose another place with --workspace.',
  EPERM: 'Ask for permission to read or write there, or choose another place with --workspace.',
  EROFS: 'Choose a place that can be written to with --workspace.',
  ENOSPC: 'Free some space, or put the workspace on another disk with --workspace.',
  EMFILE: 'Close other programs, or give fewer files at once.',
  EEXIST: 'A file stands where a folder is needed: choose another place with --workspace.',
  ENOTDIR: 'A file stands where a folder is needed: choose another place with --workspace.',
  EISDIR: 'A folder stands where a file is needed: choose another name.',
};

/** Turns whatever was thrown into words and an exit code. The one place that does. */
export function endingOf(error: unknown, { args, debug }: Circumstances): Ending {
  if (isCommander(error)) return commanderFailure(error, args);
  if (!(error instanceof Error)) return unexpected(new Error(String(error)), debug);
  if (error.name === 'CheckFailed') return { code: 1 };
  const trace = debug ? `\n${error.stack ?? ''}` : '';
  if (isFailure(error)) return { code: failures[error.code], message: error.message + trace, remedy: error.remedy };
  const remedy = systemFailures[(error as NodeJS.ErrnoException).code ?? ''];
  if (remedy) return { code: 1, message: error.message + trace, remedy };
  return unexpected(error, debug);
}

function isCommander(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === 'Failure' && 'remedy' in error;
}

function commanderFailure({ code, exitCode, message }: CommanderError, args: readonly string[]): Ending {
  if (exitCode === 0) return { code: 0 };
  const command = code === 'commander.unknownCommand' ? undefined : args.find((arg) => !arg.startsWith('-'));
  return {
    code: 2,
    message: message.replace(/^error: /, ''),
    remedy: `See perennial ${command ? `${command} ` : ''}--help`,
  };
}

function unexpected(error: Error, debug: boolean): Ending {
  const statement = debug && 'sql' in error ? `\n${String(error.sql)}` : '';
  return {
    code: 1,
    message: `unexpected error: ${debug ? (error.stack ?? error.message) : error.message.split('\n', 1)[0]}${statement}`,
    remedy: debug
      ? 'This is a fault of the program, not of your data. Report it with the lines above and what perennial doctor says.'
      : 'This is a fault of the program, not of your data. Run it again with --debug and report what that prints, with what perennial doctor says.',
  };
}
