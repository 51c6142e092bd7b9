import type { LeverOutcome, Levers } from '@perennial/models';
import type { Interval } from '../../record/interval.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import type { ReportOptions, Shown } from '../definition.ts';
import { ASSUMED_MARGIN } from '../on-basis.ts';
import { endsOf, leverState } from './definition.ts';
import type { LeversResult } from './levers-result.ts';
import { asItIs, leversThere, type Pulled, pulled } from './pulled.ts';

/** What a business becomes as its levers are moved, beside what it is. Money in minor units. */
export interface WhatIf {
  /** On which basis the money is. */
  readonly basis: string;
  readonly levers: Levers;
  readonly now: LeversOutcome;
  readonly after: LeversOutcome;
  /** After less now, of today's customers without end and new ones of the horizon together. */
  readonly gain: number;
  readonly gainEnds: Omit<Interval, 'median'> | null;
  /** Levers that were to be moved though nothing is known of what they move. */
  readonly missing: readonly (keyof Levers)[];
}

export interface LeversOutcome extends Pick<LeverOutcome, 'horizon' | 'equity' | 'newcomer' | 'ratio' | 'paybackDays'> {
  readonly horizonEnds: Omit<Interval, 'median'> | null;
  readonly equityEnds: Omit<Interval, 'median'> | null;
}

/** What the levers of the report would make of the business: factors of what is, and the rate of discounting itself. Null where a run keeps no course, or has too few customers. */
export function whatIf(
  { record, result }: { readonly record: StudyRecord; readonly result: LeversResult },
  moved: Partial<Levers>,
  options: ReportOptions = {},
): WhatIf | null {
  const shown: Shown<LeversResult> = { record, result };
  const state = leverState(shown, options);
  if (!state) return null;
  const usual = asItIs(result);
  const levers = { ...usual, ...moved };
  const there = leversThere(result, state);
  const missing = (['margin', 'cac'] as const).filter(
    (lever) => levers[lever] !== usual[lever] && !there.includes(lever),
  );
  const before = pulled(result, state, usual);
  const after = pulled(result, state, levers);
  const gain = after.total - before.total;
  return {
    basis: options.margin === undefined ? result.basis : ASSUMED_MARGIN,
    levers,
    now: outcomeOf(result, before),
    after: outcomeOf(result, after),
    gain,
    gainEnds: endsOf(gain, result.equityEnds),
    missing,
  };
}

function outcomeOf(
  { horizonEnds, equityEnds }: LeversResult,
  { horizon, equity, newcomer, ratio, paybackDays }: Pulled,
): LeversOutcome {
  return {
    horizon,
    horizonEnds: endsOf(horizon, horizonEnds),
    equity,
    equityEnds: endsOf(equity, equityEnds),
    newcomer,
    ratio,
    paybackDays,
  };
}
