import type { FoundReport, OpportunitiesResult, StudyRecord } from '@perennial/study';
import {
  capitalised,
  listOf,
  type OpportunityLine,
  opportunityLines,
  opportunityNotes,
} from '@perennial/study/reports';
import type { Language, Message, WordKey } from '@perennial/words';
import { plainText } from '../terminal/plain-text.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';
import { type Page, pageFor, section } from './page.ts';
import { workspaceWords } from './workspace-words.ts';

/** How far what is said of an opportunity stands in from its number. */
const INDENT = 5;

/** What to do now, at the end of a run: the first few, each with its worth, how sure that is, how it is checked, and the command that names them all. folder: the workspace's, as it is typed. */
export function opportunities(
  { definition, record, result, answer, options }: FoundReport,
  output: Output,
  language: Language,
  folder: string,
): string {
  const page = pageFor(output, record, language);
  const shown = { record: record as StudyRecord, result: result as OpportunitiesResult };
  const lines = opportunityLines(shown, options);
  const paragraph = (text: string) => page.paragraph(plainText(text));
  return `\n${section(page, page.says(definition.title), [
    paragraph(page.speaker.format.paragraph(answer.map(page.says))),
    ...lines.filter(({ isTold }) => isTold).map((line) => told(line, page, folder)),
    ...opportunityNotes(shown, options).map((note) => paragraph(page.says(note))),
    ...(lines.length > 0
      ? [
          page.style.dim(paragraph(page.speaker.say('opportunities.next', { n: { count: lines.length } }))),
          command('opportunities', folder),
        ]
      : []),
  ])}`;
}

function told({ place, row, what, worth, sure, test }: OpportunityLine, page: Page, folder: string): string {
  const { say, format } = page.speaker;
  const begun = (message: Message<WordKey>) => capitalised(page.says(message), format.locale);
  const parts = [
    [say('opportunities.heading.worth'), begun(worth)],
    [say('opportunities.heading.sure'), format.paragraph(sure.map(begun))],
    [say('opportunities.heading.check'), begun(test)],
    ...(row.names.length > 0
      ? [[say('opportunities.heading.who'), say('opportunities.who.names', { names: { text: row.names.join(', ') } })]]
      : []),
  ];
  return [
    wrap(plainText(begun(what)), page.width, INDENT).replace(/^ +/, `${place}. `.padStart(INDENT)),
    ...parts.map(([name = '', text = '']) =>
      wrap(plainText(say('opportunities.part', { name: { text: name }, text: { text } })), page.width, INDENT),
    ),
    command(listOf(row), folder, INDENT),
  ].join('\n');
}

/** The command that shows a report, on a line of its own: it is to be copied. */
function command(report: string, folder: string, indent = 2): string {
  return `${' '.repeat(indent)}$ perennial report ${report}${workspaceWords(folder)}`;
}
