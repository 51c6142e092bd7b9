import { readErased } from '@perennial/import';
import { readWorkspace } from '@perennial/study';
import type { Speaker } from '@perennial/words';
import { type PolicyMonitor, policyMonitor } from '../live/policy-monitor/policy-monitor.ts';
import { readBoard } from '../live/programmes/read-board.ts';
import type { WrittenBoard } from '../live/programmes/write-board.ts';
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

/** Read-outs that are held open, and what the policies of pages brought. */
export interface OpenReadOuts extends ReadOuts {
  /** What the policies of a page brought beside others; days are of a time zone that counts as long as there is no run. */
  policies(key: string, usualTimeZone: string): Promise<PolicyMonitor>;
  /** Playbooks and policies, said in a language. */
  playbooks(speaker: Speaker): Promise<WrittenBoard>;
  close(): Promise<void>;
}

/** The read-outs of a workspace for whoever asks beside its server, or without one: all that was decided until now is in them. */
export async function openReadOuts({ folder, environment, now, randomKey }: ReadOutPlace): Promise<OpenReadOuts> {
  const store = await openStore(folder, environment);
  const reader = () => readWorkspace(folder, { engine: { environment, randomKey, now } });
  const scorer = makeScorer(reader, folder, store.db);
  const erased = readErased(folder);
  await writeLeftDecisions(store, { isErased: (entry) => isOfErased(entry, erased) });
  const world = { db: store.db, scorer, now: now().getTime() };
  return {
    ...readOutsOf(world),
    policies: (key, usualTimeZone) => policyMonitor(world, key, usualTimeZone),
    playbooks: (speaker) => readBoard({ ...world, folder, reader }, speaker),
    close: async () => {
      scorer.close();
      await store.close();
    },
  };
}
