import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { AuditTable, Database } from '../store/database.ts';
import { inTurn } from '../store/in-turn.ts';

/** What was done: a verb after its object. */
export type AuditAction =
  | 'account.made'
  | 'account.role-changed'
  | 'account.removed'
  | 'annotation.made'
  | 'annotation.removed'
  | 'goal.made'
  | 'goal.removed'
  | 'brand.set'
  | 'costs.set'
  | 'experience.drafted'
  | 'experience.published'
  | 'experience.stopped'
  | 'job.asked'
  | 'job.cancelled'
  | 'key.made'
  | 'key.removed'
  | 'link.made'
  | 'file.uploaded'
  | 'playbook.planned'
  | 'programme.noted'
  | 'person.deleted'
  | 'person.exported'
  | 'person.readmitted'
  | 'person.sought'
  | 'refresh.planned'
  | 'scores.downloaded'
  | 'segment.saved'
  | 'segment.removed'
  | 'settings.set'
  | 'webhook.made'
  | 'webhook.removed';

export interface AuditEntry {
  readonly at: number;
  /** Of an account or a key; no address and no name. */
  readonly who: string;
  readonly action: AuditAction;
  readonly about: Readonly<Record<string, string | number | null>>;
}

/** Before the first entry. */
const BEGINNING = '0'.repeat(64);

type Entry = Pick<AuditTable, 'at' | 'who' | 'action' | 'about' | 'previous'>;

/** Appends an entry, with the hash of itself and the one before it: what is changed or taken out later no longer fits. */
export async function writeAudit(db: Kysely<Database>, { at, who, action, about }: AuditEntry): Promise<void> {
  await inTurn(db, 'audit', async (change) => {
    const last = await change.selectFrom('audit').select('hash').orderBy('seq', 'desc').limit(1).executeTakeFirst();
    const entry: Entry = { at, who, action, about: JSON.stringify(about), previous: last?.hash ?? BEGINNING };
    await change
      .insertInto('audit')
      .values({ ...entry, hash: hashOf(entry) })
      .execute();
  });
}

export interface AuditCheck {
  readonly entries: number;
  /** Of the last entry: whoever keeps it elsewhere sees later whether the end was cut off. */
  readonly last: string;
  /** The number of the first entry that does not fit; null where all do. */
  readonly broken: number | null;
}

/** Goes through the log from its beginning. */
export async function checkAudit(db: Kysely<Database>): Promise<AuditCheck> {
  const entries = await db.selectFrom('audit').selectAll().orderBy('seq').execute();
  let previous = BEGINNING;
  for (const entry of entries) {
    const fits = entry.previous === previous && entry.hash === hashOf(entry);
    if (!fits) return { entries: entries.length, last: previous, broken: entry.seq };
    previous = entry.hash;
  }
  return { entries: entries.length, last: previous, broken: null };
}

function hashOf({ at, who, action, about, previous }: Entry): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, Number(at), who, action, about]))
    .digest('hex');
}
