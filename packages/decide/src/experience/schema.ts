import { z } from 'zod';
import type { Condition, Json } from '../conditions/condition.ts';

const share = z.number().min(0).max(1);
const money = z.number();
const key = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const when = z.record(z.string(), z.json()).transform((condition) => condition as Condition);

/** What people call it; its key where absent. */
const name = z.string().trim().min(1).max(60).optional();

/** What a variant pushes the visitor to. */
export const offers = ['none', 'premium', 'commitment', 'saving', 'upfront'] as const;

/** What an offer must not make worse. */
export const guardrails = ['returns', 'complaints', 'regret', 'unsubscribe'] as const;

/** The linear model of a variant's change in lifetime value against the default, in major units of the currency. */
const estimate = z.strictObject({
  base: money.default(0),
  perValue: z.number().default(0),
  perPriceSensitivity: money.default(0),
  perValueIfPriceSensitive: z.number().default(0),
  needs: z.record(z.string(), money).default({}),
  standardError: z.number().min(0).default(0),
});

/** What a variant adds to the risk of something unwanted: how likely it is, what it costs once, and how likely it may be at most. */
const guardrail = z.strictObject({ adds: z.number(), costs: money.default(0), atMost: z.number().optional() });

/** Products for the visitor, as `recommended` of the content: how many, and how many customers have to tell of each. */
const recommend = z.strictObject({
  most: z.int().min(1).max(12).default(3),
  fewest: z.int().min(30).default(30),
});

const variant = z.strictObject({
  name,
  content: z.json().transform((content) => content as Json),
  offers: z.enum(offers).default('none'),
  recommend: recommend.optional(),
  when: when.optional(),
  withholds: z.array(z.string()).default([]),
  affectsPrice: z.boolean().default(false),
  estimate: estimate.optional(),
  guardrails: z.partialRecord(z.enum(guardrails), guardrail).default({}),
  outcomes: z.strictObject({ people: z.int().min(0), mean: money, standardDeviation: z.number().min(0) }).optional(),
});

/** The share of visitors to whom each variant is shown to learn from, where a page does not say. */
export const USUAL_EXPLORE = 0.02;

const policy = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('split'),
    weights: z.record(key, share),
    // Worked out when it is published, so that changed weights move as few as can be.
    ranges: z.record(key, z.array(z.tuple([share, share]))).optional(),
  }),
  z.strictObject({ kind: z.literal('rules'), rules: z.array(z.strictObject({ when, show: key })) }),
  z.strictObject({ kind: z.literal('tiers'), tiers: z.array(z.strictObject({ from: money, show: key })).min(1) }),
  z.strictObject({ kind: z.literal('value'), explore: share.default(USUAL_EXPLORE) }),
  z.strictObject({
    kind: z.literal('thompson'),
    explore: share.default(USUAL_EXPLORE),
    fromPeople: z.int().min(1).default(100),
  }),
]);

const slot = z.strictObject({
  name,
  default: key,
  variants: z.record(key, variant),
  policy,
  /** Whether who has been shown a variant keeps it, whatever they do. Unsaid: where chance decides (split, thompson), and not where what is known of a visitor does. */
  keeps: z.boolean().optional(),
});

/**
 * Another way to decide, by which so many of the visitors see the page, so that what the page adds to it can be read out: all that is known of a visitor but what they may be worth, or nothing but that, in three tiers (money of the
 * horizon from which the middle and the top one begin).
 */
const baseline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('without-value'), share }),
  z.strictObject({ kind: z.literal('tiers'), share, middleFrom: money, topFrom: money }),
]);

/** What a page costs, in its currency, and which share of revenue stays after goods and delivery: against that, what it brings is held. */
const cost = z.strictObject({
  once: z.number().min(0).default(0),
  perMonth: z.number().min(0).default(0),
  perPerson: z.number().min(0).default(0),
  margin: z.number().min(0.01).max(1).default(1),
});

/** A page that is composed for each visitor, as its configuration file says. */
export const experienceSchema = z.strictObject({
  $schema: z.string().optional(),
  key,
  version: z.int().min(1),
  currency: z.string().regex(/^[A-Z]{3}$/),
  enabled: z.boolean().default(true),
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  /** Share of all visitors who always see the defaults. */
  control: share.default(0.05),
  baseline: baseline.optional(),
  /** From which price sensitivity on a visitor is not pushed to pay more at once. */
  priceSensitiveFrom: share.default(0.5),
  /** Where a variant may change a price, with the words that must then be shown. */
  priceRegions: z.array(z.strictObject({ region: z.string().min(1), disclosure: z.string().min(1) })).default([]),
  slots: z.record(key, slot),
  cost: cost.optional(),
  /** Events of this page that the specification does not name, with what each says: the shop's program is held to it. */
  events: z.record(z.string().min(1), z.record(z.string(), z.enum(['string', 'number', 'boolean']))).default({}),
});

/** An experience as its file says it: what is left out has its default. */
export type ExperienceConfiguration = z.input<typeof experienceSchema>;
/** An experience as it is read. */
export type Experience = z.output<typeof experienceSchema>;
export type Slot = Experience['slots'][string];
export type Variant = Slot['variants'][string];
export type Policy = Slot['policy'];
export type Baseline = NonNullable<Experience['baseline']>;
export type Guardrail = (typeof guardrails)[number];
