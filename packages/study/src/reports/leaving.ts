import type { StudyRecord } from '../record/study-record.ts';

/** Of so many customers, hardly any of whom are taken to have left, the method tells nothing about leaving. */
const FEWEST_TOLD = 100;
const HARDLY_ANYONE = 0.03;

/** What tells whether customers are taken to have left. */
export interface Leaving {
  readonly base: Pick<StudyRecord['base'], 'customers'>;
  readonly value: Pick<StudyRecord['value'], 'activeCustomers'>;
}

/** Whether the method used takes nearly all customers to be active, so that nothing it says of leaving can be planned with. */
export function seesHardlyAnyoneLeave({ base: { customers }, value: { activeCustomers: active } }: Leaving): boolean {
  return active !== null && customers >= FEWEST_TOLD && active >= (1 - HARDLY_ANYONE) * customers;
}

/** Whether the method used tells who has left: not one in which nobody leaves, nor one that takes hardly anyone to have. */
export function saysWhoLeaves(of: Leaving): boolean {
  return of.value.activeCustomers !== null && !seesHardlyAnyoneLeave(of);
}
