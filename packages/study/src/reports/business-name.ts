import type { RunRecord } from '../record/run-record.ts';

/** What a report calls the business: as the run was told, else by the first of its sources. */
export function businessName({ settings, sources }: Pick<RunRecord, 'settings' | 'sources'>): string {
  return settings.business ?? sources[0]?.name ?? '';
}
