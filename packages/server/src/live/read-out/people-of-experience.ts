import type { PageDecision, Visitor } from '@perennial/decide';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';

/** Somebody for whom an experience decided, by their first decision that was a choice or the control group's. */
export interface DecidedPerson {
  readonly person: string;
  /** The id by which they were divided. */
  readonly unit: string;
  readonly at: number;
  /** The page that decided, and its version. */
  readonly experience: string;
  readonly version: number;
  readonly isControl: boolean;
  readonly slots: PageDecision['slots'];
  readonly visitor: Visitor;
}

const UNTREATED = ['decision.no-consent', 'decision.switched-off', 'decision.not-yet', 'decision.over'];

/**
 * The people of an experience, or of all of them for `null`. Defaults for want of consent, or while an experience was off, were no treatment: who has seen nothing
 * else is not among them.
 */
export async function peopleOfExperience(db: Kysely<Database>, key: string | null): Promise<readonly DecidedPerson[]> {
  const all = db.selectFrom('decisions').selectAll();
  const rows = await (key === null ? all : all.where('experience', '=', key)).orderBy('at').orderBy('id').execute();
  const first = new Map<string, DecidedPerson>();
  for (const { person, unit, at, experience, version, is_control, slots, visitor } of rows) {
    if (first.has(person)) continue;
    const decided = JSON.parse(slots) as PageDecision['slots'];
    if (Object.values(decided).some(({ because }) => UNTREATED.includes(because.code))) continue;
    const isControl = is_control === 1;
    const known = { slots: decided, visitor: JSON.parse(visitor) };
    first.set(person, { person, unit, at: Number(at), experience, version, isControl, ...known });
  }
  return [...first.values()];
}
