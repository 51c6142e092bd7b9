import type { FoundReport } from '@perennial/study';
import type { Table } from '@perennial/study/reports';
import type { Language } from '@perennial/words';
import { plainText } from '../terminal/plain-text.ts';
import type { Output } from '../world.ts';
import { drawTable } from './draw-table.ts';
import { type Page, pageFor, section } from './page.ts';

/** A longer table is cut to its first rows; a file has all of them. */
const LONGEST = 40;
const FIRST = 20;

/** A report for a person to read: its question, its answer, and its tables. Values behind charts are named, or shown where one is asked for. */
export function reportText(found: FoundReport, output: Output, language: Language, only?: Table): string {
  const { definition } = found;
  const page = pageFor(output, found.record, language);
  const paragraph = (text: string) => page.paragraph(plainText(text));
  const command = commandOf(found);
  const answer = found.answer.map(page.says);
  const tables = found.tables.filter(({ rows }) => rows.length > 0);
  const shown = only ? [only] : tables.filter(({ isDetail }) => !isDetail);
  const details = only ? [] : tables.filter(({ isDetail }) => isDetail);
  const parts = [
    section(page, page.says(definition.title), [
      page.style.dim(paragraph(page.says(definition.asks))),
      paragraph(page.speaker.format.paragraph(answer)),
      ...found.sentences.map((sentence) => paragraph(page.says(sentence))),
    ]),
    ...shown.map((table) => tableSection(table, page, command)),
    details.length === 0 ? '' : `${page.style.dim(paragraph(moreOf(details, page, command)))}\n`,
  ];
  return `\n${parts.filter((part) => part !== '').join('\n')}`;
}

function tableSection(table: Table, page: Page, command: string): string {
  const { says, speaker, style } = page;
  const most = table.rows.length > LONGEST ? FIRST : table.rows.length;
  const more = table.rows.length - most;
  const basis = table.basis.map(says).join(' · ');
  return section(page, says(table.title), [
    table.says ? page.paragraph(says(table.says)) : null,
    drawTable(table, page, most),
    more > 0
      ? page.paragraph(
          speaker.say('report.more', {
            n: { count: more },
            command: { words: `${command} --table ${table.name} --csv` },
          }),
        )
      : null,
    basis === '' ? null : style.dim(page.paragraph(basis)),
  ]);
}

function moreOf(details: readonly Table[], { speaker }: Page, command: string): string {
  return speaker.say('report.details', {
    tables: { list: details.map(({ name }) => ({ text: name })) },
    command: { words: `${command} --table ${details[0]?.name}` },
  });
}

/** What was typed to get here, but for how it is shown. */
function commandOf({ definition, options }: FoundReport): string {
  const asked = Object.entries(options).map(([name, value]) => ` --${name} ${quoted(value ?? '')}`);
  return `perennial report ${definition.name}${asked.join('')}`;
}

/** As a shell reads it as one word. */
function quoted(value: string): string {
  return /[^\w,.:-]/.test(value) ? `"${value.replaceAll('"', '\\"')}"` : value;
}
