import { Failure } from '@perennial/words';
import { parseAddress, printAddress } from '../../trino/address.ts';
import { ClusterError } from '../../trino/cluster-error.ts';

/** Catalog and schema of an address. Throws where it is none or names none. */
export function requireSchema(address: string): { readonly catalog: string; readonly schema: string } {
  const { catalog, schema } = readAddress(address);
  if (catalog === undefined || schema === undefined) throw new Failure('option-invalid.address-without-schema');
  return { catalog, schema };
}

/** An address as it may be shown and kept: it holds no secret. */
export function shownAddress(address: string): string {
  return printAddress(parseAddress(address));
}

function readAddress(address: string) {
  try {
    return parseAddress(address);
  } catch (error) {
    const reason = error instanceof ClusterError ? { message: error.words } : { text: String(error) };
    throw new Failure('option-invalid.address', { reason }, error);
  }
}
