import type { Shown } from '../definition.ts';
import { amountIn } from '../table/amount-in.ts';
import { type Tier, type TierFrom, tiers } from './segments-result.ts';

/** The rule that those of a tier fit, and nobody else. */
export function tierRule({ settings }: Shown['record'], from: TierFrom, tier: string | null): string {
  const reaches = (minor: number | null) =>
    minor === null ? 'expected_money > 0' : `expected_money >= ${amountIn(settings, minor)}`;
  const ends = [from.top, from.high, from.middle];
  const place = tiers.indexOf(tier as Tier);
  const [above, own] = [ends[place - 1], ends[place]];
  return [...(above === undefined ? [] : [`not ${reaches(above)}`]), ...(own === undefined ? [] : [reaches(own)])].join(
    ' and ',
  );
}
