import { makeMemory } from '../store/memory.ts';
import type { Store } from '../store/open-store.ts';
import { type LivePerson, personByName, personOf, personOfId, personOfRow } from './people.ts';
import { afterDecision } from './write/after-decision.ts';
import type { DecidedPage, Names, PeopleInMemory } from './write/entry.ts';

/** People of whom something is asked. */
export interface KnownPeople extends PeopleInMemory {
  /** Whoever acts under these names at this moment, with all that was decided for them; null where nobody has been seen under them. */
  find(names: Names): Promise<LivePerson | null>;
  /** Told where somebody else has changed the store: all are asked of it anew. */
  forgetAll(): void;
}

/** Some 2 kB each. */
const MOST = 50_000;

/**
 * Keeps people in memory, so that a page is decided without asking the store. A file has one server, which is told of all that is written: what it remembers is what
 * the file has, and what was decided and will be in it. A database has others that write as well, and is asked each time.
 */
export function makeKnownPeople({ db, file }: Pick<Store, 'db' | 'file'>, most = MOST): KnownPeople {
  const nothing = () => {};
  if (file === null)
    return {
      find: (names) => personOf(db, names),
      written: nothing,
      decided: nothing,
      stored: nothing,
      forgetAll: nothing,
    };
  const people = makeMemory(most, (id) => personOfId(db, id));
  const names = makeMemory(most, async (name) => {
    const found = await personByName(db, name);
    people.offer(found.link ?? name, found.person);
    return found.link;
  });
  const untold = makeUntold();
  const person = async (id: string): Promise<LivePerson | null> => {
    // Before the store is asked: what is in it by then changes nothing a second time.
    const decided = untold.of(id);
    return decided.reduce(afterDecision, await people.get(id));
  };
  return {
    find: async ({ anonymousId, userId }) => {
      const user = userId === null ? null : await person(userId);
      if (user || anonymousId === null) return user;
      return person((await names.get(anonymousId)) ?? anonymousId);
    },
    written: (changed) => {
      for (const row of changed.people) people.set(row.id, personOfRow(row));
      for (const id of changed.gone) people.set(id, null);
      for (const link of changed.names) {
        names.set(link.name, link.person);
        untold.move(link.name, link.person);
      }
    },
    decided: (decided, id) => {
      const link = names.get(id);
      untold.add(decided, typeof link === 'string' ? link : id);
    },
    stored: (decided, result) => {
      const id = untold.remove(decided);
      // Who has written it has told nobody what became of the person.
      if (result === 'duplicate' && id !== null) people.forget(id);
    },
    forgetAll: () => {
      people.clear();
      names.clear();
    },
  };
}

/** What was decided for people, by their ids, as long as the store does not say so itself. */
function makeUntold() {
  const byPerson = new Map<string, readonly DecidedPage[]>();
  const ids = new Map<DecidedPage, string>();
  const of = (id: string) => byPerson.get(id) ?? [];
  const put = (id: string, decided: readonly DecidedPage[]) => {
    if (decided.length === 0) byPerson.delete(id);
    else byPerson.set(id, decided);
    for (const each of decided) ids.set(each, id);
  };
  return {
    of,
    add: (decided: DecidedPage, id: string) => put(id, [...of(id), decided]),
    /** Whoever turned out to be somebody else. */
    move: (from: string, to: string) => {
      const moved = of(from);
      if (moved.length === 0) return;
      byPerson.delete(from);
      put(to, [...of(to), ...moved]);
    },
    /** Whose it was; null where it is not known. */
    remove: (decided: DecidedPage) => {
      const id = ids.get(decided) ?? null;
      ids.delete(decided);
      if (id !== null)
        put(
          id,
          of(id).filter((each) => each !== decided),
        );
      return id;
    },
  };
}
