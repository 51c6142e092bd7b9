import type { StudyRecord } from '../../record/study-record.ts';

/** Share of the revenue that is kept: the gross margin that the run was told, else all of it. */
export function knownMargin({ costs }: Pick<StudyRecord, 'costs'>): number {
  return costs?.margin ?? 1;
}

/** The margin that a reader asks for, in per cent, else the known one. */
export function marginOf(asked: string | undefined, record: Pick<StudyRecord, 'costs'>): number {
  return asked === undefined ? knownMargin(record) : Number(asked) / 100;
}
