import { modelRows, type StudyRecord } from '@perennial/study';
import { choiceWords, methodWords, modelsTable, verdictWords } from '@perennial/study/reports';
import { drawTable } from './draw-table.ts';
import { type Page, section } from './page.ts';

/** The method that is used and why, with the models it was chosen from. */
export function models(record: StudyRecord, page: Page): string {
  const { say } = page.speaker;
  const result = modelRows(record);
  const table = modelsTable({ record, result });
  const { spend } = result;
  return section(page, say('run.method', { method: { message: methodWords(record.chosen) } }), [
    page.paragraph(page.says(choiceWords(record))),
    drawTable({ ...table, rows: result.models }, page, result.models.length),
    spend &&
      page.paragraph(
        say('run.method.spend', { model: { words: spend.title }, verdict: { message: verdictWords(spend) } }),
      ),
  ]);
}
