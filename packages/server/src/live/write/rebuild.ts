import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { inTurn } from '../../store/in-turn.ts';
import { foldAll } from './apply-lines.ts';
import { changeOfEntry, entryOf, journalLines } from './journal.ts';

const derived = [
  'live_people',
  'live_accounts',
  'live_names',
  'live_orders',
  'live_refunds',
  'live_order_names',
  'live_outcomes',
  'decisions',
] as const;

/** Makes everything that follows from the journal again, in one transaction; the number of its entries. */
export async function rebuildLive(db: Kysely<Database>, { atOnce = 1000 } = {}): Promise<number> {
  return inTurn(db, 'events', async (change) => {
    for (const table of derived) await change.deleteFrom(table).execute();
    let entries = 0;
    let after = 0;
    for (;;) {
      const lines = await journalLines(change).where('seq', '>', after).orderBy('seq').limit(atOnce).execute();
      if (lines.length === 0) return entries;
      await foldAll(
        change,
        lines.map((line) => changeOfEntry(entryOf(line), Number(line.seq))),
      );
      entries += lines.length;
      after = Number(lines.at(-1)!.seq);
    }
  });
}
