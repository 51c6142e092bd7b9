import type { Column } from './column.ts';
import { date } from './columns.ts';

interface Row {
  readonly businessChanged: string | null;
}

/** From which day the business was another than the one a row is of: where there was no such day, no column. */
export function changeColumn<Each extends Row>(rows: readonly Each[]): readonly Column<Each>[] {
  if (rows.every(({ businessChanged }) => businessChanged === null)) return [];
  return [date('business_changed', 'business-change.column', ({ businessChanged }) => businessChanged, 1)];
}
