import { PROBABLY_ACTIVE } from '@perennial/models';
import type { Shown } from '../definition.ts';
import { amountIn } from '../table/amount-in.ts';
import type { Corner } from './base-result.ts';

/** The rule that those of a corner fit, and nobody else. `much`: what they have brought at least who brought much, minor units. */
export function cornerRule({ settings }: Shown['record'], much: number, corner: Corner): string {
  const isMuch = corner === 'keep' || corner === 'win-back';
  const isActive = corner === 'keep' || corner === 'grow';
  const value = `historic_value >= ${amountIn(settings, Math.max(1, much))}`;
  return `${isMuch ? value : `not ${value}`} and prob_alive ${isActive ? '>=' : '<'} ${PROBABLY_ACTIVE}`;
}
