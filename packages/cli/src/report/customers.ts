import type { CustomerLine, StudyRecord } from '@perennial/study';
import { customerList } from '@perennial/study/reports';
import { drawTable } from './draw-table.ts';
import { type Page, section } from './page.ts';

/** Customers with what is expected of each, how sure that is, and what they were. */
export function customers(title: string, lines: readonly CustomerLine[], record: StudyRecord, page: Page): string {
  if (lines.length === 0) return '';
  return section(page, title, [
    drawTable(customerList(record, lines), page, lines.length),
    page.style.dim(page.paragraph(page.speaker.say('run.customers.legend'))),
  ]);
}
