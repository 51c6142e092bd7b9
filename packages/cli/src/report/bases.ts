import type { StudyRecord } from '@perennial/study';
import { basesTable } from '@perennial/study/reports';
import { drawTable } from './draw-table.ts';
import { type Page, section } from './page.ts';

/** What is left of the money on each basis; nothing where no costs are known. */
export function bases(record: StudyRecord, page: Page): string {
  const table = basesTable({ record });
  if (table.rows.length < 2) return '';
  return section(page, page.says(table.title), [drawTable(table, page, table.rows.length)]);
}
