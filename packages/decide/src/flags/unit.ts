import type { Attributes } from '../conditions/condition.ts';

/** One name of a person: which attribute it is, and its value. */
export interface Unit {
  readonly attribute: string;
  readonly value: string;
}

/** The names by which a person is divided: the first that has a value, others behind it. The last is the one that was asked for where none has one. */
export function unitsOf(attributes: Attributes, names: readonly (string | undefined)[]): readonly Unit[] {
  return names.flatMap((name) => {
    const value = name === undefined ? null : (attributes[name] ?? null);
    return name === undefined || value === null || value === '' || value === false
      ? []
      : [{ attribute: name, value: String(value) }];
  });
}
