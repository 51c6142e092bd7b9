import type { ReportDefinition } from '@perennial/study/reports';
import type { Language } from '@perennial/words';
import type { Machine } from './doctor/installation.ts';
import type { Server } from './server.ts';
import type { Study } from './study.ts';

/** Where text goes: standard output for data, standard error for words. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width in characters. */
  readonly columns: number;
  readonly colour: boolean;
}

/** What the command line needs of the world. `main.ts` supplies the real one; tests supply their own. */
export interface World {
  readonly version: string;
  /** Relative paths are relative to it. */
  readonly cwd: string;
  /** IANA zone of this machine: the business's, until `--time-zone` says otherwise. */
  readonly timeZone: string;
  /** That the terminal speaks: of `--lang`, else of the reader's locale. */
  readonly language: Language;
  readonly machine: Machine;
  /** The account that asks, for the log of what leaves. */
  readonly user: string;
  readonly now: () => Date;
  readonly out: Output;
  readonly words: Output;
  readonly signal: AbortSignal;
  /** Show where an unknown error came from. */
  readonly debug: boolean;
  /** Where the credentials of a cluster are looked up, and nothing else. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Random bytes that nobody can guess. */
  readonly randomKey: () => Uint8Array;
  /** The reports there are, in the order in which they are read. */
  readonly reports: readonly ReportDefinition[];
  /** The page a report is put into; null where it has not been built. */
  readonly reportTemplate: () => Promise<string | null>;
  /** The pages of the server, as one file; null where they have not been built. */
  readonly serverPage: () => Promise<string | null>;
  /** The script of a shop's pages; null where it has not been built. */
  readonly shopScript: () => Promise<string | null>;
  /** The module of the process that works in a workspace, beside this one. */
  readonly studyProcess: URL;
  /** Whether a server answers at an address. */
  readonly answers: (address: string) => Promise<boolean>;
  /** Loaded only by commands that serve. */
  readonly server: () => Promise<Server>;
  /** Loaded only by commands that need it: it brings the database with it. */
  readonly study: () => Promise<Study>;
}
