import type { StudyRecord } from '../record/study-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { listRunsOfOrders } from './published-runs.ts';
import { compared, type Drift, type Side, sideOf } from './read-drift.ts';

type Features = Drift['inputs']['features'];

/** How far the customers of a run differ from those of the run before it. */
export interface DriftOfRun extends Side {
  readonly from: Side;
  readonly features: Features;
}

/** What was compared before, by both runs: null where the scores of one were gone. What a run has left does not change. */
export type KnownDrift = Map<string, Features | null>;

/**
 * The drift of inputs run by run, the latest `most` comparisons, the earliest first. Of several runs as of one day the last stands for all; pairs of which one has
 * no scores any more are left out. `known` holds what was compared before, and takes what is compared now: each comparison reads the scores of all customers twice.
 */
export async function readDriftHistory(
  reader: WorkspaceReader,
  most: number,
  known: KnownDrift,
): Promise<readonly DriftOfRun[]> {
  const runs = lastOfDays(listRunsOfOrders(reader)).slice(-(most + 1));
  const found: DriftOfRun[] = [];
  for (const [i, to] of runs.entries()) {
    const from = runs[i - 1];
    if (!from || from.base.customers === 0) continue;
    const key = `${from.run} ${from.fingerprint} ${to.run} ${to.fingerprint}`;
    if (!known.has(key)) known.set(key, await compared(reader, from, to));
    const features = known.get(key) ?? null;
    if (features) found.push({ ...sideOf(to), from: sideOf(from), features });
  }
  return found;
}

/** The runs, the earliest first, of each day the last that was made. */
function lastOfDays(newestFirst: readonly StudyRecord[]): readonly StudyRecord[] {
  const days = new Map<string, StudyRecord>();
  for (const record of newestFirst) if (!days.has(record.settings.asOf)) days.set(record.settings.asOf, record);
  return [...days.values()].toSorted((a, b) => (a.settings.asOf < b.settings.asOf ? -1 : 1));
}
