import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { distinctSummaries } from '../src/purchase/distinct-summaries.ts';
import type { DistinctSummaries, Summary } from '../src/purchase/summary.ts';

const folder = process.env.PERENNIAL_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));

/** Whether the CDNOW files are on this machine: tests that need them are skipped where they are not. */
export const hasCdnow = existsSync(`${folder}/cdnow_sample.txt`) && existsSync(`${folder}/cdnow_master.txt`);

export interface CdnowCustomer extends Summary {
  /** The customer's number in its file: 1 to 2,357 in the sample, 1 to 23,570 in the master. */
  readonly id: number;
  /** Days since 1970 of every transaction, one a day at most, in order; the first is the acquisition. */
  readonly days: readonly number[];
  /** Transactions in the holdout, 1997-10-01 to 1998-06-30. */
  readonly holdout: number;
}

export interface Cdnow {
  readonly customers: readonly CdnowCustomer[];
  readonly rows: DistinctSummaries;
}

/** Last day of the calibration. */
export const calibrationEnd = dayOf('19970930');

/** The CDNOW cohort with purchases of one day merged, observed to 1997-09-30; times in days. */
export function cdnow(file: 'sample' | 'master'): Cdnow {
  const days = new Map<number, Set<number>>();
  for (const line of readFileSync(`${folder}/cdnow_${file}.txt`, 'utf8').split('\n')) {
    const fields = line.trim().split(/\s+/);
    const [id, date] = file === 'sample' ? [fields[1], fields[2]] : [fields[0], fields[1]];
    if (date === undefined || !/^\d{8}$/.test(date)) continue;
    const customer = Number(id);
    days.set(customer, (days.get(customer) ?? new Set()).add(dayOf(date)));
  }
  const customers = Array.from(days, ([id, set]) =>
    summarise(
      id,
      [...set].sort((a, b) => a - b),
    ),
  );
  return { customers, rows: distinctSummaries(customers) };
}

function summarise(id: number, days: readonly number[]): CdnowCustomer {
  const first = days[0]!;
  const seen = days.filter((day) => day <= calibrationEnd);
  return {
    id,
    days,
    x: seen.length - 1,
    tx: seen.at(-1)! - first,
    T: calibrationEnd - first,
    holdout: days.length - seen.length,
  };
}

function dayOf(yyyymmdd: string): number {
  const year = Number(yyyymmdd.slice(0, 4));
  return Date.UTC(year, Number(yyyymmdd.slice(4, 6)) - 1, Number(yyyymmdd.slice(6, 8))) / 86_400_000;
}
