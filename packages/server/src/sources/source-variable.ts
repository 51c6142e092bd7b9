import type { Environment } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';

/** What the names of variables that have the address of a source begin with: no other is read, so that nobody reaches what is meant for somebody else. */
export const SOURCE_VARIABLE = /^PERENNIAL_SOURCE_[A-Z0-9_]{1,60}$/;

/** The address of a source, which whoever starts the server knows. Throws `source-failed.variable` where it is not set. */
export function addressOf(variable: string, environment: Environment): string {
  const address = SOURCE_VARIABLE.test(variable) ? environment[variable] : undefined;
  if (!address) throw new Failure('source-failed.variable', { name: { text: variable } });
  return address;
}
