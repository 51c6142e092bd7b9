import type { StudyRecord } from '@perennial/study';
import { columnsTable, statusesTable, type Table } from '@perennial/study/reports';
import { drawTable } from './draw-table.ts';
import { type Page, section } from './page.ts';

/** Which column was taken for what and why, and the statuses with what became of them. */
export function columnsUsed(record: StudyRecord, page: Page): string {
  const parts = [drawn(columnsTable({ record }), page), drawn(statusesTable({ record }), page)];
  return parts.filter((part) => part !== '').join('\n');
}

function drawn<Row>(table: Table<Row>, page: Page): string {
  if (table.rows.length === 0) return '';
  return section(page, page.says(table.title), [drawTable(table, page, table.rows.length)]);
}
