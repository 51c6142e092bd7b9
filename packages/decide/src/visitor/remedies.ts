import type { Attributes } from '../conditions/condition.ts';

/** What the service desk gave a customer. */
export interface GivenRemedy {
  /** By which whoever gave it knows it. */
  readonly id: string;
  readonly remedy: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** In units of the currency; 0 for what costs time alone. */
  readonly cost: number;
  /** An account or a key. */
  readonly by: string;
}

/** The names of what happens to a remedy: it is given, or it turns out that it was not. */
export const remedyEvents = { given: 'Remedy Given', takenBack: 'Remedy Taken Back' } as const;

/** So many are remembered of a person, the latest. */
const MOST = 50;

/** What was given after one more event; a remedy of the same id is the same one. */
export function withRemedy(
  before: readonly GivenRemedy[] | null,
  { event, at, properties }: { readonly event: string; readonly at: number; readonly properties: Attributes },
): readonly GivenRemedy[] | null {
  const id = String(properties.id);
  const others = (before ?? []).filter((each) => each.id !== id);
  if (event === remedyEvents.takenBack) return others.length > 0 ? others : null;
  if (before && others.length < before.length) return before;
  const { remedy, cost, by } = properties;
  return withRemedies(before, [{ id, remedy: String(remedy), at, cost: Number(cost), by: String(by) }]);
}

/** Of both, the latest. */
export function withRemedies(
  one: readonly GivenRemedy[] | null,
  other: readonly GivenRemedy[] | null,
): readonly GivenRemedy[] | null {
  if (!one || !other) return one ?? other;
  return [...one, ...other].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).slice(0, MOST);
}
