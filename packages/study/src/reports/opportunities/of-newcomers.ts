import type { CohortsResult } from '../cohorts/cohorts-result.ts';
import type { DriversResult } from '../drivers/drivers-result.ts';
import type { Opportunity } from './opportunities-result.ts';

/** Ends of the 80 % interval beside those of the 95 %. */
const INNER = 1.2815515655446004 / 1.959963984540054;
/** What went wrong with new customers is taken to be found and mended by half. */
const MENDED = 0.5;
/** A tenth of new customers are taken to be won over to a first order that goes with more. */
const WON_OVER = 0.1;

/** New customers who bring less than those before them: what is missing, at the pace at which they come. */
export function ofQuality({ quality }: CohortsResult, perHorizon: number): readonly Opportunity[] {
  const last = quality?.rows.at(-1);
  if (!last || last.high95 >= 1) return [];
  const missing = (index: number) => Math.round((1 - index) * last.before.mean * perHorizon);
  const inner = (end: number) => last.index + INNER * (end - last.index);
  return [
    {
      kind: 'newer-worse',
      list: null,
      subject: last.cohort,
      trait: null,
      customers: last.customers,
      names: [],
      atStake: missing(last.index),
      ends: {
        low95: missing(last.high95),
        low80: missing(inner(last.high95)),
        high80: missing(inner(last.low95)),
        high95: missing(last.low95),
      },
      effect: MENDED,
      isNet: false,
      isShown: true,
      test: null,
    },
  ];
}

/** What the calendar decides cannot be offered. */
const notOffered: readonly string[] = ['weekday', 'month', 'channel'];

/** The trait of a first order that goes with most value beyond chance, and can be offered: association, which a test has to bear out. */
export function ofDrivers({ traits }: DriversResult, perHorizon: number): readonly Opportunity[] {
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
  const of = (difference: number) => Math.round(difference * perHorizon);
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
      isShown: false,
      test: null,
    },
  ];
}
