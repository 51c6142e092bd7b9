import type { CodesOf, MessageValue, OptionName } from '@perennial/words';
import { amountRank, namesIds, namesNoAmount } from '../lexicon/amount-headers.ts';
import { dateRank } from '../lexicon/date-headers.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { countsSomething, identityOf, namesThings } from '../lexicon/person-headers.ts';
import { synonyms } from '../lexicon/synonyms.ts';
import type { ColumnStats } from './column-stats.ts';
import type { NeededRole } from './needed-roles.ts';

/** What speaks for a column: `candidate.CODE` of the catalogue. */
type Reason = CodesOf<'candidate'>;

/** A column that is likeliest to be what is looked for, and why. */
export interface Candidate {
  readonly column: ColumnStats;
  readonly why: Reason;
}

interface Criterion {
  readonly why: Reason;
  /** Higher speaks more for it. */
  readonly score: (stats: ColumnStats) => number;
}

/** Headers of things that are taken for a person where nobody has logged in. */
const unknownPerson = /\b(anonymous|session|device|visitor|cookie|guest|ip|fingerprint)\b/;

const fullest: Criterion = {
  why: 'filled',
  score: ({ filled, rows }) => Math.round((100 * filled) / Math.max(1, rows)),
};

/** What is compared, in this sequence: the first that tells the best from all others is its reason. */
const criteria: Readonly<Record<NeededRole, readonly Criterion[]>> = {
  customer: [
    { why: 'header', score: ({ name }) => personScore(name) },
    { why: 'emails', score: ({ emails }) => Math.round(emails) },
    fullest,
    { why: 'repeats', score: ({ distinct, filled }) => (distinct > 1 ? filled / distinct : 0) },
  ],
  date: [
    { why: 'header', score: ({ name }) => -(dateRank(name) ?? 100) },
    { why: 'dates', score: ({ dates }) => Math.round(100 * dates) },
    fullest,
  ],
  amount: [
    {
      why: 'header',
      score: ({ name }) => -(amountRank(name) ?? (namesNoAmount(name) ? 1000 : 100)),
    },
    { why: 'money', score: ({ fractions }) => Math.round(100 * fractions) },
    fullest,
  ],
};

function personScore(name: string): number {
  const header = normaliseHeader(name);
  if (unknownPerson.test(header)) return -2;
  if (namesThings(name)) return -1;
  const tier = synonyms.customer.findIndex((names) => names.includes(header));
  if (tier >= 0) return synonyms.customer.length - tier;
  return identityOf(name) ? 1 : 0;
}

/** The likeliest of columns that could all be it; of several alike, the first. */
export function bestCandidate(role: NeededRole, candidates: readonly ColumnStats[]): Candidate | null {
  let left = candidates;
  let why: Reason = 'first';
  for (const criterion of criteria[role]) {
    const best = Math.max(...left.map(criterion.score));
    const alike = left.filter((each) => criterion.score(each) === best);
    if (alike.length < left.length) why = criterion.why;
    left = alike;
    if (left.length === 1) break;
  }
  const [column] = left;
  return column ? { column, why: left.length > 1 ? 'first' : why } : null;
}

/** What a column must at least look like to be proposed. */
const couldBe: Readonly<Record<NeededRole, (stats: ColumnStats) => boolean>> = {
  customer: ({ name, sample, filled, distinct, dates, fractions }) =>
    filled > 0 &&
    distinct > 1 &&
    dates < 0.5 &&
    fractions === 0 &&
    !namesThings(name) &&
    !countsSomething(name, sample),
  date: ({ dates }) => dates >= 0.5,
  amount: ({ name, numbers, dates }) =>
    numbers >= 0.5 &&
    dates < 0.5 &&
    !namesIds(name) &&
    !/#\s*$|^\s*#/.test(name) &&
    !/^(sku|upc|ean|line)$/i.test(name),
};

/** Advice for a part that nothing was recognised as: the setting, with the likeliest column where there is one. */
export function adviceFor(role: NeededRole, stats: readonly ColumnStats[], taken: ReadonlySet<string>): MessageValue {
  const best = bestCandidate(
    role,
    stats.filter((each) => !taken.has(each.name) && couldBe[role](each)),
  );
  const option = { option: role satisfies OptionName };
  if (!best) return { message: { code: 'advice.no-column', values: { option } } };
  return { message: { code: 'advice.column', values: { option, ...candidateValues(best) } } };
}

/** A candidate and its reason, as they stand in a sentence. */
export function candidateValues({ column, why }: Candidate): {
  readonly column: MessageValue;
  readonly why: MessageValue;
} {
  const share = { share: column.filled / Math.max(1, column.rows) };
  return { column: { text: column.name }, why: { message: { code: `candidate.${why}`, values: { share } } } };
}
