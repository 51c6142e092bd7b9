import type { StudyRecord } from '@perennial/study';
import { causesTable, equityChangesTable, largestChangesTable, type Table } from '@perennial/study/reports';
import { drawTable } from './draw-table.ts';
import { type Page, section } from './page.ts';

/** What moved since the run before, and why. The causes add up to the movement. */
export function changes(record: StudyRecord, page: Page): string {
  const { changes: since } = record;
  if (!since) return '';
  const { say, format } = page.speaker;
  const title = say('run.changes', { run: { count: since.sinceRun } });
  const equity = hasEquityMoved(since) ? drawn(equityChangesTable({ record }), page) : null;
  if (since.newOrders === 0 && since.valueNow === since.valueBefore)
    return section(page, title, equity ? [equity] : [page.paragraph(say('run.changes.none'))]);
  const moved = since.valueNow - since.valueBefore;
  const sum = say('run.changes.sum', {
    orders: { count: since.newOrders },
    money: { words: format.money(since.newMoney) },
    customers: { count: since.newCustomers },
    before: { money: since.valueBefore },
    now: { money: since.valueNow },
    change: { words: `${moved > 0 ? '+' : ''}${format.moneyRound(moved)}` },
  });
  const tables: readonly Table[] = [causesTable({ record }), largestChangesTable({ record })].filter(
    ({ rows }) => rows.length > 0,
  );
  return section(page, title, [
    page.paragraph(sum),
    ...tables.map((table, i) => `${i > 0 ? '\n' : ''}${drawn(table, page)}`),
    equity && `\n${equity}`,
  ]);
}

function drawn<Row>(table: Table<Row>, page: Page): string {
  return drawTable(table, page, table.rows.length);
}

/** Customer equity is told where costs are known, whose changes the value does not show. */
function hasEquityMoved({ equity }: NonNullable<StudyRecord['changes']>): boolean {
  return equity !== null && equity.length > 1 && equity.some(({ before, now }) => before !== now);
}
