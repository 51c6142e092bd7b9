import type { StudyRecord } from '../../record/study-record.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunitySource } from '../opportunity/opportunity-source.ts';
import type { BudgetResult } from './budget-result.ts';
import { endsOf, spendingOf } from './spending.ts';
import { bestSplit, splitsOf } from './split-budget.ts';

type Found = { readonly budget?: BudgetResult };

/** `shift-budget`: a part of what new customers cost brings more where it keeps those there are. */
export const budgetOpportunities = {
  report: 'budget',
  kinds: {
    'shift-budget': {
      if: 'opportunities.if.shifted',
      takes: 'opportunities.takes.shifted',
      check: 'opportunities.check.halves',
      sure: 'opportunities.sure.shift-budget',
      isWhole: true,
      shownBy: { report: 'slipping' },
    },
  },
  find: ({ budget }: Found, { record }) => (budget ? ofBudget(budget, record) : []),
} as const satisfies OpportunitySource<Found, 'shift-budget', 'budget', never>;

/** What the best way to part what new customers cost now brings beyond all of it for new customers, which is taken to be how it is spent. */
function ofBudget(result: BudgetResult, record: StudyRecord): readonly Opportunity<'shift-budget', never>[] {
  const spending = spendingOf({ record, result }, {});
  if (typeof spending === 'string' || result.cac === null) return [];
  const splits = splitsOf(result.parts, spending);
  const [best, allNew] = [bestSplit(splits), splits[0]!];
  const more = best.brings - allNew.brings;
  if (!(more > 0)) return [];
  return [
    {
      kind: 'shift-budget',
      list: null,
      subject: null,
      trait: null,
      customers: best.offered,
      names: [],
      atStake: more,
      ends: endsOf(more, result),
      effect: 1,
      isNet: true,
      cost: null,
      isShown: true,
      test: null,
    },
  ];
}
