import { makeMemory } from '../store/memory.ts';
import type { Store } from '../store/open-store.ts';
import { type LivePerson, personOf, personOfId, personOfName, personOfRow } from './people.ts';
import type { ChangedPeople, Names } from './write/entry.ts';

/** People of whom something is asked. */
export interface KnownPeople {
  /** Whoever acts under these names, as the store has them at this moment; null where nobody has been seen under them. */
  find(names: Names): Promise<LivePerson | null>;
  /** Told of each write, before whoever asked for it is answered. */
  written(changed: ChangedPeople): void;
  /** Told where somebody else has changed the store: all are asked of it anew. */
  forgetAll(): void;
}

/** Some 2 kB each. */
const MOST = 50_000;

/**
 * Keeps people in memory, so that a page is decided without asking the store. A file has one server, which is told of all that is written: what it remembers is what
 * the file has. A database has others that write as well, and is asked each time.
 */
export function makeKnownPeople({ db, file }: Pick<Store, 'db' | 'file'>, most = MOST): KnownPeople {
  if (file === null) return { find: (names) => personOf(db, names), written: () => {}, forgetAll: () => {} };
  const people = makeMemory(most, (id) => personOfId(db, id));
  const names = makeMemory(most, (name) => personOfName(db, name));
  return {
    find: async ({ anonymousId, userId }) => {
      const user = userId === null ? null : await people.get(userId);
      if (user || anonymousId === null) return user;
      return people.get((await names.get(anonymousId)) ?? anonymousId);
    },
    written: (changed) => {
      for (const row of changed.people) people.set(row.id, personOfRow(row));
      for (const id of changed.gone) people.set(id, null);
      for (const { name, person } of changed.names) names.set(name, person);
    },
    forgetAll: () => {
      people.clear();
      names.clear();
    },
  };
}
