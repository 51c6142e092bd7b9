import { typicalError } from '../../backtest/total-errors.ts';
import { FEWEST_DAYS, type LedgerResult, type SaidForecast } from './ledger-result.ts';

/** How forecasts held: those whose horizon is over, each day's once. */
export interface Held {
  readonly forecasts: number;
  readonly within80: number;
  readonly within95: number;
  /** How far off they typically were; not a number where nothing came. */
  readonly miss: number;
}

/** Those of a business that stayed the same; null where none is over. */
export function heldOf({ forecasts }: LedgerResult): Held | null {
  const over = forecasts.filter(
    ({ isOver, isLast, forecast, businessChanged }) => isOver && isLast && forecast > 0 && businessChanged === null,
  );
  if (over.length === 0) return null;
  return {
    forecasts: over.length,
    within80: over.filter((each) => within(each, 80)).length,
    within95: over.filter((each) => within(each, 95)).length,
    miss: typicalError(over.map(({ happened, forecast }) => Math.log(happened / forecast))) ?? Number.NaN,
  };
}

/** Whether what has happened lies within the interval of what was to come by then; null where too little has been seen. */
export function within(
  { soFarInterval: ends, happened, seenDays, isOver }: SaidForecast,
  level: 80 | 95,
): boolean | null {
  if (!ends || (!isOver && seenDays < FEWEST_DAYS)) return null;
  const [low, high] = level === 80 ? [ends.low80, ends.high80] : [ends.low95, ends.high95];
  return happened >= low && happened <= high;
}
