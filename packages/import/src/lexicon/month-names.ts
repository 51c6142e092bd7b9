import { type Fragment, join, sql } from '@perennial/engine';

/** Beginnings of the months' names in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish, without accents. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty'],
  ['feb', 'fev', 'lut'],
  ['mar', 'maerz', 'maa', 'mrt'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'maj', 'mag', 'mei'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aou', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'ott', 'paz', 'out'],
  ['nov', 'lis'],
  ['dec', 'dez', 'dic', 'gru'],
];

/** The month that a name begins like, in lower case and without accents; null where none does. */
export function monthOfName(name: string): number | null {
  const month = months.findIndex((starts) => starts.some((start) => name.startsWith(start)));
  return month < 0 ? null : month + 1;
}

const dayFirst = String.raw`^(?:[a-z]+ )?(\d{1,2})[ -]([a-z]{3,})[ -](\d{4}|\d{2})(?: .*)?$`;
const monthFirst = String.raw`^(?:[a-z]+ )?([a-z]{3,})[ -](\d{1,2})[ -](\d{4}|\d{2})(?: .*)?$`;

/** A date with the month's name in it, the day before or after, the year last: `5 Mar 2012 14:30`, `Mon, March 5th, 2012`, `5-mai-12`, `Mar-05-12`. */
export function monthNameDate(text: Fragment): Fragment {
  const steps: readonly (readonly [pattern: string, by: string])[] = [
    [String.raw`([ap])\.? ?m\b\.?`, String.raw`\1m`],
    [String.raw`(\d)(st|nd|rd|th)\b`, String.raw`\1`],
    [String.raw`[,.]|\b(de|del|of|t)\b`, ' '],
    [String.raw`\s+`, ' '],
  ];
  const plain = steps.reduce(
    (from, [pattern, by]) => sql`regexp_replace(${from}, ${pattern}, ${by}, 'g')`,
    sql`lower(strip_accents(${text}))`,
  );
  const group = (a: number, b: number) =>
    sql`coalesce(nullif(regexp_extract(${plain}, ${dayFirst}, ${a}), ''), regexp_extract(${plain}, ${monthFirst}, ${b}))`;
  const name = group(2, 1);
  const month = sql`case ${join(
    months.map((starts, i) => sql`when regexp_matches(${name}, ${`^(${starts.join('|')})`}) then ${i + 1}`),
    ' ',
  )} end`;
  const year = group(3, 3);
  const time = sql`regexp_extract(${plain}, ${String.raw` (\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)`}, 1)`;
  const whole = sql`trim(concat(case when length(${year}) = 2 then '20' else '' end, ${year}, '-', ${month}, '-', ${group(1, 2)}, ' ', ${time}))`;
  const times = ['', ' %H:%M:%S', ' %H:%M', ' %I:%M:%S %p', ' %I:%M %p', ' %I:%M:%S%p', ' %I:%M%p'];
  return sql`try_strptime(${whole}, [${join(times.map((each) => sql`${`%Y-%m-%d${each}`}`))}])`;
}
