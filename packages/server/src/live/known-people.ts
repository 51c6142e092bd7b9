import type { LivePeopleTable } from '../store/database.ts';
import { makeMemory } from '../store/memory.ts';
import type { Store } from '../store/open-store.ts';
import { type Soon, soon } from '../store/soon.ts';
import { type LivePerson, personByName, personOf, personOfRow, rowOfId } from './people.ts';
import { seenNames } from './seen-names.ts';
import { afterAssignment, ownIdOf } from './write/after-decision.ts';
import type { Assignment, Names } from './write/entry.ts';
import type { PeopleInMemory } from './write/people-in-memory.ts';

/** People of whom something is asked. */
export interface KnownPeople extends PeopleInMemory {
  /** Whoever acts under these names at this moment, with all that was decided for them, at once where a file has them; null where nobody has been seen under them. */
  find(names: Names): Soon<LivePerson | null>;
  /** Told where somebody else has changed the store: all are asked of it anew. */
  forgetAll(): void;
}

/** Some 2 kB each. */
const MOST = 50_000;

/**
 * Keeps people in memory, so that a page is decided without asking the store. A file has one server, which is told of all that is written: what it remembers is what
 * the file has, and what was decided and will be in it. A database has others that write as well, and is asked each time.
 */
export function makeKnownPeople({ db, row, rows }: Pick<Store, 'db' | 'row' | 'rows'>, most = MOST): KnownPeople {
  const nothing = () => {};
  if (row === null || rows === null)
    return {
      find: (names) => personOf(db, names),
      written: nothing,
      decided: nothing,
      stored: nothing,
      forgetAll: nothing,
    };
  // Most of those who are written are not asked for soon: their row is read when they are.
  const people = makeMemory<Known | null>(most, (id) => rowOfId(row, id));
  const names = makeMemory<string | null>(most, (name) => {
    const found = personByName(row, name);
    people.offer(found.link ?? name, found.person);
    return found.link;
  });
  const untold = makeUntold();
  const seen = seenNames(rows);
  const read = (id: string, known: Known | null): LivePerson | null => {
    if (known === null || isRead(known)) return known;
    const person = 'shown' in known ? afterAssignment(null, known)! : personOfRow(known);
    people.set(id, person);
    return person;
  };
  const person = (id: string): Soon<LivePerson | null> =>
    seen.mayHave(id) ? soon(people.get(id), (known) => untold.of(id).reduce(afterAssignment, read(id, known))) : null;
  return {
    find: ({ anonymousId, userId }) =>
      soon(userId === null ? null : person(userId), (user) => {
        if (user || anonymousId === null || !seen.mayHave(anonymousId)) return user;
        return soon(names.get(anonymousId), (link) => person(link ?? anonymousId));
      }),
    written: (changed) => {
      for (const each of changed.people) {
        seen.add(each.id);
        people.set(each.id, each);
      }
      for (const id of changed.gone) people.set(id, null);
      for (const link of changed.names) {
        seen.add(link.name);
        names.set(link.name, link.person);
        untold.move(link.name, link.person);
      }
    },
    decided: (assignment, id) => {
      if (seen.add(id)) {
        names.set(id, null);
        people.set(id, null);
      }
      untold.add(assignment, names.known(id) ?? id);
    },
    stored: (assignment, result) => {
      const id = untold.remove(assignment);
      if (id === null || result === 'erased') return;
      // Whoever else has written it has told nobody what became of the person.
      if (result === 'duplicate') return people.forget(id);
      const known = people.known(id);
      if (known === undefined || assignment.shown === null) return;
      people.set(id, known === null ? assignment : afterAssignment(read(id, known), assignment));
    },
    forgetAll: () => {
      people.clear();
      names.clear();
    },
  };
}

/** A row is read when it is asked for; of most newcomers no more is known for long than what was decided for them, and nobody asks. */
type Known = LivePeopleTable | LivePerson | Assignment;

function isRead(known: Known): known is LivePerson {
  return 'behaviour' in known && typeof known.behaviour !== 'string';
}

const none: readonly Assignment[] = [];

/** What was decided for people, by their ids, as long as the store does not say so itself. */
function makeUntold() {
  const byPerson = new Map<string, readonly Assignment[]>();
  /** Of those whose page was decided under another name than theirs. */
  const ids = new Map<Assignment, string>();
  const of = (id: string) => byPerson.get(id) ?? none;
  const put = (id: string, assignments: readonly Assignment[]) => {
    if (assignments.length === 0) byPerson.delete(id);
    else byPerson.set(id, assignments);
  };
  return {
    of,
    add: (assignment: Assignment, id: string) => {
      put(id, [...of(id), assignment]);
      if (id !== ownIdOf(assignment)) ids.set(assignment, id);
    },
    /** Whoever turned out to be somebody else. */
    move: (from: string, to: string) => {
      const moved = of(from);
      if (moved.length === 0) return;
      byPerson.delete(from);
      put(to, [...of(to), ...moved]);
      for (const each of moved) ids.set(each, to);
    },
    /** Whose it was; null where it is not known. */
    remove: (assignment: Assignment) => {
      const id = ids.get(assignment) ?? ownIdOf(assignment);
      if (ids.size > 0) ids.delete(assignment);
      const all = of(id);
      if (!all.includes(assignment)) return null;
      put(id, all.length === 1 ? none : all.filter((each) => each !== assignment));
      return id;
    },
  };
}
