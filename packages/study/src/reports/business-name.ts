import type { StudyRecord } from '../record/study-record.ts';

/** What a report calls the business: as the run was told, else by the first of its sources. */
export function businessName({ settings, sources }: Pick<StudyRecord, 'settings' | 'sources'>): string {
  return settings.business ?? sources[0]?.name ?? '';
}
