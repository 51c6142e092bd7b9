import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PEOPLE_OF_EVENTS } from '@perennial/study';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { rowsWith } from '../store/many-rows.ts';
import { folderOfEvents } from './orders-file.ts';
import { type LiveEvent, liveEvent } from './segment-event.ts';
import type { LiveWriter } from './write/live-writer.ts';

/** As who the server tells of people whom a run has found under another name. */
export const RUNS = 'runs';
const AT_ONCE = 500;

/** Joins whoever was told under another name than that of the files to the customer of the files, as an `alias` does, and removes the list of them that a run has left. */
export async function joinToldPeople(
  db: Kysely<Database>,
  writer: Pick<LiveWriter, 'write'>,
  workspace: string,
  receivedAt: number,
): Promise<void> {
  const path = join(folderOfEvents(workspace), PEOPLE_OF_EVENTS);
  if (!existsSync(path)) return;
  const told = JSON.parse(readFileSync(path, 'utf8')) as readonly {
    readonly person: string;
    readonly customer: string;
  }[];
  for (let from = 0; from < told.length; from += AT_ONCE) {
    const some = told.slice(from, from + AT_ONCE);
    const there = new Set(
      (
        await rowsWith(
          db,
          'live_people',
          'id',
          some.map(({ person }) => person),
        )
      ).map(({ id }) => id),
    );
    const entries = some
      .filter(({ person }) => there.has(person))
      .map(({ person, customer }) => {
        const messageId = `${person} is ${customer}`;
        return liveEvent('alias', { previousId: person, userId: customer }, { receivedAt, messageId });
      })
      .filter((event): event is LiveEvent => typeof event === 'object')
      .map((event) => ({ kind: 'event', source: RUNS, event }) as const);
    if (entries.length > 0) await writer.write(entries, 'event');
  }
  rmSync(path, { force: true });
}
