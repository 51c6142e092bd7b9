import { Failure } from '@perennial/words';
import type { SourceAddress } from '../request/source-address.ts';
import type { Source } from './source.ts';
import type { FindingPlace, SourceKind } from './source-kind.ts';

/** The sources behind an address, all of which live where the workspace keeps its own tables. */
export async function findSources(
  from: SourceAddress,
  kinds: readonly SourceKind[],
  place: FindingPlace,
): Promise<readonly Source[]> {
  const [[name, address] = [undefined, undefined], ...others] = Object.entries(from);
  const kind = kinds.find((each) => each.name === name);
  if (!kind || others.length > 0)
    throw new Failure(
      'option-invalid',
      `invalid source; not one of ${kinds.map((each) => each.name).join(', ')}: ${Object.keys(from).join(', ') || 'nothing'}`,
      'Name one kind of source and where it is, like { files: ["/data/orders.csv"] }.',
    );
  const sources = await kind.find(address, place);
  if (sources.some(({ capabilities }) => capabilities.livesIn !== place.home)) throw livesElsewhere(place);
  return sources;
}

function livesElsewhere({ home }: FindingPlace): Failure {
  return new Failure(
    'option-invalid',
    home === 'cluster'
      ? 'this workspace lies on a cluster: name a table there, nothing else'
      : 'this workspace lies in its own folder: name a file, not a table of a cluster',
    'Choose another folder with --workspace for what lies elsewhere.',
  );
}
