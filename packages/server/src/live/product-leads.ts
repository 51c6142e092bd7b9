import type { ProductLeads } from '@perennial/decide';
import { followNewestRunNumber, productLeads } from '@perennial/study';
import { onceATurn } from '../store/once-a-turn.ts';

/** What the newest run found of products, kept in memory and read anew once a run is published; null where it found nothing. */
export function followProductLeads(folder: string): () => ProductLeads | null {
  const newest = onceATurn(followNewestRunNumber({ folder }));
  let known: { readonly run: number | null; readonly leads: ProductLeads | null } | undefined;
  return () => {
    const run = newest();
    if (known?.run !== run) known = { run, leads: productLeads(folder) };
    return known.leads;
  };
}
