import { Failure } from '@perennial/words';
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

/** Whose menus the remedy names. */
function choiceOf(platform: Platform | null): 'google' | 'meta' | 'microsoft' | 'other' {
  return platform === 'google' || platform === 'meta' || platform === 'microsoft' ? platform : 'other';
}
