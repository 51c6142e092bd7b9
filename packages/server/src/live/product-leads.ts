import type { ProductLeads } from '@perennial/decide';
import { firstOrderFindings, followNewestRunNumber } from '@perennial/study';
import { onceATurn } from '../store/once-a-turn.ts';

/** What the newest run found of products, kept in memory and read anew once a run is published; null where it found nothing. */
export function followProductLeads(folder: string): () => ProductLeads | null {
  const newest = onceATurn(followNewestRunNumber({ folder }));
  let known: { readonly run: number | null; readonly leads: ProductLeads | null } | undefined;
  return () => {
    const run = newest();
    if (known?.run !== run) known = { run, leads: productLeads(firstOrderFindings(folder)) };
    return known.leads;
  };
}

/** By product, where orders have such. */
export function productLeads(findings: ReturnType<typeof firstOrderFindings>): ProductLeads | null {
  if (!findings) return null;
  const { record, found } = findings;
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
    currency: record.settings.currency,
    days: found.compared,
    leads: groups.filter(({ worth }) => worth >= Math.floor(mean)).toSorted((a, b) => b.worth - a.worth),
    next: next
      .filter((row) => row.isApart && row.lift > 1 && row.next !== row.first)
      .toSorted((a, b) => b.lift - a.lift)
      .map((row) => ({ first: row.first, next: row.next, customers: row.returned, both: row.both, usual: row.usual })),
  };
}
