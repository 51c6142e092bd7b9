import { type Language, languages } from '@perennial/words';
import { type Command, Option } from 'commander';

export interface LanguageOption {
  readonly lang: Language;
}

export function withLanguageOption(command: Command): Command {
  return command.addOption(
    new Option('--lang <language>', 'language of the report page').choices(languages).default('en'),
  );
}
