import { type Language, languages } from '@perennial/words';
import { type Command, Option } from 'commander';

export interface LanguageOption {
  readonly lang: Language;
}

/** Default: the language that the terminal is in. */
export function withLanguageOption(command: Command, language: Language): Command {
  return command.addOption(
    new Option('--lang <language>', 'language of the report and of what is said here')
      .choices(languages)
      .default(language),
  );
}
