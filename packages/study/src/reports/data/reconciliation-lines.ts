import type { Count, Reconciliation } from '@perennial/import';
import type { MessageValue, OptionName } from '@perennial/words';

type Setting = Extract<MessageValue, { option: OptionName }>;

/** A line of the sum that begins with what was used and ends at the source's own rows and money. Money in minor units. */
export interface ReconciliationLine extends Count {
  readonly code: 'used' | 'returned' | 'excluded' | 'repeated' | 'rounding' | 'source';
  /** Why rows were left out, where they were. */
  readonly reason: string | null;
  /** The setting that would use them. */
  readonly setting: Setting | null;
}

const nothing: Count = { rows: 0, orders: 0, customers: 0, money: 0 };

export function reconciliationLines(all: Reconciliation): readonly ReconciliationLine[] {
  const plainly = { reason: null, setting: null };
  const lines: readonly ReconciliationLine[] = [
    { code: 'used', ...countOf(all.used), ...plainly },
    { code: 'returned', ...countOf(all.returned), ...plainly },
    ...all.excluded.map((line) => ({
      code: 'excluded' as const,
      ...countOf(line),
      reason: line.reason,
      setting: settingOf(line),
    })),
    { code: 'repeated', ...countOf(all.repeated), ...plainly },
    { code: 'rounding', ...nothing, money: all.rounding, ...plainly },
    { code: 'source', ...countOf(all.source), ...plainly },
  ];
  return lines.filter((line) => line.code === 'used' || line.code === 'source' || !isEmpty(line));
}

function settingOf({ option, choice }: Reconciliation['excluded'][number]): Setting | null {
  return option ? { option, ...(choice && { choice }) } : null;
}

function countOf({ rows, orders, customers, money }: Omit<Count, 'money'> & { readonly money?: number }): Count {
  return { rows, orders, customers, money: money ?? 0 };
}

function isEmpty({ rows, orders, money }: Count): boolean {
  return rows === 0 && orders === 0 && money === 0;
}
