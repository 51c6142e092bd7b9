import { type FoundSegment, listSegments, type WorkspaceReader } from '@perennial/study';
import { Failure } from '@perennial/words';
import { z } from 'zod';

const ends = z.object({ low80: z.number(), high80: z.number(), low95: z.number(), high95: z.number() });

/** What is expected of the customers of a rule within the horizon; money in units of the currency. */
export const figures = z.object({
  customers: z.int(),
  share: z.number(),
  active: z.number(),
  historic: z.number(),
  expected: z.number(),
  interval: ends.nullable(),
  averageOrder: z.number().nullable(),
  /** Forecast a customer against that of the others, in standard errors; null where there are too few to tell. */
  differenceInErrors: z.number().nullable(),
  standing: z.enum(['own', 'small', 'alike']),
});

export type SegmentFigures = z.infer<typeof figures>;

/** A saved segment, measured. */
export const segment = z.object({
  name: z.string(),
  rule: z.string(),
  action: z.string(),
  /** Why the rule cannot be read; null where it can. */
  problem: z.string().nullable(),
  figures: figures.nullable(),
});

/** A saved segment by its name. Fails with `not-found.thing` where there is none. */
export async function requireSegment(reader: WorkspaceReader, name: string) {
  const saved = (await listSegments(reader)).find((each) => each.name === name);
  if (!saved) throw new Failure('not-found.thing', { id: { text: name } });
  return saved;
}

/** Figures in units of the currency. */
export function publicFigures(
  found: FoundSegment,
  { all, minorUnits }: { readonly all: number; readonly minorUnits: number },
): SegmentFigures {
  const units = (minor: number) => Math.round(minor) / 10 ** minorUnits;
  const { customers, active, historic, expected, interval, averageOrder, z: errors, standing } = found;
  return {
    customers,
    share: all === 0 ? 0 : customers / all,
    active,
    historic: units(historic),
    expected: units(expected),
    interval: interval && {
      low80: units(interval.low80),
      high80: units(interval.high80),
      low95: units(interval.low95),
      high95: units(interval.high95),
    },
    averageOrder: averageOrder === null ? null : units(averageOrder),
    differenceInErrors: errors !== null && Number.isFinite(errors) ? errors : null,
    standing,
  };
}
