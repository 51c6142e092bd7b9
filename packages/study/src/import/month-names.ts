import { type Fragment, join, sql } from '@perennial/engine';

/** Beginnings of the months' names in English, German, French, Spanish and Polish, without accents. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene', 'sty'],
  ['feb', 'fev', 'lut'],
  ['mar', 'maerz'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'maj'],
  ['jun', 'juin', 'cze'],
  ['jul', 'juil', 'lip'],
  ['aug', 'aou', 'ago', 'sie'],
  ['sep', 'wrz'],
  ['oct', 'okt', 'paz'],
  ['nov', 'lis'],
  ['dec', 'dez', 'dic', 'gru'],
];

/** A date with the month's name in it, the day before or after, the year last: `5 Mar 2012 14:30`, `March 5th, 2012`, `5-mai-12`. */
export function monthNameDate(text: Fragment): Fragment {
  const plain = sql`regexp_replace(lower(strip_accents(${text})), ${String.raw`^\p{L}{2,9}\.?,?\s+(\d|\p{L}{3,10}\.?\s\d)`}, ${String.raw`\1`})`;
  const lead = sql`regexp_replace(${plain}, ${String.raw`^(mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,?\s+`}, '')`;
  const name = sql`regexp_extract(${lead}, ${String.raw`(\p{L}{3,})`}, 1)`;
  const month = sql`case ${join(
    months.map((starts, i) => sql`when regexp_matches(${name}, ${`^(${starts.join('|')})`}) then ${i + 1}`),
    ' ',
  )} end`;
  const day = sql`regexp_extract(${lead}, ${String.raw`(?:^|[\p{L}. -])(\d{1,2})(?:st|nd|rd|th|\.|,| |-|$)`}, 1)`;
  const year = sql`regexp_extract(${lead}, ${String.raw`[\p{L}\d.,] ?[ ,.'-]+ ?((?:19|20)\d\d|\d\d)(?:[ ,t]|$)`}, 1)`;
  const time = sql`regexp_extract(${lead}, ${String.raw`(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)`}, 1)`;
  const whole = sql`concat(case when length(${year}) = 2 then '20' else '' end, ${year}, '-', ${month}, '-', ${day}, ' ', ${time})`;
  return sql`try_strptime(trim(${whole}), ['%Y-%m-%d', '%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M', '%Y-%m-%d %I:%M:%S %p', '%Y-%m-%d %I:%M %p', '%Y-%m-%d %I:%M:%S%p', '%Y-%m-%d %I:%M%p'])`;
}
