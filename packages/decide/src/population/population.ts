import { z } from 'zod';
import type { Attributes } from '../conditions/condition.ts';

const positive = z.number().positive();
const share = z.number().min(0).max(1);
/** What a variant does to a kind of visitor in truth, against the default of its slot: factors on the chance to become a customer and on what a customer is worth. */
const effect = z.strictObject({ converts: positive.default(1), value: positive.default(1) });

const kind = z.strictObject({
  share,
  /** The chance to become a customer, shown nothing but defaults. */
  converts: share,
  /** Mean lifetime value of one who does, in major units, and the spread of its logarithm. */
  value: positive,
  spread: z.number().min(0).default(0.6),
  priceSensitivity: z.tuple([share, share]),
  needs: z.array(z.string()).default([]),
  stage: z.string().optional(),
  attributes: z
    .record(z.string(), z.json())
    .default({})
    .transform((attributes) => attributes as Attributes),
  /** By `slot.variant`. */
  effects: z.record(z.string(), effect).default({}),
});

/** Visitors of a made-up business whose truth is known. */
export const populationSchema = z.strictObject({
  seed: z.number(),
  /** How far what is predicted of a visitor is off, as the spread of its logarithm. */
  predictionError: z.number().min(0).default(0.5),
  kinds: z.record(z.string(), kind),
});

export type Population = z.output<typeof populationSchema>;
export type PopulationKind = Population['kinds'][string];
