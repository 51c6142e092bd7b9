import type { Message, WordKey } from '@perennial/words';
import type { StudyRecord } from '../../record/study-record.ts';
import { message } from '../message.ts';

/** What became of files of touchpoints: which columns were read, which rows are not used, and how many of the people are customers. */
export function touchpointsTold({ touchpoints }: Pick<StudyRecord, 'touchpoints'>): readonly Message<WordKey>[] {
  if (!touchpoints) return [];
  const { files, people, customers, customersWithout } = touchpoints;
  const texts = (all: readonly string[]) => ({ list: all.map((text) => ({ text })) });
  return [
    ...files.flatMap((each) => {
      const { unreadable, nameless, undated, empty, orders } = each;
      const counts = { unreadable, nameless, undated, empty, orders };
      const columns = [...each.what, ...(each.satisfaction === null ? [] : [each.satisfaction])];
      return [
        message('touchpoints.known', {
          file: texts(each.files),
          used: { count: each.used },
          rows: { count: each.rows },
          person: { text: each.person },
          at: { text: each.at },
          what: texts(columns),
        }),
        ...(each.used < each.rows
          ? [
              message('touchpoints.rows', {
                file: texts(each.files),
                ...Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, { count: n }])),
              }),
            ]
          : []),
      ];
    }),
    message('touchpoints.people', {
      people: { count: people },
      customers: { count: customers },
      without: { count: customersWithout },
    }),
  ];
}
