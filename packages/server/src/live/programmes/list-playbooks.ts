import { type ExportEntry, exportLog, type GroupsReadOut, readOutGroups, type WorkspaceReader } from '@perennial/study';
import { ORDERS_ONLY } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import type { Opportunities } from './opportunities.ts';
import { type Outcome, outcomeOfGroups } from './outcome.ts';
import {
  type Entry,
  entriesByProgramme,
  type KeptPlaybook,
  keptPlaybooks,
  ofPlaybook,
  ownerOf,
  type PlaybookState,
  stateOf,
} from './playbook-rows.ts';

/** Files that left for a playbook. */
export interface ExportsOf {
  /** Of those who are not left out. */
  readonly files: number;
  readonly customers: number;
  /** ISO 8601, of the last one. */
  readonly lastAt: string | null;
  /** Of all of the list or segment, or of everybody to a platform, since it began: those who are left out may have been reached by them. */
  readonly ofAll: number;
}

/** A playbook with where it stands, how often it ran and what came of it. */
export interface ListedPlaybook extends KeptPlaybook {
  readonly state: PlaybookState;
  readonly owner: string | null;
  /** Milliseconds since 1970; null until then. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly exports: ExportsOf;
  /** Null until it has begun, and of one that is about no customers. */
  readonly outcome: Outcome | null;
  readonly entries: readonly Entry[];
}

interface PlaybooksWorld {
  readonly db: Kysely<Database>;
  readonly folder: string;
  readonly reader: () => Promise<WorkspaceReader>;
}

/** All playbooks, those that are under way first. */
export async function listPlaybooks(
  { db, folder, reader }: PlaybooksWorld,
  { record }: Pick<Opportunities, 'record'>,
): Promise<readonly ListedPlaybook[]> {
  const kept = await keptPlaybooks(db);
  if (kept.length === 0) return [];
  const entries = await entriesByProgramme(db);
  const left = exportLog(folder);
  const drawn = kept.filter((each) => each.drawn !== null).map(({ id }) => id);
  const found = record && drawn.length > 0 ? await readOutGroups(await reader(), drawn) : null;
  const groupsOf = (id: string): GroupsReadOut | null | undefined => found?.groups.get(id);
  const listed = kept.map((each): ListedPlaybook => {
    const own = entries.get(ofPlaybook(each.id)) ?? [];
    const startedAt = own.find(({ state }) => state === 'running')?.at ?? null;
    const groups = found === null ? undefined : (groupsOf(each.id) ?? null);
    const isCounted = each.drawn !== null && record !== null && record.settings.currency !== ORDERS_ONLY;
    return {
      ...each,
      state: stateOf(own),
      owner: ownerOf(own),
      startedAt,
      endedAt: own.find(({ state }) => state === 'done')?.at ?? null,
      exports: exportsOf(each, left, startedAt),
      outcome: isCounted ? outcomeOfGroups(groups, record) : null,
      entries: own,
    };
  });
  const order: readonly PlaybookState[] = ['running', 'paused', 'planned', 'done'];
  return listed.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function exportsOf(
  { id, plan: { audience } }: KeptPlaybook,
  left: readonly ExportEntry[],
  startedAt: number | null,
): ExportsOf {
  const own = left.filter(({ list }) => list === `playbook ${id}`);
  const isOfAll = ({ list, value }: ExportEntry) =>
    (audience !== null && list === `${audience.kind} ${audience.name}`) || (list === 'all' && value !== undefined);
  const since = left.filter(({ at }) => startedAt !== null && Date.parse(at) >= startedAt);
  return {
    files: own.length,
    customers: own.at(-1)?.rows ?? 0,
    lastAt: own.at(-1)?.at ?? null,
    ofAll: since.filter(isOfAll).length,
  };
}
