import type { Report } from '../../report/context.ts';

/** Fewer customers than this have no tenths. */
const FEWEST_FOR_DECILES = 20;

/** Who value is made of, in a sentence. */
export function valueAnswer({ data, say }: Report): string {
  const { customers } = data.sections.value.totals;
  const tenth = data.record.concentration.find(({ top }) => top === 10);
  if (customers < FEWEST_FOR_DECILES || !tenth) return say('value.answer.few', { customers: { count: customers } });
  const ends = tenth.expectedInterval;
  return say(ends ? 'value.answer.interval' : 'value.answer', {
    customers: { count: customers },
    share: { share: tenth.expected },
    ...(ends && { low: { share: ends.low80 }, high: { share: ends.high80 } }),
    historic: { share: tenth.historic },
  });
}
