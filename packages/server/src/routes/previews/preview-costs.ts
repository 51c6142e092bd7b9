import { basename } from 'node:path';
import { readCosts } from '@perennial/import';
import { Failure, failureWords, type Speaker } from '@perennial/words';
import { z } from 'zod';
import { failure, inWords } from './in-words.ts';

/** A file of costs among those of orders: what was read of it, or why it cannot be used. */
export const costFile = z.object({
  name: z.string(),
  kind: inWords,
  /** Below the header, and of them used. */
  rows: z.int(),
  used: z.int(),
  /** Which of its columns were read, by what they are. */
  columns: z.record(z.string(), z.string()),
  leftOut: z.array(z.object({ reason: inWords, rows: z.int() })),
  notes: z.array(inWords),
  failure: failure.nullable(),
});

export type CostFileAnswer = z.infer<typeof costFile>;

type Separated = { readonly path: string; readonly kind: 'acquisition' | 'goods' | 'tickets' };

/** What would be read of files of costs, in words of the reader. */
export async function previewCosts(files: readonly Separated[], speaker: Speaker): Promise<CostFileAnswer[]> {
  const answers: CostFileAnswer[] = [];
  for (const file of files) answers.push(await previewFile(file, speaker));
  return answers;
}

async function previewFile({ path, kind }: Separated, speaker: Speaker): Promise<CostFileAnswer> {
  const { say, tell } = speaker;
  const file = { name: basename(path), kind: { code: kind, words: say(`costs.kind.${kind}`) } };
  try {
    const read = await readCosts(path);
    return {
      ...file,
      rows: read?.rowsInFile ?? 0,
      used: read?.rowsUsed ?? 0,
      columns: { ...read?.columns },
      leftOut: (read?.leftOut ?? []).map(({ reason, rows }) => ({
        reason: { code: reason, words: say(`costs.reason.${reason}`) },
        rows,
      })),
      notes: (read?.notes ?? []).map((note) => ({ code: note.code, words: tell('note', note) ?? note.code })),
      failure: null,
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code, values } = error.words;
    const why = { code, values, ...failureWords(error, speaker) };
    return { ...file, rows: 0, used: 0, columns: {}, leftOut: [], notes: [], failure: why };
  }
}
