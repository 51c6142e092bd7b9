import { Failure } from '@perennial/words';

/** The failure of a table that is not there, with the names that are nearest to it. */
export function missingTable(what: string, nearest: readonly string[], wholeNames: string): Failure {
  return new Failure(
    'table-missing',
    `no table ${what}, or none that you may read`,
    nearest.length > 0
      ? `Nearest names: ${nearest.join(', ')}.`
      : `Name it like ${wholeNames} where it is not in the schema of the address.`,
  );
}
