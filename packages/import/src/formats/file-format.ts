import type { Fragment } from '@perennial/engine';
import type { FileHead } from '../files/file-head.ts';
import type { ScannedAs } from '../files/fingerprint.ts';
import type { ReadFile } from '../files/read-file.ts';
import type { Note } from '../notes/note.ts';
import type { ReadingPlace } from '../source/source.ts';
import type { SourceFormat } from '../source/source-format.ts';

/** A format of files. Registered in `formats.ts`. */
export interface FileFormat {
  /** As a person knows it: `Parquet`. */
  readonly name: string;
  /** Endings of its files, without `.gz`: by them the files of a folder are found, and nothing else is decided by them. */
  readonly endings: readonly string[];
  /** Null for a file of another format. Throws a Failure for one of this format that can be told at once to be of no use. */
  recognise(head: FileHead): RecognisedFile | null;
}

/** A file whose format is known by its beginning. */
export interface RecognisedFile {
  /** Its encoding is worth knowing before it is read; see `Fingerprint`. */
  readonly isText: boolean;
  /** How its lines are cut, where its rows are to be counted by its bytes. */
  readonly scannedAs?: ScannedAs | null;
  /** What it is, now that all of its bytes have been seen. */
  inspect(file: ReadFile): InspectedFile | Promise<InspectedFile>;
}

export interface InspectedFile {
  /** The format, with what had to be decided. */
  readonly format: SourceFormat;
  /** What is worth saying about how it is read. */
  readonly notes?: readonly Note[];
  /** See `Capabilities`. */
  readonly canBeReadAgain: boolean;
  readonly isTrimmed?: boolean;
  /** A relation as `OpenSource` describes it; `#line` is the line of the file, or what is counted in place of lines there. */
  rows(place: ReadingPlace): Promise<Fragment>;
}
