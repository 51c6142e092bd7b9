import { Failure } from '@perennial/words';
import type { SourceAddress } from '../request/source-address.ts';
import type { Source } from './source.ts';
import type { FindingPlace, ReadingHints, SourceKind } from './source-kind.ts';

/** The sources behind an address, all of which live where the workspace keeps its own tables. */
export async function findSources(
  from: SourceAddress,
  kinds: readonly SourceKind[],
  place: FindingPlace,
  how: ReadingHints,
): Promise<readonly Source[]> {
  const [[name, address] = [undefined, undefined], ...others] = Object.entries(from);
  const kind = kinds.find((each) => each.name === name);
  if (!kind || others.length > 0)
    throw new Failure('option-invalid.source', {
      allowed: { text: kinds.map((each) => each.name).join(', ') },
      value: { text: `{ ${Object.keys(from).join(', ')} }` },
    });
  const sources = await kind.find(address, place, how);
  if (sources.some(({ capabilities }) => capabilities.livesIn !== place.home)) {
    const code = place.home === 'cluster' ? 'option-invalid.file-on-cluster' : 'option-invalid.table-in-folder';
    throw new Failure(code, { folder: { text: place.folder } });
  }
  return sources;
}
