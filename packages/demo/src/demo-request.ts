import { Failure } from '@perennial/words';
import { type BusinessName, businesses } from './businesses.ts';

export interface DemoRequest {
  readonly business: BusinessName;
  readonly customers: number;
  readonly seed: string;
  /** Absolute; made where it is not there. Receives orders, truth of each customer (both in `format`) and truth.json. */
  readonly folder: string;
  readonly format: 'csv' | 'parquet';
  /** Whole years written, to the last day. */
  readonly years?: number;
  /** `YYYY-MM-DD`. */
  readonly lastDay?: string;
}

/** The last day is fixed, so that the same command gives the same files on any day. */
export const defaultDemo = {
  business: 'shop',
  customers: 10_000,
  seed: '1',
  format: 'csv',
  years: 3,
  lastDay: '2025-12-31',
} as const;

export const LARGEST_DEMO = 10_000_000;

/** The request with its defaults. Throws `option-invalid` where a value is outside its range. */
export function completeRequest(request: DemoRequest): Required<DemoRequest> {
  const complete = {
    ...request,
    years: request.years ?? defaultDemo.years,
    lastDay: request.lastDay ?? defaultDemo.lastDay,
  };
  const { business, customers, years, lastDay } = complete;
  require(Object.hasOwn(businesses, business), `business; not one of ${Object.keys(businesses).join(', ')}`, business);
  require(isWhole(customers, 1, LARGEST_DEMO), `customers; not a whole number in [1, ${LARGEST_DEMO}]`, customers);
  require(isWhole(years, 1, 10), 'years; not a whole number in [1, 10]', years);
  require(isDay(lastDay), 'last day; not a day YYYY-MM-DD from 1980-01-01 on', lastDay);
  return complete;
}

function require(holds: boolean, rule: string, value: string | number): void {
  if (!holds) throw new Failure('option-invalid', `invalid ${rule}: ${value}`, 'Give a value within that range.');
}

function isWhole(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1980') return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
