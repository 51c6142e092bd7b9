import { readErased } from '@perennial/import';
import { readWorkspace } from '@perennial/study';
import { type ReadOuts, readOutsOf } from '../live/read-out/read-outs.ts';
import { makeScorer } from '../live/scorer.ts';
import { writeLeftDecisions } from '../live/write/left-decisions.ts';
import { isOfErased } from '../persons/without-erased-people.ts';
import { openStore } from '../store/open-store.ts';

export interface ReadOutPlace {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly randomKey: () => Uint8Array;
}

/** The read-outs of a workspace for whoever asks beside its server, or without one: all that was decided until now is in them. */
export async function openReadOuts({
  folder,
  environment,
  now,
  randomKey,
}: ReadOutPlace): Promise<ReadOuts & { close(): Promise<void> }> {
  const store = await openStore(folder, environment);
  const scorer = makeScorer(() => readWorkspace(folder, { engine: { environment, randomKey, now } }), folder);
  const erased = readErased(folder);
  await writeLeftDecisions(store, { isErased: (entry) => isOfErased(entry, erased) });
  return {
    ...readOutsOf({ db: store.db, scorer, now: now().getTime() }),
    close: async () => {
      scorer.close();
      await store.close();
    },
  };
}
