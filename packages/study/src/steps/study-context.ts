import type { Effects } from '@perennial/engine';
import type { Seeded } from '@perennial/models';
import type { StudyRecord } from '../record/study-record.ts';
import type { AnyRecord } from '../record/subscription-record.ts';
import type { StudyRequest } from '../request.ts';
import type { SecondThread } from '../tasks/second-thread.ts';
import type { Change } from '../workspace/change-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What every step of a study may ask for. */
export interface StudyContext {
  readonly workspace: Workspace;
  readonly change: Change;
  readonly request: StudyRequest;
  /** Whoever asks wants a study of orders, whatever the data look like. */
  readonly isOfOrders: boolean;
  readonly effects: Effects;
  readonly thread: SecondThread;
  readonly random: Seeded;
  readonly started: Date;
  /** The newest run before this one, of whatever it was. */
  readonly last: AnyRecord | null;
  /** The same where it was of orders, and whether its scores are there to be compared. */
  readonly before: StudyRecord | null;
  readonly hasScoresBefore: boolean;
}
