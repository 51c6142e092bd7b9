import type { StudyRecord } from '../../record/study-record.ts';
import type { ActionList, ActionsResult, FoundList } from '../actions/actions-result.ts';
import type { Opportunity } from './opportunities-result.ts';
import { scaledEnds } from './scaled-ends.ts';

/** What is taken to work where nothing else is said: the part of those leaving who stay, or of the money of those who stay anyway. */
const EFFECTS: Readonly<Record<ActionList, number>> = {
  slipping: 0.1,
  'second-order': 0.1,
  'win-back': 0.03,
  keep: 0.02,
};

/** The lists of named customers. At stake is what they would bring beyond the forecast if all were active; of the best, the forecast. */
export function ofLists({ lists }: ActionsResult, record: StudyRecord): readonly Opportunity[] {
  return lists.flatMap((found): readonly Opportunity[] => {
    const { list, customers, active, transactions } = found;
    const atStake = list === 'keep' ? found.expected : found.ifActive;
    if (!(atStake > 0)) return [];
    return [
      {
        kind: list,
        list,
        subject: null,
        trait: null,
        customers,
        atStake,
        ends: endsOf(found, atStake, record),
        effect: EFFECTS[list],
        isNet: false,
        isShown: true,
        test: {
          counts: 'customers',
          alive: active / customers,
          perDay: active > 0 ? transactions / active / record.settings.horizonDays : 0,
          lifts: list === 'keep' ? 'all' : 'leaving',
        },
      },
    ];
  });
}

/** The doubt about what is at stake is that about the forecast of the list; of the total's, where nothing is forecast. */
function endsOf({ expected, interval }: FoundList, atStake: number, { value }: StudyRecord): Opportunity['ends'] {
  return interval ? scaledEnds(interval, expected, atStake) : scaledEnds(value.money, value.expectedMoney, atStake);
}
