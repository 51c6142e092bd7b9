import { phoneTail, spellings } from '@perennial/import';
import type { Kysely } from 'kysely';
import type { Entry } from '../live/write/entry.ts';
import { entryOf } from '../live/write/journal.ts';
import type { Database } from '../store/database.ts';
import { type JournalLine, linesLike } from './lines-like.ts';

/** A line of the journal, read. */
export interface ReadLine {
  readonly line: JournalLine;
  readonly entry: Entry;
}

/** All by which the store knows a person, and the lines of the journal that are theirs. */
export interface PersonInStore {
  /** Ids under which they acted: of the user, and of the anonymous visitors they have been. */
  readonly ids: readonly string[];
  /** Those, and what events told of them: e-mails, telephone numbers, names. */
  readonly texts: readonly string[];
  readonly lines: readonly ReadLine[];
}

const ROUNDS = 4;

/** Whom the store knows by these texts; events that tell who an anonymous visitor is join what they did. */
export async function personInStore(db: Kysely<Database>, asked: readonly string[]): Promise<PersonInStore> {
  const ids = new Set<string>();
  const texts = new Set(asked);
  let lines = new Map<number, ReadLine>();
  for (let round = 0, known = -1; round < ROUNDS && known !== ids.size + texts.size; round++) {
    known = ids.size + texts.size;
    const keys = new Set([...texts].flatMap(spellings));
    for (const id of await stitchedTo(db, [...texts])) ids.add(id);
    lines = new Map();
    for (const line of await linesLike(db, [...texts, ...ids])) {
      const entry = entryOf(line);
      const { own, told } = namesOf(entry);
      const isTheirs =
        own.some((name) => ids.has(name) || keys.has(name.trim().toLowerCase())) ||
        told.sure.some((text) => spellings(text).some((each) => keys.has(each)));
      if (!isTheirs) continue;
      lines.set(Number(line.seq), { line, entry });
      for (const name of own) ids.add(name);
      for (const text of [...told.sure, ...told.names]) texts.add(text);
    }
    for (const id of ids) texts.add(id);
  }
  return { ids: [...ids], texts: [...texts], lines: [...lines.values()] };
}

/** Ids that are one person's with these: anonymous names, and whose they turned out to be. */
async function stitchedTo(db: Kysely<Database>, texts: readonly string[]): Promise<readonly string[]> {
  const among = [...new Set(texts.flatMap((text) => [text, ...spellings(text)]))];
  const people = await db.selectFrom('live_people').select('id').where('id', 'in', among).execute();
  const names = await db
    .selectFrom('live_names')
    .selectAll()
    .where((or) => or.or([or('name', 'in', among), or('person', 'in', among)]))
    .execute();
  return [...people.map(({ id }) => id), ...names.flatMap(({ name, person }) => [name, person])];
}

interface Told {
  /** What is one person's alone. */
  readonly sure: readonly string[];
  readonly names: readonly string[];
}

const nobody: Told = { sure: [], names: [] };

/** Under which names an entry was made, and what it tells of whoever made it. */
export function namesOf(entry: Entry): { readonly own: readonly string[]; readonly told: Told } {
  const of = ({ userId, anonymousId }: { readonly userId: string | null; readonly anonymousId: string | null }) =>
    [userId, anonymousId].filter((name): name is string => name !== null);
  if (entry.kind === 'decision') return { own: of(entry.decided), told: nobody };
  if (entry.kind === 'outcome') return { own: of(entry.outcome), told: nobody };
  return { own: of(entry.event), told: toldOf({ ...entry.event.properties, ...entry.event.traits }) };
}

function toldOf(traits: Readonly<Record<string, unknown>>): Told {
  const texts = (names: RegExp) =>
    Object.entries(traits).flatMap(([name, value]) =>
      names.test(name) && (typeof value === 'string' || typeof value === 'number') ? [String(value)] : [],
    );
  const emails = texts(/^e_?-?mail$/i).filter((text) => text.includes('@'));
  const phones = texts(/^(phone|mobile|tel)/i).filter((text) => phoneTail(text) !== null);
  const parts = [...texts(/^first_?name$/i), ...texts(/^last_?name$/i)];
  return {
    sure: [...emails, ...phones],
    names: [...texts(/^(full|display)?_?name$/i), ...(parts.length === 2 ? [parts.join(' ')] : [])],
  };
}
