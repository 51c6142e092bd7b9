import type { Message } from '@perennial/words';
import type { StudyRecord } from '../../record/study-record.ts';
import type { ActionsResult } from '../actions/actions-result.ts';
import type { CohortsResult } from '../cohorts/cohorts-result.ts';
import { seesHardlyAnyoneLeave } from '../leaving.ts';
import type { SummaryCode } from './summary-result.ts';

/** What the summary may lead with, as far as it has been found. */
export interface Leads {
  readonly cohorts?: CohortsResult;
  readonly actions?: ActionsResult;
}

/** Keeping the slipping is worth a word from this share of the expected money on. */
const WORTH_A_WORD = 0.01;

/** What to do something about: a channel whose customers are worth more than another's, else those who slip away. */
export function leadOf(
  { cohorts, actions }: Leads,
  record: Pick<StudyRecord, 'settings' | 'value' | 'base'>,
): Message<SummaryCode> | null {
  const { settings, value } = record;
  const days = { days: settings.horizonDays };
  const comparison = cohorts?.comparisons.find(({ isSeparated }) => isSeparated);
  if (comparison) {
    const { best, worst } = comparison;
    return {
      code: 'lead-channel',
      values: {
        best: { text: best.value },
        worst: { text: worst.value },
        bestMoney: { money: best.worth },
        worstMoney: { money: worst.worth },
        days,
      },
    };
  }
  // Another list to begin with, or a method that sees hardly anyone leave: nothing to lead with.
  const [slipping] = actions?.lists ?? [];
  if (slipping?.list !== 'slipping' || seesHardlyAnyoneLeave(record)) return null;
  if (slipping.ifActive < WORTH_A_WORD * value.expectedMoney) return null;
  const { customers, historic, ifActive } = slipping;
  return {
    code: 'lead-slipping',
    values: { n: { count: customers }, historic: { money: historic }, money: { money: ifActive }, days },
  };
}
