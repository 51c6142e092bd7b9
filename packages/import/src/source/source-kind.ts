import type { Connection } from '@perennial/engine';
import type { SourceAddresses } from '../request/source-address.ts';
import type { Home, Source } from './source.ts';

/** A kind of sources, and how one is found by its address. Registered in `registry.ts`. */
export interface SourceKind<Kind extends keyof SourceAddresses = keyof SourceAddresses> {
  /** The name of its field in `SourceAddresses`. */
  readonly name: Kind;
  /** The sources behind an address, one at least. Rejects with a Failure where there is none, or none that can be read. */
  find(address: SourceAddresses[Kind], place: FindingPlace, how: ReadingHints): Promise<readonly Source[]>;
}

/** What a person says about how a source is written. */
export interface ReadingHints {
  /** Encoding of text, as browsers name them. */
  readonly encoding?: string | undefined;
}

export interface FindingPlace {
  readonly connection: Connection;
  /** The database of `connection`. */
  readonly home: Home;
  /** The folder of the workspace, for messages. */
  readonly folder: string;
}
