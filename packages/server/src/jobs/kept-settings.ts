import { latestRecord, type StudyRequest } from '@perennial/study';
import { Failure, NO_CURRENCY, ORDERS_ONLY } from '@perennial/words';

/** What the newest run was made with, which the next keeps where nobody says otherwise; nothing where there is none. */
export async function keptSettings(folder: string): Promise<Pick<StudyRequest, 'horizonDays' | 'annualDiscount'>> {
  const { horizonDays, annualDiscount } = (await newestSettings(folder)) ?? {};
  return { ...(horizonDays !== undefined && { horizonDays }), ...(annualDiscount !== undefined && { annualDiscount }) };
}

/** ISO 4217, of the newest run; null where there is none, or where its orders name none. */
export async function keptCurrency(folder: string): Promise<string | null> {
  const { currency = NO_CURRENCY } = (await newestSettings(folder)) ?? {};
  return currency === NO_CURRENCY || currency === ORDERS_ONLY ? null : currency;
}

async function newestSettings(folder: string) {
  try {
    return (await latestRecord({ folder })).settings;
  } catch (error) {
    if (error instanceof Failure && error.code.startsWith('workspace')) return null;
    throw error;
  }
}
