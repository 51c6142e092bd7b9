import type { Attributes } from '../conditions/condition.ts';

/** One name of a person: which attribute it is, and its value. */
export interface Unit {
  readonly attribute: string;
  readonly value: string;
}

/** The names under which a person is known, of those by which they are divided: the first that has a value, others behind it. */
export function unitsOf(attributes: Attributes, names: readonly (string | undefined)[]): readonly Unit[] {
  const units: Unit[] = [];
  for (const name of names) {
    const value = name === undefined ? undefined : attributes[name];
    if (name === undefined || value === undefined || value === null || value === '' || value === false) continue;
    units.push({ attribute: name, value: String(value) });
  }
  return units;
}
