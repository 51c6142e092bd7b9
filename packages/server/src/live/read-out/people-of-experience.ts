import type { Visitor } from '@perennial/decide';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { decisionsWithLines, readDecision } from '../decisions.ts';
import type { KeptPage } from '../write/entry.ts';

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
  readonly slots: KeptPage['slots'];
  readonly visitor: Visitor;
}

/** Reasons for which a page was shown as it is to everybody: nothing was chosen. */
export const UNTREATED = ['decision.no-consent', 'decision.switched-off', 'decision.not-yet', 'decision.over'];

/**
 * The people of an experience, or of all of them for `null`. Defaults for want of consent, or while an experience was off, were no treatment: who has seen nothing
 * else is not among them.
 */
export async function peopleOfExperience(db: Kysely<Database>, key: string | null): Promise<readonly DecidedPerson[]> {
  const all = decisionsWithLines(db);
  const of = key === null ? all : all.where('decisions.experience', '=', key);
  const rows = await of.orderBy('decisions.at').orderBy('journal.message_id').execute();
  const first = new Map<string, DecidedPerson>();
  for (const { person, unit, at, experience, version, is_control, ...line } of rows) {
    if (first.has(person)) continue;
    const { slots, visitor } = readDecision(line);
    if (Object.values(slots).some(({ because }) => UNTREATED.includes(because.code))) continue;
    const isControl = is_control === 1;
    first.set(person, { person, unit, at: Number(at), experience, version, isControl, slots, visitor });
  }
  return [...first.values()];
}
