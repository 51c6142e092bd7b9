import { Failure } from '@perennial/words';
import { isOrdersOnly } from '../../record/orders-only.ts';
import type { StudyRecord } from '../../record/study-record.ts';

/** Share of the revenue that is kept: the gross margin that the run was told, else all of it. */
export function knownMargin({ costs }: Pick<StudyRecord, 'costs'>): number {
  return costs?.margin ?? 1;
}

/** The margin that a reader asks for, in per cent, else the known one. Throws costs-invalid where orders have no money that it could be a share of. */
export function marginOf(asked: string | undefined, record: Pick<StudyRecord, 'costs' | 'settings'>): number {
  const margin = asked === undefined ? knownMargin(record) : Number(asked) / 100;
  if (margin !== 1 && isOrdersOnly(record.settings))
    throw new Failure('costs-invalid.orders-without-money', { file: { text: 'costs.yaml' } });
  return margin;
}
