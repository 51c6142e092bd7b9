import { type Failure, failures, failureWords, makeSpeaker, type Speaker, type WordKey } from '@perennial/words';
import type { CommanderError } from 'commander';
import { parseError, suggestionsOf } from './usage/parse-error.ts';
import { UsageError } from './usage/usage-error.ts';

/** How a command line ended: what to say, if anything, and the exit code. */
export interface Ending {
  readonly code: 0 | 1 | 2;
  readonly message?: string;
  readonly remedy?: string;
}

interface Circumstances {
  readonly args: readonly string[];
  readonly debug: boolean;
  /** Default: English. */
  readonly speaker?: Speaker;
}

/** What the system may refuse, and the sentence of what a person can do about it. */
const systemFailures: Readonly<Record<string, WordKey>> = {
  EACCES: 'system.no-permission',
  EPERM: 'system.no-permission',
  EROFS: 'system.read-only',
  ENOSPC: 'system.no-space',
  EMFILE: 'system.too-many-files',
  EEXIST: 'system.not-a-folder',
  ENOTDIR: 'system.not-a-folder',
  EISDIR: 'system.not-a-file',
};

/** Turns whatever was thrown into words and an exit code. The one place that does. */
export function endingOf(error: unknown, { args, debug, speaker = makeSpeaker('en') }: Circumstances): Ending {
  if (isCommander(error)) return commanderFailure(error, args, speaker);
  if (error instanceof UsageError) return usageFailure(error.said(speaker.say), args, speaker);
  if (!(error instanceof Error)) return unexpected(new Error(String(error)), debug, speaker);
  if (error.name === 'CheckFailed') return { code: 1 };
  const trace = debug ? `\n${error.stack ?? ''}` : '';
  if (isFailure(error)) {
    const { message, remedy } = failureWords(error, speaker);
    return { code: failures[error.code].exit, message: message + trace, remedy };
  }
  const remedy = systemFailures[(error as NodeJS.ErrnoException).code ?? ''];
  if (remedy) return { code: 1, message: error.message + trace, remedy: speaker.say(remedy) };
  return unexpected(error, debug, speaker);
}

function isCommander(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === 'Failure' && 'remedy' in error;
}

function commanderFailure(error: CommanderError, args: readonly string[], speaker: Speaker): Ending {
  if (error.exitCode === 0) return { code: 0 };
  const { say } = speaker;
  const own = parseError(error)?.said(say) ?? error.message.replace(/^error: /, '');
  const names = suggestionsOf(error);
  const message =
    names.length === 0 ? own : say('usage.did-you-mean', { error: { text: own }, names: { text: names.join(', ') } });
  const known = error.code === 'commander.unknownCommand' ? [] : args;
  return usageFailure(message, known, speaker);
}

/** A command line that cannot be meant: its command's help says what can. */
function usageFailure(message: string, args: readonly string[], { say }: Speaker): Ending {
  const command = args.find((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--lang');
  const remedy = command ? say('terminal.see-command-help', { name: { text: command } }) : say('terminal.see-help');
  return { code: 2, message, remedy };
}

function unexpected(error: Error, debug: boolean, { say }: Speaker): Ending {
  const statement = debug && 'sql' in error ? `\n${String(error.sql)}` : '';
  const reason = `${debug ? (error.stack ?? error.message) : error.message.split('\n', 1)[0]}${statement}`;
  return {
    code: 1,
    message: say('terminal.unexpected', { reason: { text: reason } }),
    remedy: say(debug ? 'terminal.unexpected.remedy.debug' : 'terminal.unexpected.remedy'),
  };
}
