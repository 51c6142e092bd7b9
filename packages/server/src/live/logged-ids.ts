import { makeRecent } from '../store/recent.ts';

/** Decisions that are logged, as far as they are remembered, by whom they are for and what they say. */
export interface LoggedIds {
  idOf(person: string, said: string, day: number): string | undefined;
  add(person: string, logged: Logged): void;
  forgetAll(): void;
}

interface Logged {
  readonly said: string;
  /** Since 1970, of UTC. */
  readonly day: number;
  readonly id: string;
}

/** Some 200 bytes each. */
const MOST_PEOPLE = 100_000;
/** Pages that one person sees again and again: with more, those that were logged first are logged again, which the journal notices. */
const MOST_OF_A_PERSON = 8;

/** Remembers the last ones. By person: a look for somebody new need not put together what their page says. */
export function makeLoggedIds(mostPeople = MOST_PEOPLE): LoggedIds {
  const people = makeRecent<readonly Logged[]>(mostPeople);
  return {
    idOf: (person, said, day) => people.get(person)?.find((logged) => logged.said === said && logged.day === day)?.id,
    add: (person, logged) => {
      const known = people.get(person);
      people.set(person, known ? [logged, ...known.slice(0, MOST_OF_A_PERSON - 1)] : [logged]);
    },
    forgetAll: people.clear,
  };
}
