import type { PreviewedTouchpoints } from '@perennial/study';
import { touchpointsTold } from '@perennial/study/reports';
import { failureWords, type Speaker } from '@perennial/words';
import { z } from 'zod';
import { failure, inWords } from './in-words.ts';

/** Files of touchpoints beside those of orders: which of their columns and rows a run would use, and of how many customers; or why they cannot be used. */
export const touchpointFiles = z.object({
  files: z.array(z.string()),
  /** None where there are no orders beside them to read them with. */
  says: z.array(inWords),
  failure: failure.nullable(),
});

export type TouchpointFilesAnswer = z.infer<typeof touchpointFiles>;

/** What would be known of what people met, in words of the reader. */
export function touchpointsInWords(
  files: readonly string[],
  { read, failure: why }: PreviewedTouchpoints,
  { say, ...speaker }: Speaker,
): TouchpointFilesAnswer {
  return {
    files: [...files],
    says: (read ? touchpointsTold({ touchpoints: read }) : []).map(({ code, values }) => ({
      code,
      words: say(code, values),
    })),
    failure: why && { code: why.code, values: why.values, ...failureWords({ words: why }, { say, ...speaker }) },
  };
}
