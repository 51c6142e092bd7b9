import { z } from 'zod';

/** The difference of two means with its interval, as answers have it; null where there is nothing to compare. */
export const comparison = z
  .object({
    difference: z.number(),
    low95: z.number(),
    high95: z.number(),
    lift: z.object({ share: z.number(), low95: z.number(), high95: z.number().nullable() }).nullable(),
    pValue: z.number(),
  })
  .nullable();
