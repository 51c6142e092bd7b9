import type { Reconciliation } from '@perennial/import';
import type { StudyRecord } from '@perennial/study';
import {
  attributesTold,
  outcomeWords,
  type ReconciliationLine,
  reconciliationTable,
  touchpointsTold,
  unexplained,
} from '@perennial/study/reports';
import { plainText } from '../terminal/plain-text.ts';
import { truncate } from '../terminal/text-width.ts';
import { drawTable } from './draw-table.ts';
import { type Page, section } from './page.ts';

/** What was excluded and why: a sum that ends at the source's own rows and money. */
export function reconciliation(record: StudyRecord, page: Page): string {
  const { say, format } = page.speaker;
  const table = reconciliationTable({ record });
  const gap = unexplained(record.reconciliation);
  const words = { rows: { count: gap.rows }, money: { words: format.money(gap.money) } };
  return section(page, page.says(table.title), [
    drawTable({ ...table, columns: table.columns.filter(({ key }) => key !== 'option') }, page, table.rows.length),
    otherwise(table.rows, page),
    table.says ? page.paragraph(page.says(table.says)) : null,
    examples(record.reconciliation, page),
    gap.rows === 0 && gap.money === 0 ? null : page.paragraph(page.style.bad(say('run.unexplained', words))),
    ...notes(record, page),
    ...[...attributesTold(record), ...touchpointsTold(record)].map((told) =>
      page.paragraph(plainText(page.says(told))),
    ),
  ]);
}

/** The settings that would use what was left out: for a column of the table there is too little room. */
function otherwise(lines: readonly ReconciliationLine[], page: Page): string | null {
  const clauses = lines.flatMap(({ setting, ...line }) =>
    setting
      ? [
          {
            message: {
              code: 'run.otherwise.one' as const,
              values: { reason: { message: outcomeWords(line) }, setting },
            },
          },
        ]
      : [],
  );
  if (clauses.length === 0) return null;
  return page.style.dim(page.paragraph(page.speaker.say('run.otherwise', { list: { clauses } })));
}

/** How files were read, where that had to be decided: what is true of all of them once. Statuses have a table of their own. */
function notes({ sources }: StudyRecord, page: Page): readonly string[] {
  const byWords = new Map<string, string[]>();
  for (const { name, notes: own } of sources)
    for (const note of own) {
      const words = note.code === 'statuses' ? null : page.speaker.tell('note', note);
      if (words) byWords.set(words, [...(byWords.get(words) ?? []), name]);
    }
  return [...byWords].map(([words, names]) => page.paragraph(plainText(noteWords(words, names, sources.length, page))));
}

/** A note of the only source, or of all, needs no name. */
function noteWords(words: string, names: readonly string[], all: number, { speaker }: Page): string {
  if (names.length === all) return words;
  const file = { list: names.map((text) => ({ text })) };
  return speaker.say('run.note', { file, note: { words } });
}

/** Of every reason one row as it stands in its file. The workspace keeps all of them, in the table `rejected`. */
function examples({ excluded }: Reconciliation, { speaker, style, width }: Page): string {
  return excluded
    .flatMap(({ reason, examples: rows }) => rows.slice(0, 1).map((row) => ({ reason, ...row })))
    .map(({ reason, file, line, content }) =>
      speaker.say(line === null ? 'run.example' : 'run.example.line', {
        reason: { message: outcomeWords({ code: 'excluded', reason }) },
        file: { text: file },
        line: { text: String(line) },
        content: { text: content },
      }),
    )
    .map((text) => style.dim(truncate(`  ${plainText(text)}`, width)))
    .join('\n');
}
