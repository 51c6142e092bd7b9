import type { ReportDefinition } from '@perennial/study/reports';
import { type Language, makeSpeaker } from '@perennial/words';
import { table } from '../terminal/table.ts';
import type { Output } from '../world.ts';

/** A report as `--list` names it. */
export interface ListedReport {
  readonly report: string;
  readonly question: string;
  readonly options: readonly string[];
}

export function listedReports(definitions: readonly ReportDefinition[], language: Language): readonly ListedReport[] {
  const { say } = makeSpeaker(language);
  return definitions.map(({ name, asks, options }) => ({
    report: name,
    question: say(asks.code, asks.values),
    options: options.map((option) => `--${option.name}`),
  }));
}

/** The reports with their questions, and what each can be asked. */
export function reportList(reports: readonly ListedReport[], output: Output): string {
  const columns = [
    { title: '', cell: ({ report }: ListedReport) => report },
    { title: '', cell: ({ question }: ListedReport) => question, narrowest: 30 },
    { title: '', cell: ({ options }: ListedReport) => shortList(options), dispensable: 1 },
  ];
  const drawn = table(reports, columns, { width: output.columns });
  return `${drawn.split('\n').slice(1).join('\n')}\n`;
}

/** Two at most have room; JSON has all. */
function shortList(options: readonly string[]): string {
  return options.length > 2 ? `${options[0]} …` : options.join(' ');
}
