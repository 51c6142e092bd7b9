import type { PlaybooksAnswer } from '@perennial/server';

export type Playbook = PlaybooksAnswer['playbooks'][number];
export type Policy = PlaybooksAnswer['policies'][number];
export type Outcome = NonNullable<Playbook['outcome']>;

/** How far the widest interval of a table reaches from 0, so that all of its marks share one scale; of amounts in one currency. */
export function widestOf(outcomes: readonly (Outcome | null)[], currency: string): number {
  return outcomes.reduce((widest, outcome) => {
    const comparison = outcome?.currency === currency ? outcome.measures.value.comparison : null;
    return comparison ? Math.max(widest, Math.abs(comparison.low95), Math.abs(comparison.high95)) : widest;
  }, 0);
}
