import type { ImportPreview } from '@perennial/study';
import { failureWords, makeSpeaker, type Speaker } from '@perennial/words';
import { z } from 'zod';
import { failure, inWords } from './in-words.ts';

/** Files of subscriptions: what each column was taken for, and how many subscriptions there are; or why they cannot be read. */
export const subscriptionFiles = z.object({
  files: z.array(z.string()),
  columns: z.array(
    z.object({
      file: z.string(),
      column: z.string(),
      samples: z.array(z.string()),
      /** Null where it is used for nothing. */
      part: inWords.nullable(),
    }),
  ),
  /** Whether a person may say what a column is. */
  isCorrectable: z.boolean(),
  rows: z.int(),
  subscriptions: z.int(),
  customers: z.int(),
  currency: z.string(),
  /** Rows that are no subscriptions, and the line of the first of each kind. */
  leftOut: z.array(z.object({ reason: inWords, rows: z.int(), line: z.int() })),
  notes: z.array(inWords),
  failure: failure.nullable(),
});

export type SubscriptionFilesAnswer = z.infer<typeof subscriptionFiles>;

/** What would be read of files of subscriptions, in words of the reader. */
export function subscriptionsInWords(
  { subscriptions, columns: all }: ImportPreview,
  language: Speaker['language'],
): SubscriptionFilesAnswer | null {
  if (!subscriptions) return null;
  const { files, read, failure: why } = subscriptions;
  const speaker = makeSpeaker(language, {
    surface: 'page',
    ...(read && { currency: read.currency, minorUnits: read.minorUnits }),
  });
  const { say, tell } = speaker;
  const parts = Object.entries(read?.columns ?? {}) as [keyof NonNullable<typeof read>['columns'], string][];
  return {
    files: [...files],
    columns: all
      .filter(({ file }) => files.includes(file))
      .map(({ file, column, samples }) => {
        const [part] = parts.find(([, name]) => name === column) ?? [];
        const taken = part ? { code: part, words: say(`subscriptions.part.${part}`) } : null;
        return { file, column, samples: [...samples], part: taken };
      }),
    isCorrectable: read?.isKnown !== true,
    rows: read?.rows ?? 0,
    subscriptions: read?.found.subscriptions ?? 0,
    customers: read?.found.customers ?? 0,
    currency: read?.currency ?? '',
    leftOut: (read?.leftOut ?? []).map(({ reason, rows, line }) => ({
      reason: { code: reason, words: say(`subscriptions.left-out.${reason}`) },
      rows,
      line,
    })),
    notes: (read?.notes ?? []).map((note) => ({ code: note.code, words: tell('note', note) ?? note.code })),
    failure: why && { code: why.code, values: why.values, ...failureWords({ words: why }, speaker) },
  };
}
