import type { Effect, TraitGroup } from '../drivers/drivers-result.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunitySource } from '../opportunity/opportunity-source.ts';
import type { ServiceEvent, ServiceResult } from './service-result.ts';

/** Calling those to whom it happened is taken to win back a quarter of what they bring less. */
const WON_BACK = 0.25;
const NAMED = 3;

type Kind = `after-${ServiceEvent}`;
type Found = { readonly service?: ServiceResult };

const called = {
  if: 'opportunities.if.mended',
  takes: 'opportunities.takes.service',
  check: 'opportunities.check.happened',
  sure: 'opportunities.sure.service',
} as const;

/** `after-ticket`, `after-refund`: new customers who bring less after something went wrong: association, which a test has to bear out. */
export const serviceOpportunities = {
  report: 'service',
  kinds: {
    'after-ticket': { ...called, shownBy: { table: 'to-call-after-ticket' } },
    'after-refund': { ...called, shownBy: { table: 'to-call-after-refund' } },
  },
  find: ({ service }: Found, { record, days }) =>
    service ? ofService(service, record.settings.horizonDays / days) : [],
} as const satisfies OpportunitySource<Found, Kind, 'service', never>;

/** `ahead`: horizons in a history, so that as many more will have it happen to them. */
function ofService(
  { happened, events, toCall = {} }: ServiceResult,
  ahead: number,
): readonly Opportunity<Kind, never>[] {
  return events.flatMap(({ name, groups }) => {
    const event = name as ServiceEvent;
    const effect = groups.find(({ value }) => value === 'yes')?.effects.value;
    if (!effect || effect.difference >= 0 || !isWorse(groups)) return [];
    const names = (toCall[event]?.rows ?? []).slice(0, NAMED).map(({ customer }) => customer);
    return [{ ...lost(event, effect, (happened[event] ?? 0) * ahead), names }];
  });
}

/** They bring less, or fewer of them come back, beyond chance. */
function isWorse(groups: readonly TraitGroup[]): boolean {
  const effects = groups.find(({ value }) => value === 'yes')?.effects;
  return [effects?.value, effects?.return].some((each) => each?.isApart && each.difference < 0);
}

function lost(event: ServiceEvent, { customers, difference, interval }: Effect, n: number): Opportunity<Kind, never> {
  const less = (of: number) => Math.round(n * -of);
  return {
    kind: `after-${event}`,
    list: null,
    subject: null,
    trait: null,
    customers,
    names: [],
    atStake: less(difference),
    ends: {
      low95: less(interval.high95),
      low80: less(interval.high80),
      high80: less(interval.low80),
      high95: less(interval.low95),
    },
    effect: WON_BACK,
    isNet: false,
    cost: null,
    isShown: false,
    test: null,
  };
}
