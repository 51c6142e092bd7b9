import type { Message, WordKey } from '@perennial/words';
import type { StudyRecord } from '../record/study-record.ts';
import { type Leaving, seesHardlyAnyoneLeave } from './leaving.ts';
import { message } from './message.ts';

/** More than this of a value is most of it. */
const MOSTLY = 0.5;

/** How many the method takes to be active, of how many. */
export function activeValues({ base, value }: Leaving): Message['values'] {
  return {
    active: { count: Math.round(value.activeCustomers ?? base.customers) },
    customers: { count: base.customers },
  };
}

/** How far figures without end carry: whether the method sees anyone leave, and which share of them lies beyond the horizon. */
export function lifetimeWords(record: StudyRecord): readonly Message<WordKey>[] {
  const { discounted, discountedInfinite } = record.value;
  return [...leavingWords(record), ...beyondWords(record, shareBeyond(discounted, discountedInfinite))];
}

/** That the method sees hardly anyone leave, where that is so. */
export function leavingWords(record: Leaving): readonly Message<WordKey>[] {
  return seesHardlyAnyoneLeave(record) ? [message('lifetime.nobody-leaves', activeValues(record))] : [];
}

/** Which share of a value without end lies beyond the horizon, both discounted; null where there is no such value. */
export function shareBeyond(within: number, withoutEnd: number | null): number | null {
  return withoutEnd !== null && withoutEnd > 0 ? Math.max(0, 1 - within / withoutEnd) : null;
}

/** Said where it is most of it, or where hardly anyone is seen to leave; with the length that past forecasts were tested over. */
export function beyondWords(
  record: StudyRecord,
  share: number | null,
  horizonDays: number = record.settings.horizonDays,
): readonly Message<WordKey>[] {
  if (share === null || (share <= MOSTLY && !seesHardlyAnyoneLeave(record))) return [];
  const tested = record.backtest.cutOffs[0]?.horizonDays;
  return [
    message(tested === undefined ? 'lifetime.beyond.untested' : 'lifetime.beyond', {
      share: { share },
      days: { days: horizonDays },
      ...(tested !== undefined && { tested: { days: tested } }),
    }),
  ];
}
