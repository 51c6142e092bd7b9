import type { StudyRecord } from '../record/study-record.ts';

/** Of so many customers, hardly any of whom are taken to have left, the method tells nothing about leaving. */
const FEWEST_TOLD = 100;
const HARDLY_ANYONE = 0.03;

/** Whether the method used tells who has left: not one in which nobody leaves, nor one that takes hardly anyone to have. */
export function saysWhoLeaves({
  base: { customers },
  value: { activeCustomers: active },
}: {
  readonly base: Pick<StudyRecord['base'], 'customers'>;
  readonly value: Pick<StudyRecord['value'], 'activeCustomers'>;
}): boolean {
  return active !== null && (customers < FEWEST_TOLD || active < (1 - HARDLY_ANYONE) * customers);
}
