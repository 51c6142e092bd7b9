import type { Message, WordKey } from '@perennial/words';
import type { StudyRecord } from '../../record/study-record.ts';
import { message } from '../message.ts';

/** What became of a file of people: how many are customers, who is not, and which rows and columns are not used. */
export function attributesTold({ attributes }: Pick<StudyRecord, 'attributes'>): readonly Message<WordKey>[] {
  if (!attributes) return [];
  const { files, person, columns, left, people, customers, examples, customersWithout } = attributes;
  const { prospects, elsewhere, uncounted, unreadable, nameless, repeated } = attributes;
  const texts = (all: readonly string[]) => ({ list: all.map((text) => ({ text })) });
  return [
    message('attributes.known', {
      file: texts(files),
      people: { count: people },
      customers: { count: customers },
      column: { text: person },
      attributes: texts(columns.map(({ name }) => name)),
    }),
    ...(prospects > 0
      ? [message('attributes.prospects', { prospects: { count: prospects }, examples: { customers: examples } })]
      : []),
    ...(elsewhere > 0 ? [message('attributes.elsewhere', { people: { count: elsewhere } })] : []),
    ...(uncounted > 0 ? [message('attributes.uncounted', { people: { count: uncounted } })] : []),
    ...(attributes.isSinceUnclear
      ? [message('attributes.since-unclear', { column: { text: attributes.list.since ?? '' } })]
      : []),
    ...(customersWithout > 0
      ? [message('attributes.customers-without', { customers: { count: customersWithout } })]
      : []),
    ...(unreadable + nameless + repeated > 0
      ? [
          message('attributes.rows', {
            unreadable: { count: unreadable },
            nameless: { count: nameless },
            repeated: { count: repeated },
          }),
        ]
      : []),
    ...(left.length > 0
      ? [
          message('attributes.left', {
            columns: {
              list: left.map(({ header, because }) => ({
                message: message(`attributes.left.${because}`, { column: { text: header } }),
              })),
            },
          }),
        ]
      : []),
  ];
}
