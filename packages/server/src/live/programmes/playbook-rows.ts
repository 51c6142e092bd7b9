import { Failure, type Message } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';

/** Where a playbook stands: planned, under way, stopped for a time, or over. */
export const playbookStates = ['planned', 'running', 'paused', 'done'] as const;
export type PlaybookState = (typeof playbookStates)[number];

/** What may come after a state. What is over is not begun again: its groups were drawn for what was done then. */
const next: Readonly<Record<PlaybookState, readonly PlaybookState[]>> = {
  planned: ['running', 'done'],
  running: ['paused', 'done'],
  paused: ['running', 'done'],
  done: [],
};

/** What is done for whom, by whom and up to which cost. */
export interface PlaybookPlan {
  /** Of the opportunity, or `segment`. */
  readonly kind: string;
  /** What to do, as the report says it; null for a segment. */
  readonly what: Message | null;
  /** Why it is done, as the report says it; null for a segment, whose rule says it. */
  readonly why: Message | null;
  /** The rule of a segment as it was then. */
  readonly rule: string | null;
  /** Customers of a list or a segment; null where it is about none. */
  readonly audience: { readonly kind: 'list' | 'segment'; readonly name: string } | null;
  /** Whose it usually is; null where nobody has said. */
  readonly team: string | null;
  /** Sentences of the catalogue. */
  readonly steps: readonly Message[];
  /** What is done for a segment, as somebody has written it; empty where nobody has. */
  readonly action: string;
  /** The most that a customer may cost, in major units; null where there is no such limit. */
  readonly limit: number | null;
  /** ISO 4217. */
  readonly currency: string;
  /** The share of its customers who are left out. */
  readonly holdOut: number;
}

/** Whom a playbook was begun for. */
export interface Drawn {
  readonly run: number;
  /** `YYYY-MM-DD`: orders count from that day on. */
  readonly on: string;
  readonly treated: number;
  readonly control: number;
}

export interface Entry {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The account of whoever decided it. */
  readonly by: string;
  readonly state: PlaybookState | null;
  readonly owner: string | null;
  readonly note: string | null;
}

export interface KeptPlaybook {
  readonly id: string;
  readonly plan: PlaybookPlan;
  readonly madeAt: number;
  readonly drawn: Drawn | null;
}

/** Under which entries of a playbook, and of a page, are kept. */
export const ofPlaybook = (id: string) => `playbook:${id}`;
export const ofPage = (key: string) => `page:${key}`;

export async function keepPlaybook(
  db: Kysely<Database>,
  { id, plan, by, at }: { readonly id: string; readonly plan: PlaybookPlan; readonly by: string; readonly at: number },
): Promise<void> {
  await db
    .insertInto('playbooks')
    .values({ id, plan: JSON.stringify(plan), made_by: by, made_at: at, drawn: null })
    .execute();
}

/** All playbooks, the newest first. */
export async function keptPlaybooks(db: Kysely<Database>): Promise<readonly KeptPlaybook[]> {
  const rows = await db.selectFrom('playbooks').selectAll().orderBy('made_at', 'desc').orderBy('id').execute();
  return rows.map(({ id, plan, made_at, drawn }) => ({
    id,
    plan: JSON.parse(plan) as PlaybookPlan,
    madeAt: Number(made_at),
    drawn: drawn === null ? null : (JSON.parse(drawn) as Drawn),
  }));
}

/** A playbook by its id. Rejects with `not-found.thing` where there is none. */
export async function keptPlaybook(db: Kysely<Database>, id: string): Promise<KeptPlaybook> {
  const found = (await keptPlaybooks(db)).find((each) => each.id === id);
  if (!found) throw new Failure('not-found.thing', { id: { text: id } });
  return found;
}

/** Notes whom a playbook was begun for, once. */
export async function keepDrawn(db: Kysely<Database>, id: string, drawn: Drawn): Promise<void> {
  await db
    .updateTable('playbooks')
    .set({ drawn: JSON.stringify(drawn) })
    .where('id', '=', id)
    .where('drawn', 'is', null)
    .execute();
}

/** What was decided of each playbook and page, in the order of time. */
export async function entriesByProgramme(db: Kysely<Database>): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const rows = await db.selectFrom('programme_entries').selectAll().orderBy('seq').execute();
  const entries = new Map<string, Entry[]>();
  for (const { programme, at, made_by: by, state, owner, note } of rows) {
    const entry = { at: Number(at), by, state: state as PlaybookState | null, owner, note };
    entries.set(programme, [...(entries.get(programme) ?? []), entry]);
  }
  return entries;
}

export async function addEntry(db: Kysely<Database>, programme: string, entry: Entry): Promise<void> {
  const { at, by, state, owner, note } = entry;
  await db.insertInto('programme_entries').values({ programme, at, made_by: by, state, owner, note }).execute();
}

/** Where a playbook stands by its entries: planned as long as none says otherwise. */
export function stateOf(entries: readonly Entry[]): PlaybookState {
  return entries.findLast(({ state }) => state !== null)?.state ?? 'planned';
}

/** Who was named last; null where nobody was. */
export function ownerOf(entries: readonly Entry[]): string | null {
  return entries.findLast(({ owner }) => owner !== null)?.owner ?? null;
}

/** Fails with `state-changed.playbook` where one state does not come after another. */
export function requireNext(before: PlaybookState, after: PlaybookState): void {
  if (next[before].includes(after)) return;
  throw new Failure('state-changed.playbook', {
    before: { message: { code: `playbooks.state.${before}`, values: {} } },
    after: { message: { code: `playbooks.state.${after}`, values: {} } },
  });
}
