import { Failure } from '@perennial/words';
import { parseAddress } from '../../trino/address.ts';

/** Catalog and schema of an address. Throws where it is none or names none. */
export function requireSchema(address: string): { readonly catalog: string; readonly schema: string } {
  const { catalog, schema } = readAddress(address);
  if (catalog === undefined || schema === undefined)
    throw new Failure(
      'option-invalid',
      'the address of the engine names no catalog and schema, in which the tables of the workspace are kept',
      'Write it like trino://ada@trino.example.com:443/lake/perennial.',
    );
  return { catalog, schema };
}

function readAddress(address: string) {
  try {
    return parseAddress(address);
  } catch (error) {
    throw new Failure(
      'option-invalid',
      error instanceof Error ? error.message : String(error),
      'Write it like trino://ada@trino.example.com:443/lake/perennial.',
      error,
    );
  }
}
