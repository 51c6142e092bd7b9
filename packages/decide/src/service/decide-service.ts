import type { Message, WordKey } from '@perennial/words';
import type { Incident } from '../visitor/incidents.ts';
import type { PredictedValue } from '../visitor/visitor.ts';
import {
  costlyRemedies,
  type RemedyKind,
  remedyKinds,
  type ServicePolicy,
  type ServiceTier,
  type Situation,
  serviceTiers,
  situations,
} from './policy.ts';

/** What is known of a customer who is in touch, as of this moment. */
export interface ServiceCase {
  /** Null where nothing can be predicted: somebody who never ordered, or no run. */
  readonly value:
    | (Required<Omit<PredictedValue, 'observedUntil'>> & {
        readonly probAlive: number;
        readonly horizonDays: number;
      })
    | null;
  /** False for somebody who asked not to be profiled; null where nothing was said. */
  readonly consents: boolean | null;
  /** The forecast at which each tier but the lowest begins, in units of the currency, null: at anything; null where no run tells. */
  readonly starts: Readonly<Record<Exclude<ServiceTier, 'low'>, number | null>> | null;
  /** The share of the customer's money that is expected to stay; null where it is not known. */
  readonly margin: number | null;
  /** 100 for cents; null where orders have no money. */
  readonly minorPerUnit: number | null;
  /** What went wrong lately and is not solved. */
  readonly incidents: readonly Incident[];
  /** What remedies that were given lately have cost, in units of the currency. */
  readonly given: number;
  /** From 0 to 1. */
  readonly priceSensitivity: number | null;
  readonly hasUnsubscribed: boolean;
}

type Said = Message<WordKey>;

export interface AllowedRemedy {
  readonly kind: RemedyKind;
  /** In units of the currency; null for what costs time alone. */
  readonly most: number | null;
}

/** How to treat a customer. */
export interface ServiceDecision {
  /** Null where nothing is known by which somebody could be in one. */
  readonly tier: ServiceTier | null;
  /** The tiers that the 80 % interval reaches, from the highest. */
  readonly possible: readonly ServiceTier[];
  readonly situations: readonly Situation[];
  readonly because: readonly Said[];
  /** What all remedies together may cost, in units of the currency; null where it cannot be told. */
  readonly limit: number | null;
  readonly limitBecause: Said;
  /** What is left of the limit after what was given lately; null where there is no limit. */
  readonly left: number | null;
  /** Null where nothing was given that costs money. */
  readonly leftBecause: Said | null;
  readonly remedies: readonly AllowedRemedy[];
  readonly avoid: readonly Said[];
}

/** From this chance to be a customer still, somebody to whom nothing happened is taken to order without a discount. */
const ORDERS_ANYWAY = 0.8;
const PRICE_DECIDES = 0.5;
const OFTEN_GIVEN_BACK = 2;

/** How to treat a customer who is in touch: tier, remedies with their limits, and what not to do. The same case always gets the same answer. */
export function decideService(policy: ServicePolicy, known: ServiceCase): ServiceDecision {
  const about = situationsOf(known.incidents);
  // Whoever asked not to be profiled is treated by what happened alone.
  const isProfiled = known.consents !== false;
  const standing = isProfiled ? standingOf(policy, known) : unranked('service-desk.tier.not-profiled');
  const { limit, because } = isProfiled ? limitOf(policy, known, standing.tier) : noLimit('service-desk.limit.tier');
  const remains = leftOf(limit, policy, known);
  return {
    ...standing,
    situations: about,
    limit,
    limitBecause: because,
    ...remains,
    remedies: remediesFor(policy, standing.tier, about, remains.left),
    avoid: avoidFor(isProfiled ? known : { ...known, value: null }, about, limit),
  };
}

const situationOf: Readonly<Partial<Record<Incident['kind'], Situation>>> = {
  'delivery-late': 'delivery',
  'delivery-failed': 'delivery',
  return: 'return',
  refund: 'return',
  complaint: 'complaint',
  ticket: 'ticket',
};

function situationsOf(incidents: readonly Incident[]): readonly Situation[] {
  const found = new Set(incidents.map(({ kind }) => situationOf[kind]));
  const all = situations.filter((each) => found.has(each));
  return all.length === 0 ? ['none'] : all;
}

type Standing = Pick<ServiceDecision, 'tier' | 'possible' | 'because'>;

function unranked(code: WordKey): Standing {
  return { tier: null, possible: [], because: [{ code, values: {} }] };
}

function standingOf({ tiers }: ServicePolicy, { value, starts, minorPerUnit }: ServiceCase): Standing {
  if (!value) return unranked('service-desk.tier.no-forecast');
  const from = tiers ?? starts;
  if (!from) return unranked('service-desk.tier.no-tiers');
  const tierAt = (expected: number) =>
    serviceTiers.find((tier) => tier === 'low' || isFrom(expected, from[tier])) ?? 'low';
  const tier = tierAt(value.expected);
  const place = (each: ServiceTier) => serviceTiers.indexOf(each);
  const possible = serviceTiers.slice(place(tierAt(value.high80)), place(tierAt(value.low80)) + 1);
  const amount = (units: number) =>
    minorPerUnit === null ? { decimal: units } : { money: Math.round(units * minorPerUnit) };
  // Of the lowest tier the rule is where the one above it begins.
  const start = tier === 'low' ? from.middle : from[tier];
  const rule = tiers ? 'configured' : 'quantile';
  return {
    tier,
    possible,
    because: [
      {
        code:
          tier === 'low'
            ? `service-desk.tier.low.${rule}`
            : start === null
              ? 'service-desk.tier.anything'
              : `service-desk.tier.${rule}`,
        values: {
          expected: amount(value.expected),
          low: amount(value.low80),
          high: amount(value.high80),
          days: { days: value.horizonDays },
          tier: { message: { code: `service-desk.tier-name.${tier}`, values: {} } },
          group: { message: { code: `segments.tier.${tier}`, values: {} } },
          from: start === null ? { text: '0' } : amount(start),
        },
      },
      ...(possible.length > 1 ? [doubtOf(possible)] : []),
    ],
  };
}

function isFrom(expected: number, start: number | null): boolean {
  return start === null ? expected > 0 : expected >= start;
}

function doubtOf(possible: readonly ServiceTier[]): Said {
  return {
    code: 'service-desk.tier.doubt',
    values: {
      tiers: { list: possible.map((tier) => ({ message: { code: `service-desk.tier-name.${tier}`, values: {} } })) },
    },
  };
}

interface Limit {
  readonly limit: number | null;
  readonly because: Said;
}

function noLimit(code: WordKey): Limit {
  return { limit: null, because: { code, values: {} } };
}

/** The part of the expected margin that a case may cost, rounded down to minor units. */
function limitOf(
  { share, most }: ServicePolicy,
  { value, margin, minorPerUnit }: ServiceCase,
  tier: ServiceTier | null,
): Limit {
  if (!value || !tier) return noLimit('service-desk.limit.tier');
  if (minorPerUnit === null) return noLimit('service-desk.limit.no-money');
  if (margin === null) return noLimit('service-desk.limit.margin');
  const stays = Math.max(0, value.expected * margin);
  const part = share[tier];
  // A tenth of 0.30 is three cents, and not two with a rest that no number can hold.
  const byShare = Math.floor(stays * part * minorPerUnit + 1e-6);
  const limit = Math.min(byShare, most === null ? byShare : Math.floor(most * minorPerUnit + 1e-6));
  return {
    limit: limit / minorPerUnit,
    because: {
      code:
        limit === 0 ? 'service-desk.limit.nothing' : limit < byShare ? 'service-desk.limit.most' : 'service-desk.limit',
      values: {
        share: { fineShare: part },
        margin: { fineShare: margin },
        expected: { money: Math.round(value.expected * minorPerUnit) },
        days: { days: value.horizonDays },
        most: { money: Math.round((most ?? 0) * minorPerUnit) },
      },
    },
  };
}

/** What was given lately counts against the limit, whatever for: another case does not begin it anew. */
function leftOf(
  limit: number | null,
  { lately }: ServicePolicy,
  { given, minorPerUnit }: ServiceCase,
): Pick<ServiceDecision, 'left' | 'leftBecause'> {
  if (limit === null || minorPerUnit === null || given === 0) return { left: limit, leftBecause: null };
  const left = Math.max(0, Math.round((limit - given) * minorPerUnit));
  return {
    left: left / minorPerUnit,
    leftBecause: {
      code: 'service-desk.left',
      values: {
        given: { money: Math.round(given * minorPerUnit) },
        days: { days: lately },
        left: { money: left },
        limit: { money: Math.round(limit * minorPerUnit) },
      },
    },
  };
}

/** Whoever is in no tier gets what every tier gets and costs nothing. */
function remediesFor(
  { remedies }: ServicePolicy,
  tier: ServiceTier | null,
  about: readonly Situation[],
  limit: number | null,
): readonly AllowedRemedy[] {
  return remedyKinds.flatMap((kind): readonly AllowedRemedy[] => {
    const rule = remedies[kind];
    if (!rule?.for.some((each) => about.includes(each))) return [];
    if (tier === null ? rule.tiers.length < serviceTiers.length : !rule.tiers.includes(tier)) return [];
    if (!costlyRemedies.includes(kind)) return [{ kind, most: null }];
    if (limit === null || limit === 0) return [];
    return [{ kind, most: Math.min(limit, rule.most ?? limit) }];
  });
}

function avoidFor(
  { value, incidents, priceSensitivity, hasUnsubscribed, minorPerUnit, consents }: ServiceCase,
  about: readonly Situation[],
  limit: number | null,
): readonly Said[] {
  const none = { values: {} };
  const isQuiet = about.includes('none');
  const buysAnyway = value && value.probAlive >= ORDERS_ANYWAY && (priceSensitivity ?? 0) < PRICE_DECIDES;
  const givenBack = incidents.filter(({ kind }) => kind === 'return' || kind === 'refund');
  // What is sent back and the money for it are told one by one.
  const times = new Set(givenBack.map(({ about: what, at }) => what ?? at)).size;
  return [
    ...(consents === false ? [{ code: 'service-desk.avoid.not-profiled' as const, ...none }] : []),
    ...(isQuiet && buysAnyway
      ? [{ code: 'service-desk.avoid.buys-anyway' as const, values: { chance: { chance: value.probAlive } } }]
      : []),
    ...(times >= OFTEN_GIVEN_BACK
      ? [{ code: 'service-desk.avoid.given-back' as const, values: { times: { count: times } } }]
      : []),
    ...(hasUnsubscribed ? [{ code: 'service-desk.avoid.marketing' as const, ...none }] : []),
    limit === null || minorPerUnit === null
      ? { code: 'service-desk.avoid.any-money', ...none }
      : { code: 'service-desk.avoid.above', ...none },
    { code: 'service-desk.avoid.rights', ...none },
    { code: 'service-desk.avoid.telling', ...none },
  ];
}
