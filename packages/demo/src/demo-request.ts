import { Failure, type FailureMessageCode, type MessageValues } from '@perennial/words';
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
const LONGEST_DEMO = 10;

/** The request with its defaults. Throws `option-invalid` where a value is outside its range. */
export function completeRequest(request: DemoRequest): Required<DemoRequest> {
  const complete = {
    ...request,
    years: request.years ?? defaultDemo.years,
    lastDay: request.lastDay ?? defaultDemo.lastDay,
  };
  const { business, customers, years, lastDay } = complete;
  const names = Object.keys(businesses);
  require(names.includes(business), 'option-invalid.demo-business', business, { allowed: listed(names) });
  require(isWhole(customers, 1, LARGEST_DEMO), 'option-invalid.demo-customers', customers, {
    most: text(LARGEST_DEMO),
  });
  require(isWhole(years, 1, LONGEST_DEMO), 'option-invalid.demo-years', years, { most: text(LONGEST_DEMO) });
  require(isDay(lastDay), 'option-invalid.demo-last-day', lastDay, {});
  return complete;
}

function require(holds: boolean, code: FailureMessageCode, value: string | number, limits: MessageValues): void {
  if (!holds) throw new Failure(code, { ...limits, value: text(value) });
}

function text(value: string | number) {
  return { text: String(value) };
}

function listed(values: readonly string[]) {
  return { list: values.map(text) };
}

function isWhole(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1980') return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
