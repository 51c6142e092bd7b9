import { type Fragment, join, sql } from '@perennial/engine';

/**
 * How platforms want addresses written before they are hashed. Each is an expression that is null where there is nothing usable.
 */

/** Without blanks and in lower case; null where it is no address. */
export function emailOf(text: Fragment): Fragment {
  const plain = sql`lower(trim(${text}))`;
  return sql`case when regexp_full_match(${plain}, '[^@\\s]+@[^@\\s]+\\.[^@\\s.]+') then ${plain} end`;
}

/** Of conversions, Google reads the addresses of its own mail without the dots before the @; of Customer Match as they are. */
export function googleEmailOf(email: Fragment): Fragment {
  const local = sql`split_part(${email}, '@', 1)`;
  const domain = sql`split_part(${email}, '@', 2)`;
  return sql`case when ${domain} in ('gmail.com', 'googlemail.com') then replace(${local}, '.', '') || '@' || ${domain} else ${email} end`;
}

/** E.164 (`+48601234567`): what begins with + or 00 is international, another number is one of the country of `dialCode`, and null without that. */
export function phoneOf(text: Fragment, dialCode: string | null): Fragment {
  const kept = sql`regexp_replace(replace(${text}, '(0)', ''), '[^0-9+]', '', 'g')`;
  const national = dialCode === null ? sql`null` : sql`'+' || ${dialCode} || regexp_replace(${kept}, '^0', '')`;
  const whole = sql`case when starts_with(${kept}, '+') then ${kept} when starts_with(${kept}, '00') then '+' || substr(${kept}, 3) when ${kept} <> '' then ${national} end`;
  return sql`case when regexp_full_match(${whole}, '\\+[1-9][0-9]{7,14}') then ${whole} end`;
}

/** A name in lower case without blanks around it. */
export function nameOf(text: Fragment): Fragment {
  return sql`nullif(lower(trim(${text})), '')`;
}

/** The same as Meta reads it: without punctuation. */
export function metaNameOf(text: Fragment): Fragment {
  return sql`nullif(trim(regexp_replace(lower(${text}), '[[:punct:]]', '', 'g')), '')`;
}

/** A postcode as Meta reads it: in lower case without blanks and dashes, of the United States the first five digits. */
export function metaZipOf(zip: Fragment, country: Fragment): Fragment {
  const plain = sql`lower(replace(replace(${zip}, ' ', ''), '-', ''))`;
  return sql`case when ${country} = 'US' then substr(${plain}, 1, 5) else ${plain} end`;
}

/** ISO 3166-1 alpha-2 in upper case, of a code or the English name of a country. */
export function countryOf(text: Fragment): Fragment {
  const plain = sql`upper(trim(${text}))`;
  const names = countryNames().map(([name, code]) => sql`when ${name} then ${code}`);
  return sql`case when regexp_full_match(${plain}, '[A-Z]{2}') then ${plain} else case ${plain} ${join(names, ' ')} end end`;
}

/** English names of countries in upper case, with their codes. */
function countryNames(): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  return codes.flatMap((code) => {
    const name = names.of(code);
    return name === undefined || code === 'UK' || code === 'ZZ' ? [] : [[name.toUpperCase(), code] as const];
  });
}

/** SHA-256 in small hexadecimal digits, of UTF-8. */
export function hashed(text: Fragment): Fragment {
  return sql`sha256(${text})`;
}
