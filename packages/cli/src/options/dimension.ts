import { InvalidValue } from '../usage/usage-error.ts';

/** `NAME=COLUMN`, added to those given before. The name is one that a rule and a file can write. */
export function dimension(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, name, column] = /^([a-z][a-z0-9_]{0,30})=(.+)$/s.exec(text) ?? [];
  if (name === undefined || column === undefined || isTaken(name)) throw new InvalidValue('usage.why.dimension');
  return { ...before, [name]: column };
}

/** Names that mean something else where customers are compared, and `channel`, which has an option of its own. */
function isTaken(name: string): boolean {
  return ['channel', 'cohort', 'stage', 'tier', 'rfm', 'saved', 'order'].includes(name);
}
