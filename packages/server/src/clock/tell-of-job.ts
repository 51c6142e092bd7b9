import { latestRecord, type WorkspaceReader } from '@perennial/study';
import type { Job } from '../jobs/job.ts';
import { tellWebhooks, type WebhookWorld } from '../webhooks/webhooks.ts';
import { figuresOfRun } from './figures-of-run.ts';

export interface TellingWorld extends WebhookWorld {
  readonly reader: () => Promise<WorkspaceReader>;
}

/** Tells whoever wants to know of a run what it found and what changed since the one before; of a refresh that failed, why. Of no customer. */
export async function tellOfJob(world: TellingWorld, folder: string, { request, state, failure }: Job): Promise<void> {
  if (request.kind !== 'run' && request.kind !== 'refresh') return;
  if (state === 'failed' && request.kind === 'refresh')
    return tellWebhooks(world, 'refresh.failed', { code: failure?.code ?? '' });
  if (state !== 'done') return;
  const record = await latestRecord({ folder });
  await tellWebhooks(world, 'run.completed', await figuresOfRun({ ...world, folder }, record));
}
