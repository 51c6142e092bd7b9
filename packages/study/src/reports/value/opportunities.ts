import type { StudyRecord } from '../../record/study-record.ts';
import { groupInterval } from '../group-interval.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunitySource } from '../opportunity/opportunity-source.ts';
import type { ValueResult } from './value-result.ts';

/** Looking after those on whom much depends is taken to keep one in fifty of them. */
const LOOKED_AFTER = 0.02;
/** Share of the money in the hands of the top hundredth from which on much depends on few. */
const MUCH = 0.2;
const NAMED = 3;

type Found = { readonly value?: ValueResult };

/** Those to begin with. */
export function firstOf(value: ValueResult | undefined): readonly string[] {
  return (value?.top ?? []).slice(0, NAMED).map(({ customer }) => customer);
}

/** `concentration`: few customers on whom much depends. */
export const valueOpportunities = {
  report: 'value',
  kinds: {
    concentration: {
      if: 'opportunities.if.lost',
      takes: 'opportunities.takes.look',
      check: 'opportunities.check.report',
      sure: 'opportunities.sure.concentration',
      shownBy: { table: 'top-customers' },
    },
  },
  find: ({ value }: Found, { record }) => ofConcentration(record, value),
} as const satisfies OpportunitySource<Found, 'concentration', 'value', never>;

/** A hundredth of the customers of whom a fifth or more of all money is expected. */
function ofConcentration(
  record: StudyRecord,
  value: ValueResult | undefined,
): readonly Opportunity<'concentration', never>[] {
  const top = record.concentration.find((each) => each.top === 1);
  if (!top || top.expected < MUCH) return [];
  const atStake = Math.round(top.expected * record.value.expectedMoney);
  return [
    {
      kind: 'concentration',
      list: null,
      subject: null,
      trait: null,
      customers: Math.ceil(record.base.customers / 100),
      names: firstOf(value),
      atStake,
      ends: groupInterval(atStake, record),
      effect: LOOKED_AFTER,
      isNet: false,
      cost: null,
      isShown: true,
      test: null,
    },
  ];
}
