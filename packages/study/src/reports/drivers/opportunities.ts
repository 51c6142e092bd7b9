import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunitySource } from '../opportunity/opportunity-source.ts';
import type { DriversResult } from './drivers-result.ts';

/** A tenth of new customers are taken to be won over to a first order that goes with more. */
const WON_OVER = 0.1;

/** What the calendar decides cannot be offered. */
const notOffered: readonly string[] = ['weekday', 'month', 'channel'];

type Found = { readonly drivers?: DriversResult };

/** `driver`: what goes with value in the first order, and can be offered: association, which a test has to bear out. */
export const driverOpportunities = {
  report: 'drivers',
  kinds: {
    driver: {
      if: 'opportunities.if.begun',
      takes: 'opportunities.takes.offer',
      check: 'opportunities.check.split',
      sure: 'opportunities.sure.driver',
    },
  },
  find: ({ drivers }: Found, { newPerHorizon }) => (drivers ? ofDrivers(drivers, newPerHorizon) : []),
} as const satisfies OpportunitySource<Found, 'driver', 'drivers', never>;

/** The trait that goes with most value beyond chance. */
function ofDrivers({ traits }: DriversResult, newPerHorizon: number): readonly Opportunity<'driver', never>[] {
  const found = traits
    .filter(({ name }) => !notOffered.includes(name))
    .flatMap(({ name, groups }) =>
      groups.flatMap((group) => {
        const effect = group.effects.value;
        return effect?.isApart && effect.difference > 0 && group.value !== null && !group.isOthers
          ? [{ name, value: group.value, effect }]
          : [];
      }),
    )
    .toSorted((a, b) => b.effect.difference - a.effect.difference);
  const [best] = found;
  if (!best) return [];
  const { effect, name, value } = best;
  const of = (difference: number) => Math.round(difference * newPerHorizon);
  const { low95, low80, high80, high95 } = effect.interval;
  return [
    {
      kind: 'driver',
      list: null,
      subject: value,
      trait: name,
      customers: effect.customers,
      names: [],
      atStake: of(effect.difference),
      ends: { low95: of(low95), low80: of(low80), high80: of(high80), high95: of(high95) },
      effect: WON_OVER,
      isNet: false,
      cost: null,
      isShown: false,
      test: null,
    },
  ];
}
