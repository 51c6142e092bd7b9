import { languages } from '@perennial/words';
import { type Command, Option } from 'commander';

export interface OutputOptions {
  readonly json?: true;
  readonly quiet?: true;
}

/** What every command understands. The language is chosen before the command line is parsed (choose-language.ts). */
export function withOutputOptions(command: Command): Command {
  return command
    .addOption(new Option('--lang <language>', 'help.lang').choices(languages))
    .option('--json', 'help.json')
    .option('--quiet', 'help.quiet')
    .option('--debug', 'help.debug');
}
