import { isOrdersOnly } from '../../record/orders-only.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportOptions } from '../definition.ts';
import { seesHardlyAnyoneLeave } from '../leaving.ts';
import type { ActionList, FoundList } from './actions-result.ts';

/** What is taken to work where nothing else is said: the part of those leaving who stay, or of the money of those who stay anyway. */
export const USUAL_EFFECTS: Readonly<Record<ActionList, number>> = {
  slipping: 0.1,
  'second-order': 0.1,
  'win-back': 0.03,
  keep: 0.02,
};

/** What an offer costs where nothing is said: a tenth of an average order. */
const USUAL_OFFER = 0.1;

/** Minor units; nothing where orders have no money. */
export function usualOffer({ base, settings }: Pick<StudyRecord, 'base' | 'settings'>): number {
  return base.orders > 0 && !isOrdersOnly(settings) ? Math.round((USUAL_OFFER * base.historicMoney) / base.orders) : 0;
}

/** Of each unit of revenue, what is kept before acquisition, as far as costs are known; 1 where nothing is known of them. */
export function shareKept({ bases, value }: Pick<StudyRecord, 'bases' | 'value'>): number {
  const worth = bases.figures.findLast(({ basis }) => basis !== 'net');
  return worth && value.expectedMoney > 0 ? worth.expected / value.expectedMoney : 1;
}

/** What there is to be won from a list: what all would bring beyond the forecast if they were active; of the best, the forecast. Null where the method cannot say. */
export function stakeOf({ list, expected, ifActive }: FoundList, record: StudyRecord): number | null {
  if (list === 'keep') return expected;
  return seesHardlyAnyoneLeave(record) ? null : ifActive;
}

/** What is assumed of every list: what reaching a customer costs, minor units, and the share of revenue that is kept. */
export interface ListsAssumed {
  readonly offer: number;
  readonly kept: number;
}

/** As the options have it, in units of the currency and per cent; what is usual where they say nothing. */
export function listsAssumed(record: StudyRecord, { contact, margin }: ReportOptions): ListsAssumed {
  const isSaid = contact !== undefined && !isOrdersOnly(record.settings);
  return {
    offer: isSaid ? Math.round(Number(contact) * 10 ** record.settings.minorUnits) : usualOffer(record),
    kept: margin === undefined ? shareKept(record) : Number(margin) / 100,
  };
}

/** The lists in the order in which to do them: those of enough customers whose usual effect earns what it costs, most left first; then as they were. */
export function inOrder(
  lists: readonly FoundList[],
  record: StudyRecord,
  { offer, kept }: ListsAssumed = listsAssumed(record, {}),
): readonly FoundList[] {
  const left = (each: FoundList) => {
    const stake = stakeOf(each, record);
    return stake === null ? Number.NEGATIVE_INFINITY : USUAL_EFFECTS[each.list] * kept * stake - offer * each.customers;
  };
  const isFirm = ({ customers }: FoundList) => Number(customers >= FEWEST_COMPARED);
  return lists.toSorted((a, b) => isFirm(b) - isFirm(a) || (left(a) === left(b) ? 0 : left(b) - left(a)));
}
