import { makeRecent } from '../store/recent.ts';

/** Decisions that are logged, as far as they are remembered, by whom they are for and what they say. */
export interface LoggedIds {
  idOf(person: string, said: string): string | undefined;
  add(person: string, said: string, id: string): void;
  forgetAll(): void;
}

interface Logged {
  readonly said: string;
  readonly id: string;
}

/** Some 400 bytes each. */
const MOST_PEOPLE = 100_000;
/** Pages that one person sees again and again: with more, those that were logged first are logged again, which the journal notices. */
const MOST_OF_A_PERSON = 8;

/** Remembers the last ones. By person: a look for somebody new need not put together what their page says. */
export function makeLoggedIds(mostPeople = MOST_PEOPLE): LoggedIds {
  const people = makeRecent<readonly Logged[]>(mostPeople);
  return {
    idOf: (person, said) => people.get(person)?.find((logged) => logged.said === said)?.id,
    add: (person, said, id) => {
      const known = people.get(person);
      people.set(person, known ? [{ said, id }, ...known.slice(0, MOST_OF_A_PERSON - 1)] : [{ said, id }]);
    },
    forgetAll: people.clear,
  };
}
