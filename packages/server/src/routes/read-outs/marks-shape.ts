import { z } from 'zod';
import { asIs } from '../../http/route.ts';
import type { AllocationChange, DatedMark } from '../../live/allocation/marks.ts';

/** When the versions of a page were published or stopped, as answers have it. */
export const marks = z.array(
  z.object({
    day: z.string(),
    at: z.string(),
    version: z.number(),
    code: z.enum(['published', 'stopped']),
    changes: z.array(asIs<AllocationChange>()),
  }),
);

export function writtenMarks(dated: readonly DatedMark[]): z.infer<typeof marks> {
  return dated.map((mark) => ({ ...mark, at: new Date(mark.at).toISOString(), changes: [...mark.changes] }));
}
