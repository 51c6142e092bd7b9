import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { distinctSummaries } from '../src/purchase/distinct-summaries.ts';
import type { DistinctSummaries } from '../src/purchase/summary.ts';

const folder = process.env.PERENNIAL_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const file = `${folder}/online_retail_2010_2011.csv.gz`;

export const hasOnlineRetail = existsSync(file);

/** Quantity, day, price and customer: the fields after the description, which may hold commas. */
const LINE = /,(-?\d+),(\d{4}-\d\d-\d\d) [^,]*,([\d.]+),(\d+),[^,]*$/;

/** The customers of a British wholesaler from their positive lines to 2011-08-31, day-merged; times in days. */
export function onlineRetail(): DistinctSummaries {
  const end = dayOf('2011-08-31');
  const days = new Map<string, Set<number>>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const [, quantity, date, price, customer] = LINE.exec(line.trimEnd()) ?? [];
    if (date === undefined || customer === undefined || !(Number(quantity) > 0 && Number(price) > 0)) continue;
    const day = dayOf(date);
    if (day <= end) days.set(customer, (days.get(customer) ?? new Set()).add(day));
  }
  return distinctSummaries(
    Array.from(days.values(), (set) => {
      const [first, last] = [Math.min(...set), Math.max(...set)];
      return { x: set.size - 1, tx: last - first, T: end - first };
    }),
  );
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
