import {
  type BusinessModel,
  type ImportRequest,
  keepSubscriptions,
  readSubscriptions,
  type Source,
  splitSources,
} from '@perennial/import';
import type { StudyContext } from './study-context.ts';

/** What the business was said to sell by: now, or in an earlier run. */
export function askedModel({ request, last, isOfOrders }: StudyContext): BusinessModel | undefined {
  if (isOfOrders) return 'orders';
  return request.businessModel ?? last?.settings.businessModel;
}

/**
 * Tells files of subscriptions from files of orders, and keeps the subscriptions in the workspace. Answers with the sources of orders; null where the
 * request has none.
 */
export async function sourcesStep(context: StudyContext): Promise<readonly Source[] | null> {
  const { workspace, change, request } = context;
  const { home, folder } = workspace;
  const { connection, ledger, scratchFolder } = change;
  if (!request.import) return null;
  const place = { connection, ledger, folder, scratchFolder, home };
  const { orders, subscriptions } = await splitSources(place, request.import, askedModel(context));
  if (subscriptions.length > 0) await importSubscriptions(context, request.import, subscriptions);
  return orders.length > 0 ? orders : null;
}

async function importSubscriptions(
  { change, request: { asOf }, effects }: StudyContext,
  { from: _, columns: __, rules: ___, ...asked }: ImportRequest,
  sources: readonly Source[],
): Promise<void> {
  const { ledger, scratchFolder } = change;
  effects.progress.begin('import');
  const file = await readSubscriptions(
    { connection: ledger, scratchFolder },
    sources,
    { ...asked, asOf },
    effects.now(),
  );
  await keepSubscriptions(ledger, file, sources, asked.timeZone);
  effects.progress.end('import', {
    code: 'subscriptions-read',
    values: { subscriptions: { count: file.subscriptions.length }, rows: { count: file.rows } },
  });
}
