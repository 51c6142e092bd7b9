import type { ChildProcess } from 'node:child_process';
import type { ProductLeads } from '@perennial/decide';
import type { Environment } from '@perennial/engine/storage';
import type { WorkspaceReader } from '@perennial/study';
import type { Language } from '@perennial/words';
import type { Accounts } from '../accounts/accounts.ts';
import type { DemoShop } from '../demo-shop/demo-shop.ts';
import type { ErasedWatch } from '../erased/watch-erased.ts';
import type { GalleryFunnel } from '../gallery/gallery-funnel.ts';
import type { Queue } from '../jobs/queue.ts';
import type { EarlyScorer } from '../live/early/early-scorer.ts';
import type { KnownPeople } from '../live/known-people.ts';
import type { LoggedIds } from '../live/logged-ids.ts';
import type { Rejections } from '../live/rejections.ts';
import type { Scorer } from '../live/scorer.ts';
import type { LiveWriter } from '../live/write/live-writer.ts';
import type { Outside } from '../outside/ask-outside.ts';
import type { Store } from '../store/open-store.ts';

/** What a server is told from outside. */
export interface ServerSettings {
  /** The workspace. */
  readonly folder: string;
  readonly version: string;
  /** The address that people use. */
  readonly address: string;
  /** Names that requests may call the server by, besides those of this machine. */
  readonly names: readonly string[];
  /** Whether, as long as there is no account, whoever sits at this machine may do everything. */
  readonly isOpenUntilFirstAccount: boolean;
  /** Origins of the shops whose pages send events and ask for decisions: `https://shop.example.com`. */
  readonly shopOrigins: readonly string[];
  readonly largestUpload: number;
  /** Requests of one address in a minute. */
  readonly requestsAMinute: number;
  /** Of events and decisions, which the server of a shop asks for all of its visitors. */
  readonly liveRequestsAMinute: number;
  /** Of them, tries to sign in or to make an account: passwords are not to be guessed. */
  readonly signInsAMinute: number;
  /** Tries to sign in to one account in an hour, from whatever addresses. */
  readonly signInsOfAccountAnHour: number;
  /** IANA zone of the machine: the business's where nobody says another. */
  readonly timeZone: string;
  /** In which the pages that runs leave behind are written. */
  readonly language: Language;
  /** The built pages: of the server, and of the report that a run leaves; null where they are not built. */
  readonly page: string | null;
  readonly reportTemplate: string | null;
  /** The built script of a shop's pages; null where it is not built. */
  readonly script: string | null;
  /** The funnels to begin with. */
  readonly gallery: readonly GalleryFunnel[];
  /** Where the credentials of a cluster are looked up. */
  readonly environment: Environment;
}

/** A line of the log: of no person. */
export type LogLine = Readonly<Record<string, string | number | boolean | null>>;

/** What the server needs of the world, and what is open while it serves. */
export interface ServerWorld {
  readonly settings: ServerSettings;
  readonly now: () => Date;
  readonly randomKey: () => Uint8Array;
  readonly log: (line: LogLine) => void;
  /** A process that serves one piece of work in a workspace. */
  readonly startProcess: () => ChildProcess;
  readonly outside: Outside;
  readonly reader: () => Promise<WorkspaceReader>;
  readonly store: Store;
  readonly writer: LiveWriter;
  readonly rejections: Rejections;
  readonly people: KnownPeople;
  readonly decided: LoggedIds;
  /** Those who have been deleted. */
  readonly erased: ErasedWatch;
  readonly accounts: Accounts;
  readonly queue: Queue;
  readonly scorer: Scorer;
  readonly early: EarlyScorer;
  /** What the newest run found of products. */
  readonly productLeads: () => ProductLeads | null;
  readonly demoShop: DemoShop;
}
