import type { Language } from '@perennial/words';
import type { Newest } from '../../page-props.ts';
import { useAnswer } from '../../use-answer.ts';

const tiers = ['top', 'high', 'middle', 'low'] as const;

export interface TierValue {
  readonly tier: (typeof tiers)[number];
  /** What the newest run expects of its customers on average, in whole units of the currency. */
  readonly mean: number;
}

/** The tiers of value as the report on segments has them, from the highest; none where no run is in the currency. */
export function useTierValues(newest: Newest | null, currency: string, language: Language): readonly TierValue[] {
  const isWanted = newest?.currency === currency && newest.reports.includes('segments');
  const { answer } = useAnswer('GET /api/reports/:name', {
    params: { name: 'segments' },
    query: {},
    language,
    isWanted,
  });
  if (!answer || !isWanted) return [];
  const rows = (answer.tables['segments-by-tier'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return tiers.flatMap((tier) => {
    const row = rows.find(({ segment }) => segment === tier);
    const mean = Math.round(Number(row?.expected_money) / Number(row?.customers));
    return Number.isFinite(mean) ? [{ tier, mean }] : [];
  });
}
