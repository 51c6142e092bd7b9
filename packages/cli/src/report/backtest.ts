import { accuracyRows, type StudyRecord } from '@perennial/study';
import { accuracyAnswer, forecastsTable, scoresTable } from '@perennial/study/reports';
import { plainText } from '../terminal/plain-text.ts';
import { drawTable } from './draw-table.ts';
import { type Page, section } from './page.ts';

/** How wrong the method was on the business's own past: in words, then date by date, then method by method. */
export function backtest(record: StudyRecord, page: Page): string {
  const { speaker } = page;
  const title = speaker.say('accuracy.title');
  const { cutOffs, missing } = record.backtest;
  if (cutOffs.length === 0) {
    const why = missing ? speaker.tell('missing', missing) : null;
    const words = speaker.say('warning.no-backtest', { why: { words: plainText(why ?? '') } });
    return section(page, title, [page.paragraph(words)]);
  }
  const shown = { record, result: accuracyRows(record) };
  const scores = scoresTable(shown);
  return section(page, title, [
    page.paragraph(speaker.format.paragraph(accuracyAnswer(shown).map(page.says))),
    drawTable(forecastsTable(shown, 'money'), page, cutOffs.length),
    '',
    drawTable(scores, page, scores.rows.length),
    scores.says ? page.style.dim(page.paragraph(page.says(scores.says))) : null,
  ]);
}
