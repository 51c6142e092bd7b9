import type { Interval } from '../../record/interval.ts';

/** A forecast, and what has happened since. Money in minor units, of the customers of then. */
export interface SaidForecast {
  readonly run: number;
  readonly madeOn: string;
  readonly asOf: string;
  /** Last day of its horizon. */
  readonly until: string;
  /** Last day that has been seen of it. */
  readonly seenUntil: string;
  readonly method: string;
  /** Fingerprint of the costs that the run used, from which its other bases follow; null where it knew none. */
  readonly costs: string | null;
  readonly customers: number;
  /** Of them, those whom the data of now have as customers of then; another number where the data were corrected since. */
  readonly customersNow: number;
  readonly forecast: number;
  readonly interval: Interval;
  readonly horizonDays: number;
  readonly seenDays: number;
  /** Of the forecast, what was to come by the last day seen; its interval is null where nothing was. */
  readonly soFar: number;
  readonly soFarInterval: Omit<Interval, 'median'> | null;
  readonly happened: number;
  /** The last day since the forecast, and seen, from which the business was another: then it is no judge of forecasts. Null where it was the same. */
  readonly businessChanged: string | null;
  /** Its horizon is over. */
  readonly isOver: boolean;
  /** The newest of the runs that have seen just as far: forecasts of one day are one forecast. */
  readonly isLast: boolean;
}

export interface LedgerResult {
  /** Oldest first; that of this run is the last. */
  readonly forecasts: readonly SaidForecast[];
  /** Earlier runs that counted in another currency or on another basis, and are left out. */
  readonly otherTerms: number;
}

/** Fewer days tell nothing of a forecast. */
export const FEWEST_DAYS = 28;
