import type { Say } from '../say.ts';
import { conditionWords } from '../studio/condition-words.ts';
import type { Condition } from '../studio/edit-page.ts';

/** What a form of the studio does not ask for. */
const arrivals = ['device', 'source'] as const;

/** The condition of a segment in a line. Of those who do not have a need is not said: it is the need of the segment that this one stands beside. */
export function segmentWords(condition: Condition, say: Say): string {
  const { $nor: _, device, source, ...rest } = condition;
  const came = { device, source };
  const arrived = arrivals.flatMap((name) => {
    const wanted = came[name];
    if (wanted === undefined) return [];
    return [`${say(`similar.dimension.${name}`)} ${typeof wanted === 'string' ? wanted : JSON.stringify(wanted)}`];
  });
  return [...(Object.keys(rest).length > 0 ? [conditionWords(rest, say)] : []), ...arrived].join(' · ');
}
