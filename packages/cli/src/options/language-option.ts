import type { ReportLanguage } from '@perennial/study';
import { type Command, Option } from 'commander';

export interface LanguageOption {
  readonly lang: ReportLanguage;
}

const languages: readonly ReportLanguage[] = ['en', 'zh', 'pl'];

export function withLanguageOption(command: Command): Command {
  return command.addOption(
    new Option('--lang <language>', 'language of the report page').choices(languages).default('en'),
  );
}
