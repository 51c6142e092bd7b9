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

/** Each once, though several reports may have it: it takes what any of them takes. */
function declaredOptions(reports: World['reports']): readonly ReportOption[] {
  const all = new Map<string, ReportOption>();
  for (const option of reports.flatMap(({ options }) => options)) {
    const known = all.get(option.name);
    all.set(option.name, known ? { ...option, takes: eitherOf(known.takes, option.takes) } : option);
  }
  return [...all.values()];
}

function eitherOf(a: ReportOption['takes'], b: ReportOption['takes']): ReportOption['takes'] {
  return typeof a === 'string' || typeof b === 'string' ? b : [...new Set([...a, ...b])];
}

/** Values longer than this would leave no room for what an option says: they stand behind it. */
const LONGEST_FLAG = 24;

/** What stands for a value that is none of a few. */
const PLACEHOLDERS = {
  day: 'day',
  text: 'id',
  rule: 'rule',
  amount: 'number',
  percent: 'number',
  count: 'number',
  numbers: 'number',
} as const;

function reportOption({ name, takes }: ReportOption, description: string): Option {
  if (typeof takes === 'string') return new Option(`--${name} <${PLACEHOLDERS[takes]}>`, description);
  const values = takes.join('|');
  if (values.length <= LONGEST_FLAG) return new Option(`--${name} <${values}>`, description);
  const option = new Option(`--${name} <name>`, description);
  // Shown by the help; the report itself refuses other values.
  option.argChoices = [...takes];
  return option;
}
