import { type AnyRecord, latestRecord } from '@perennial/study';
import { Failure, NO_CURRENCY, ORDERS_ONLY } from '@perennial/words';

/** The record of the newest run; null where there is none yet. */
export async function newestRecord(folder: string): Promise<AnyRecord | null> {
  try {
    return await latestRecord({ folder });
  } catch (error) {
    if (error instanceof Failure && error.code === 'workspace-empty') return null;
    throw error;
  }
}

/** ISO 4217, of the newest run; null where there is none, or where its orders name none. */
export async function currencyOfWorkspace(folder: string): Promise<string | null> {
  const currency = (await newestRecord(folder))?.settings.currency ?? NO_CURRENCY;
  return currency === NO_CURRENCY || currency === ORDERS_ONLY ? null : currency;
}
