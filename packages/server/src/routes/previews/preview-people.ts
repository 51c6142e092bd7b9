import type { AttributesRecord, PreviewedPeople } from '@perennial/study';
import { attributesTold } from '@perennial/study/reports';
import { failureWords, type Message, type Speaker, type WordKey } from '@perennial/words';
import { z } from 'zod';
import { failure, inWords } from './in-words.ts';

/** Files of people beside those of orders: what each column is used for, and how many of the people are customers; or why they cannot be used. */
export const peopleFiles = z.object({
  files: z.array(z.string()),
  columns: z.array(
    z.object({
      file: z.string(),
      column: z.string(),
      samples: z.array(z.string()),
      /** Null where the files cannot be used. */
      use: inWords.nullable(),
    }),
  ),
  says: z.array(inWords),
  failure: failure.nullable(),
});

export type PeopleFilesAnswer = z.infer<typeof peopleFiles>;

/** What would be known of people, in words of the reader. */
export function peopleInWords({ columns, read, failure: why }: PreviewedPeople, speaker: Speaker): PeopleFilesAnswer {
  const said = ({ code, values }: Message<WordKey>) => ({ code, words: speaker.say(code, values) });
  return {
    files: [...new Set(columns.map(({ file }) => file))],
    columns: columns.map(({ file, column, samples }) => ({
      file,
      column,
      samples: [...samples],
      use: read && said(useOf(column, read)),
    })),
    says: read ? attributesTold({ attributes: read }).map(said) : [],
    failure: why && { code: why.code, values: why.values, ...failureWords({ words: why }, speaker) },
  };
}

function useOf(header: string, { person, columns, left }: AttributesRecord): Message<WordKey> {
  const use = (code: WordKey, values: Message['values'] = {}) => ({ code, values });
  if (header === person) return use('attributes.use.person');
  const column = columns.find((each) => each.header === header);
  if (!column) {
    const because = left.find((each) => each.header === header)?.because ?? 'empty';
    return use(`attributes.use.${because}`);
  }
  const { name, bands } = column;
  if (bands.length === 0) return use('attributes.use.values', { name: { text: name } });
  return use('attributes.use.bands', { name: { text: name }, bands: { count: bands.length } });
}
