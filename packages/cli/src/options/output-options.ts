import { languages } from '@perennial/words';
import { type Command, Option } from 'commander';
import type { Output } from '../world.ts';

export interface OutputOptions {
  readonly json?: true;
  readonly text?: true;
  readonly quiet?: true;
}

/** What every command understands. The language is chosen before the command line is parsed (choose-language.ts). */
export function withOutputOptions(command: Command): Command {
  return command
    .addOption(new Option('--lang <language>', 'help.lang').choices(languages))
    .option('--json', 'help.json')
    .option('--text', 'help.text')
    .option('--quiet', 'help.quiet')
    .option('--debug', 'help.debug');
}

/** A table for a person at a terminal, JSON for a program at the other end of a pipe, unless said otherwise. */
export function answersInJson({ json, text }: OutputOptions, out: Output): boolean {
  return json ?? !(text ?? out.isTerminal);
}
