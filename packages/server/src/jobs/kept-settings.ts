import { latestRecord, type StudyRequest } from '@perennial/study';
import { Failure } from '@perennial/words';

/** What the newest run was made with, which the next keeps where nobody says otherwise; nothing where there is none. */
export async function keptSettings(folder: string): Promise<Pick<StudyRequest, 'horizonDays' | 'annualDiscount'>> {
  try {
    const { horizonDays, annualDiscount } = (await latestRecord({ folder })).settings;
    return { horizonDays, annualDiscount };
  } catch (error) {
    if (error instanceof Failure && error.code.startsWith('workspace')) return {};
    throw error;
  }
}
