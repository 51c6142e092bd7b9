import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';

/**
 * The number of the first line of the journal that came at or after a moment (milliseconds since 1970); one behind the last where there is none. Lines are numbered as they come, so that it is
 * found by halving: an index of times would cost every event and every decision. Servers whose clocks differ number lines out of the order of their times by that difference.
 */
export async function lineSince(db: Kysely<Database>, moment: number): Promise<number> {
  const ends = await db
    .selectFrom('journal')
    .select(({ fn }) => [fn.min('seq').as('first'), fn.max('seq').as('last')])
    .executeTakeFirst();
  let [low, high] = [Number(ends?.first ?? 0), Number(ends?.last ?? -1) + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    // Numbers are left out: the line at that number, or the next.
    const line = await db
      .selectFrom('journal')
      .select('received_at')
      .where('seq', '>=', middle)
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst();
    if (line && Number(line.received_at) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
