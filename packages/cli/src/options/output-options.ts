import type { Command } from 'commander';
import type { Output } from '../world.ts';

export interface OutputOptions {
  readonly json?: true;
  readonly text?: true;
  readonly quiet?: true;
}

/** What every command that answers with data understands. */
export function withOutputOptions(command: Command): Command {
  return command
    .option('--json', 'data as JSON, also on a terminal')
    .option('--text', 'words and tables, also in a pipe or a file')
    .option('--quiet', 'no progress, only the answer')
    .option('--debug', 'where an unexpected error came from');
}

/** A table for a person at a terminal, JSON for a program at the other end of a pipe, unless said otherwise. */
export function answersInJson({ json, text }: OutputOptions, out: Output): boolean {
  return json ?? !(text ?? out.isTerminal);
}
