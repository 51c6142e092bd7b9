import { Failure } from '@perennial/words';
import type { LeftOut } from '../cost-file.ts';
import type { CostTable } from '../cost-table.ts';
import type { Period } from '../days.ts';
import type { Platform } from './platform.ts';

/** A report without days, and what to choose in its program. */
export function withoutDays(table: CostTable, platform: Platform | null): Failure {
  return new Failure(`costs-unreadable.without-days.${choiceOf(platform)}`, { file: { text: table.path } });
}

/** A row of too many days, and what to choose in its program. */
export function longPeriod(
  table: CostTable,
  line: number,
  { from, to }: Period,
  days: number,
  platform: Platform | null,
): Failure {
  return new Failure(`costs-unreadable.long-period.${choiceOf(platform)}`, {
    file: { text: table.path },
    row: { text: String(line) },
    from: { text: from },
    to: { text: to },
    days: { count: days },
  });
}

/** A file of which no row can be read is no file without spend. Throws costs-unreadable.no-rows with the first of them. */
export function requireRows(table: CostTable, leftOut: readonly LeftOut[]): void {
  const unreadable = leftOut.find(({ reason }) => ['unreadable-amount', 'unreadable-day', 'planned'].includes(reason));
  if (!unreadable) return;
  const [line = 0] = unreadable.lines;
  const row = [...table.rows].find((each) => each.line === line);
  throw new Failure('costs-unreadable.no-rows', {
    file: { text: table.path },
    row: { text: String(line) },
    example: { text: (row?.cells ?? []).join(' | ').slice(0, 80) },
    reason: { message: { code: `costs.reason.${unreadable.reason}`, values: {} } },
  });
}

/** Whose menus the remedy names. */
function choiceOf(platform: Platform | null): 'google' | 'meta' | 'microsoft' | 'other' {
  return platform === 'google' || platform === 'meta' || platform === 'microsoft' ? platform : 'other';
}
