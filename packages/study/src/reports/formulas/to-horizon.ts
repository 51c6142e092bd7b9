import type { StudyRecord } from '../../record/study-record.ts';

/** Whether what customers are still worth is to the horizon only, since without end it has no finite value. */
export function isToHorizon({ value }: StudyRecord): boolean {
  return value.discountedInfinite === null;
}
