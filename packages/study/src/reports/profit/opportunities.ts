import type { StudyRecord } from '../../record/study-record.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunitySource } from '../opportunity/opportunity-source.ts';
import { scaledEnds } from '../opportunity/scaled-ends.ts';
import type { ProfitResult } from './profit-result.ts';

/** Terms for customers who cost too much are taken to win back a quarter of what they cost too much. */
const WON_BACK = 0.25;

type Found = { readonly profit?: ProfitResult };

/** `costly`: customers who look valuable and are not. */
export const profitOpportunities = {
  report: 'profit',
  kinds: {
    costly: {
      if: 'opportunities.if.mended',
      takes: 'opportunities.takes.terms',
      check: 'opportunities.check.report',
      sure: 'opportunities.sure.costly',
      shownBy: { table: 'looks-valuable' },
    },
  },
  find: ({ profit }: Found, { record }) => (profit ? ofCostly(profit, record) : []),
} as const satisfies OpportunitySource<Found, 'costly', 'profit', never>;

/** What is missing of customers of whom less is left than of others with as much revenue. */
function ofCostly(
  { falling }: ProfitResult,
  { bases, value, base }: StudyRecord,
): readonly Opportunity<'costly', never>[] {
  const [revenue, last] = [bases.figures[0], bases.figures.at(-1)];
  if (falling.length === 0 || !revenue || !last || last === revenue) return [];
  const whole = revenue.expected + base.historicMoney;
  const usual = whole > 0 ? (last.expected + last.historic) / whole : 0;
  const missing = falling.reduce((sum, each) => sum + Math.max(0, usual * each.revenue - each.net), 0);
  if (!(missing > 0)) return [];
  return [
    {
      kind: 'costly',
      list: null,
      subject: null,
      trait: null,
      customers: falling.length,
      names: [],
      atStake: Math.round(missing),
      ends: scaledEnds(value.money, value.expectedMoney, missing),
      effect: WON_BACK,
      isNet: true,
      cost: null,
      isShown: true,
      test: null,
    },
  ];
}
