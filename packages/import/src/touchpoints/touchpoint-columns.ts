import { dateRank } from '../lexicon/date-headers.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { synonyms } from '../lexicon/synonyms.ts';
import { type TouchpointPart, touchpointHeaders } from '../lexicon/touchpoint-headers.ts';

/** Which columns of a file of touchpoints say when, what and how satisfied. */
export interface TouchpointColumns {
  readonly at: string;
  /** What happened, and the channel that it came by: both where the file has both. Empty only where `satisfaction` is there. */
  readonly what: readonly string[];
  /** An answer to a question of satisfaction: NPS, CSAT. */
  readonly satisfaction: string | null;
  /** Whether a header says by itself that the rows are touchpoints: a channel alone may be one of orders. */
  readonly isPlain: boolean;
}

const dates = new Set(synonyms.date.flat());

/** Which columns of a header are those of touchpoints; null where no time of theirs, or nothing that was met, is among them. */
export function touchpointColumns(names: readonly string[]): TouchpointColumns | null {
  const byHeader = new Map(names.map((name) => [normaliseHeader(name), name]));
  const columnOf = (part: TouchpointPart) =>
    touchpointHeaders[part].map((header) => byHeader.get(header)).find((name) => name !== undefined);
  const [event, channel, satisfaction] = [columnOf('event'), columnOf('channel'), columnOf('satisfaction')];
  const at = columnOf('at') ?? names.find((name) => dates.has(normaliseHeader(name)) && dateRank(name) !== null);
  const what = [channel, event].filter((name) => name !== undefined);
  if (at === undefined || (what.length === 0 && satisfaction === undefined)) return null;
  return {
    at,
    what,
    satisfaction: satisfaction ?? null,
    isPlain: event !== undefined || satisfaction !== undefined,
  };
}
