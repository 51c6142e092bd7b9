import type { ReportOption, ReportOptions } from '@perennial/study/reports';
import { makeSpeaker } from '@perennial/words';
import { type Command, Option } from 'commander';
import type { World } from '../world.ts';

/** Every option that some report has; which report takes which value, the report says. */
export function withReportOptions(command: Command, { reports, language }: World): Command {
  const { say } = makeSpeaker(language);
  for (const option of declaredOptions(reports)) {
    const having = reports.filter(({ options }) => options.some(({ name }) => name === option.name));
    const names = having.map(({ name }) => name).join(', ');
    command.addOption(reportOption(option, `${names}: ${say(option.description)}`));
  }
  return command;
}

/** What of the options of a command line is asked of a report. */
export function reportQuestionOf(options: object, { reports }: World): ReportOptions {
  const given = new Map<string, unknown>(Object.entries(options));
  return Object.fromEntries(
    declaredOptions(reports).flatMap(({ name }) => {
      const value = given.get(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}

/** Each once, though several reports may have it. */
function declaredOptions(reports: World['reports']): readonly ReportOption[] {
  return [...new Map(reports.flatMap(({ options }) => options.map((option) => [option.name, option]))).values()];
}

/** Values longer than this would leave no room for what an option says: they stand behind it. */
const LONGEST_FLAG = 24;

const PLACEHOLDER = { day: 'day', share: 'share', text: 'id' } as const;

function reportOption({ name, takes }: ReportOption, description: string): Option {
  if (typeof takes === 'string') return new Option(`--${name} <${PLACEHOLDER[takes]}>`, description);
  const values = takes.join('|');
  if (values.length <= LONGEST_FLAG) return new Option(`--${name} <${values}>`, description);
  const option = new Option(`--${name} <name>`, description);
  // Shown by the help; the report itself refuses other values.
  option.argChoices = [...takes];
  return option;
}
