import { makeRecent } from '../../store/recent.ts';
import type { LivePerson } from '../people.ts';
import type { LiveState } from './live-state.ts';

/** People and names as the last groups have left them, so that the next need not ask the tables: for the one that writes a file. */
export interface KeptPeople {
  /** Null where there is nobody of this id; undefined where that is not known. */
  person(id: string): LivePerson | null | undefined;
  /** Whose an anonymous name is: null where it is nobody's yet; undefined where that is not known. */
  name(name: string): string | null | undefined;
  /** What is in the tables by now. */
  keep(state: Pick<LiveState, 'people' | 'names'>): void;
  /** Somebody else has written, or what was kept is not in the tables after all. */
  clear(): void;
}

/** Some 1 kB each. */
const MOST = 50_000;

export function makeKeptPeople(most = MOST): KeptPeople {
  const people = makeRecent<LivePerson | null>(most);
  const names = makeRecent<string | null>(most);
  return {
    person: people.get,
    name: names.get,
    keep: (state) => {
      for (const [id, person] of state.people) people.set(id, person);
      for (const [name, person] of state.names) names.set(name, person);
    },
    clear: () => {
      people.clear();
      names.clear();
    },
  };
}
