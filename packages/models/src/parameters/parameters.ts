/**
 * What a parameter may be, which decides the coordinate that fits and posteriors work in: `positive`, `time` (in the summaries' unit) and
 * `money` (in currency units) by their logarithm, `probability` by its logit, `real` as it is.
 */
export type ParameterKind = 'positive' | 'time' | 'money' | 'probability' | 'real';

/** The kinds of a model's parameters by name; their order is the order of every parameter vector. */
export type ParameterKinds<Name extends string = string> = Readonly<Record<Name, ParameterKind>>;

/** Values of a model's parameters by name, in the model's own symbols. */
export type Parameters<Name extends string = string> = Readonly<Record<Name, number>>;

/** The coordinates of parameters, in the order of their kinds: where a search is free to move without leaving the domain. */
export function coordinatesOf<Name extends string>(
  kinds: ParameterKinds<Name>,
  parameters: Parameters<Name>,
): Float64Array {
  return Float64Array.from(namesOf(kinds), (name) => toCoordinate(kinds[name], parameters[name]));
}

/** The parameters at coordinates: the inverse of `coordinatesOf`. */
export function parametersAt<Name extends string>(
  kinds: ParameterKinds<Name>,
  coordinates: ArrayLike<number>,
): Parameters<Name> {
  const entries = namesOf(kinds).map((name, i) => [name, fromCoordinate(kinds[name], coordinates[i]!)]);
  return Object.fromEntries(entries) as Parameters<Name>;
}

export function namesOf<Name extends string>(kinds: ParameterKinds<Name>): readonly Name[] {
  return Object.keys(kinds) as Name[];
}

export function toCoordinate(kind: ParameterKind, value: number): number {
  if (kind === 'real') return value;
  return kind === 'probability' ? Math.log(value) - Math.log1p(-value) : Math.log(value);
}

export function fromCoordinate(kind: ParameterKind, coordinate: number): number {
  if (kind === 'real') return coordinate;
  return kind === 'probability' ? 1 / (1 + Math.exp(-coordinate)) : Math.exp(coordinate);
}
