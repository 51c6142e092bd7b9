import { bySchedule, type Job } from '../jobs/job.ts';
import { bringRefreshForward } from '../refresh/refresh-plan.ts';
import { type TellingWorld, tellOfJob } from './tell-of-job.ts';

const DAY = 86_400_000;

/** What follows from a job that is over: whoever wants to know is told, and a refresh that was to be made by itself, and was not, is tried again. */
export async function afterJob(world: TellingWorld, folder: string, job: Job): Promise<void> {
  await planAgain(world, job);
  await tellOfJob(world, folder, job);
}

/** Tomorrow where it failed, as soon as a server runs where its server stopped. */
async function planAgain({ db, now }: TellingWorld, { request, askedBy, state }: Job): Promise<void> {
  if (request.kind !== 'refresh' || askedBy !== bySchedule) return;
  if (state === 'failed') await bringRefreshForward(db, now().getTime() + DAY);
  if (state === 'interrupted') await bringRefreshForward(db, now().getTime());
}
