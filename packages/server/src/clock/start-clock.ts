import { bySchedule } from '../jobs/job.ts';
import type { Queue } from '../jobs/queue.ts';
import { periodOf, readPlan, takeDueRefresh } from '../refresh/refresh-plan.ts';
import type { FolderWatch } from '../refresh/watch-folders.ts';
import { sendDue, type WebhookWorld } from '../webhooks/webhooks.ts';

/** How often it is looked for what is due, in milliseconds. */
const LOOK_AGAIN = 1000;

export interface ClockWorld extends WebhookWorld {
  readonly folder: string;
  readonly queue: Queue;
  /** Keeps what the read-outs of all pages say of the time to come, where it is time for that, and learns what their variants have brought: once a day. */
  readonly keepReadOuts: () => Promise<void>;
  readonly watchFolders: FolderWatch;
}

/** Does what is due, whenever it is: refreshes, also where something has come into a folder, and messages. The function that is returned ends it. */
export function startClock(world: ClockWorld): () => Promise<void> {
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  const lookAgain = () => {
    timer = setTimeout(() => {
      // Where the store refuses, it is tried again.
      looking = doDue(world).catch(() => {});
      void looking.then(() => !isStopping && lookAgain());
    }, LOOK_AGAIN);
  };
  lookAgain();
  return async () => {
    isStopping = true;
    clearTimeout(timer);
    await looking;
  };
}

/** The day on which the read-outs were last looked at. */
const lookedAt = new WeakMap<ClockWorld, number>();
const DAY = 86_400_000;

export async function doDue(world: ClockWorld): Promise<void> {
  const { db, now, folder, queue } = world;
  const kept = await readPlan(db);
  const { plan, nextAt } = kept;
  const isDue =
    nextAt !== null && nextAt <= now().getTime() && (await takeDueRefresh(db, now(), await periodOf(folder, plan)));
  if (isDue || (await world.watchFolders(kept, now()))) await queue.ask({ kind: 'refresh' }, bySchedule);
  await sendDue(world);
  const day = Math.floor(now().getTime() / DAY);
  if (lookedAt.get(world) === day) return;
  await world.keepReadOuts();
  lookedAt.set(world, day);
}
