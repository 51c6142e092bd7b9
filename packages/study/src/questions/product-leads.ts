import type { StudyRecord } from '../record/study-record.ts';
import { isOfSubscriptions } from '../record/subscription-record.ts';
import type { FirstOrdersResult } from '../reports/first-orders/first-orders-result.ts';
import { keptReport } from '../reports/kept-report.ts';
import { newestRun, recordOf } from '../workspace/run-folders.ts';

/** Which products lead to more orders. Money in minor units of the currency. */
interface LeadingProducts {
  readonly currency: string;
  readonly days: number;
  /** What customers began with who are worth at least as much as the mean, the most first. */
  readonly leads: readonly {
    readonly product: string;
    readonly customers: number;
    readonly returned: number;
    readonly worth: number;
  }[];
  /** What they took next more often than chance explains, the most first. */
  readonly next: readonly {
    readonly first: string;
    readonly next: string;
    readonly customers: number;
    readonly both: number;
    readonly usual: number;
  }[];
}

/** What the newest run has found of products in first orders; null where there is no run, it has left nothing for reports, or orders have no products. */
export function productLeads(folder: string): LeadingProducts | null {
  const run = newestRun(folder);
  const record = run && recordOf(run);
  if (!record || isOfSubscriptions(record)) return null;
  try {
    const kept = keptReport(run.folder);
    return 'reports' in kept ? leadsOf(record, kept.reports['first-orders']) : null;
  } catch {
    // A run may be told to leave none.
    return null;
  }
}

function leadsOf({ settings }: StudyRecord, found: FirstOrdersResult): LeadingProducts | null {
  const groups = (found.dimensions.find(({ dimension }) => dimension === 'product')?.groups ?? []).flatMap((group) => {
    const { value, isOthers, customers, second, worth } = group;
    return value === null || isOthers || !second
      ? []
      : [{ product: value, customers, returned: second.share, worth: worth.median }];
  });
  const all = groups.reduce((sum, { customers }) => sum + customers, 0);
  const mean = groups.reduce((sum, { customers, worth }) => sum + (customers * worth) / all, 0);
  const next = found.next.find(({ dimension }) => dimension === 'product')?.rows ?? [];
  if (groups.length === 0 && next.length === 0) return null;
  return {
    currency: settings.currency,
    days: found.compared,
    leads: groups.filter(({ worth }) => worth >= Math.floor(mean)).toSorted((a, b) => b.worth - a.worth),
    next: next
      .filter((row) => row.isApart && row.lift > 1 && row.next !== row.first)
      .toSorted((a, b) => b.lift - a.lift)
      .map((row) => ({ first: row.first, next: row.next, customers: row.returned, both: row.both, usual: row.usual })),
  };
}
