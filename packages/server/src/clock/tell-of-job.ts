import { isOfSubscriptions, latestRecord, publicRecord, readDrift, type WorkspaceReader } from '@perennial/study';
import type { Job } from '../jobs/job.ts';
import { changedSinceRunBefore } from '../refresh/changed-since-run-before.ts';
import { tellWebhooks, type WebhookWorld } from '../webhooks/webhooks.ts';

/**
 * Tells whoever wants to know of a run what it found and what changed since the one before; which of what is known of customers has shifted, and
 * of a refresh that failed. Of no customer.
 */
export async function tellOfJob(
  world: WebhookWorld & { readonly reader: () => Promise<WorkspaceReader> },
  folder: string,
  { request, state, failure }: Job,
): Promise<void> {
  if (request.kind !== 'run' && request.kind !== 'refresh') return;
  if (state === 'failed' && request.kind === 'refresh')
    return tellWebhooks(world, 'refresh.failed', { code: failure?.code ?? '' });
  if (state !== 'done') return;
  const record = await latestRecord({ folder });
  const { run } = record;
  const { asOf } = record.settings;
  if (isOfSubscriptions(record)) return tellWebhooks(world, 'run.completed', { run, asOf });
  const { settings, base, value, changes } = publicRecord(record);
  const { currency, basis, horizonDays } = settings;
  const { largestChanges: _, ...changed } = changes ?? { largestChanges: [] };
  const figures = {
    customers: base.customers,
    customerEquity: value.discountedInfinite,
    expected: value.expectedMoney,
    interval: value.money,
  };
  const businessChanged = await changedSinceRunBefore(folder, world.db, record);
  const { inputs } = await readDrift(await world.reader());
  const shifted = inputs.features.filter(({ standing }) => standing === 'shifted').map(({ feature }) => feature);
  await tellWebhooks(world, 'run.completed', {
    run,
    asOf,
    horizonDays,
    currency,
    basis,
    ...figures,
    changes: changes && changed,
    businessChanged,
    // Customers before and after are not alike then, and nothing has to be wrong.
    shifted: businessChanged === null ? shifted : [],
  });
}
