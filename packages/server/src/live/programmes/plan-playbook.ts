import { drawGroups, listSegments, type StudyRecord, type WorkspaceReader } from '@perennial/study';
import { canBeParted, type OpportunityLine, playbookOf } from '@perennial/study/reports';
import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { dayIn } from '../business-day.ts';
import type { Opportunities } from './opportunities.ts';
import {
  addEntry,
  entriesByProgramme,
  type KeptPlaybook,
  keepDrawn,
  ofPlaybook,
  type PlaybookPlan,
  type PlaybookState,
  requireNext,
  stateOf,
} from './playbook-rows.ts';

/** Half are left out where that can show something: the smallest test is the one of equal halves. */
const HALF = 0.5;

/** What a playbook for an opportunity would be. */
export function planOf(
  { row, what, behind }: OpportunityLine,
  { settings }: Pick<StudyRecord, 'settings'>,
): PlaybookPlan {
  const { owner, steps, limit } = playbookOf(row);
  return {
    kind: row.kind,
    what,
    why: behind[0] ?? null,
    rule: null,
    audience: row.list === null ? null : { kind: 'list', name: row.list },
    team: owner,
    steps,
    action: '',
    limit: limit === null || limit === 0 ? null : limit / 10 ** settings.minorUnits,
    currency: settings.currency,
    holdOut: row.list !== null && canBeParted(row) ? HALF : 0,
  };
}

/** What a playbook is made for: an opportunity, by its place in the order in which they are done, with its kind to tell that the order is still the same; or a saved segment. */
export interface PlannedFor {
  readonly opportunity?: { readonly place: number; readonly kind: string };
  readonly segment?: string;
}

/** The plan of a new playbook. Rejects with `not-found.thing` where there is no such opportunity or segment any more. */
export async function newPlan(
  reader: WorkspaceReader,
  { opportunity, segment }: PlannedFor,
  { lines, record }: Opportunities,
): Promise<PlaybookPlan> {
  if (opportunity !== undefined) {
    const line = lines.find(({ place, row }) => place === opportunity.place && row.kind === opportunity.kind);
    if (!line || !record) throw new Failure('not-found.thing', { id: { text: opportunity.kind } });
    return planOf(line, record);
  }
  const saved = (await listSegments(reader)).find(({ name }) => name === segment);
  if (!saved || !record) throw new Failure('not-found.thing', { id: { text: segment ?? '' } });
  return {
    kind: 'segment',
    what: null,
    why: null,
    rule: saved.rule,
    audience: { kind: 'segment', name: saved.name },
    team: null,
    steps: [],
    action: saved.action,
    limit: null,
    currency: record.settings.currency,
    holdOut: HALF,
  };
}

export interface Decided {
  readonly state?: PlaybookState | undefined;
  readonly owner?: string | undefined;
  readonly note?: string | undefined;
  readonly by: string;
  readonly at: number;
}

interface PlaybookWorld {
  readonly db: Kysely<Database>;
  readonly reader: () => Promise<WorkspaceReader>;
  readonly timeZone: string;
  readonly randomKey: () => Uint8Array;
}

/** Begins, pauses or ends a playbook, names its owner, notes something. When it is begun first, those whom it is for are divided by lot. */
export async function decideOfPlaybook(
  { db, reader, timeZone, randomKey }: PlaybookWorld,
  { id, plan, drawn }: KeptPlaybook,
  { state, owner, note, by, at }: Decided,
): Promise<void> {
  if (state !== undefined) requireNext(stateOf((await entriesByProgramme(db)).get(ofPlaybook(id)) ?? []), state);
  if (state === 'running' && !drawn && plan.audience) {
    const on = dayIn(timeZone, at);
    const lot = Buffer.from(randomKey()).toString('hex');
    const groups = await drawGroups(await reader(), { id, audience: plan.audience, holdOut: plan.holdOut, lot, on });
    await keepDrawn(db, id, { ...groups, on });
  }
  await addEntry(db, ofPlaybook(id), { at, by, state: state ?? null, owner: owner ?? null, note: note ?? null });
}
