import type { BasisName, StudyRecord } from '@perennial/study';
import { atMargin, onBasis } from '@perennial/study/reports';

/** The record as a reader wants its money: at a margin that they assume, else on the basis that they chose. */
export function toldRecord(record: StudyRecord, basis: BasisName, margin: number | null): StudyRecord {
  return margin === null ? onBasis(record, basis) : atMargin(record, margin);
}
