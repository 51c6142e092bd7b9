import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { makeRecent, type Recent } from '../../store/recent.ts';
import { type CountedSlot, countSlot, type Span } from './count-slot.ts';

type Counts = readonly CountedSlot[];

/** By store, what was counted of spans that are over. */
const kept = new WeakMap<Kysely<Database>, Recent<Counts>>();
/** Days of slots, some 300 bytes each. */
const MOST = 20_000;
/** A decision is in the tables well before: what was decided until then changes no more. */
const SETTLED = 600_000;

/** As `countSlot`, but a span that is over is counted once. */
export async function countKept(
  db: Kysely<Database>,
  asked: Span & { readonly key: string; readonly slot: string },
  now: number,
): Promise<Counts> {
  if (asked.until > now - SETTLED) return countSlot(db, asked);
  const counts = kept.get(db) ?? makeRecent<Counts>(MOST);
  kept.set(db, counts);
  const name = `${asked.from} ${asked.until} ${asked.key} ${asked.slot}`;
  const known = counts.get(name);
  if (known) return known;
  const counted = await countSlot(db, asked);
  counts.set(name, counted);
  return counted;
}
