import { type Fragment, join, sql } from '@perennial/engine';
import { diallingOf } from './trunk-prefixes.ts';

/**
 * How platforms want addresses written before they are hashed. Each is an expression that is null where there is nothing usable.
 */

/** Without blanks around it, whatever blanks and invisible signs Unicode has, its accents composed: a text has one way to be hashed. */
function trimmed(text: Fragment): Fragment {
  return sql`nfc_normalize(regexp_replace(${text}, '^[\\s\\p{Z}\\p{C}]+|[\\s\\p{Z}\\p{C}]+$', '', 'g'))`;
}

/** Without blanks and in lower case; null where it is no address. What follows a + stays: it is part of the address. */
export function emailOf(text: Fragment): Fragment {
  const plain = sql`lower(${trimmed(text)})`;
  return sql`case when regexp_full_match(${plain}, '[^@\\s\\p{Z}\\p{C}]+@[^@\\s\\p{Z}\\p{C}]+\\.[^@\\s\\p{Z}\\p{C}.]+') then ${plain} end`;
}

/** Of conversions, Google reads the addresses of its own mail without the dots before the @ and without a + and what follows it; of Customer Match as they are. */
export function googleEmailOf(email: Fragment): Fragment {
  const local = sql`split_part(split_part(${email}, '@', 1), '+', 1)`;
  const domain = sql`split_part(${email}, '@', 2)`;
  return sql`case when ${domain} in ('gmail.com', 'googlemail.com') then replace(${local}, '.', '') || '@' || ${domain} else ${email} end`;
}

/** Digits and plus signs as East Asian keyboards write them, and as everybody does. */
const WIDE = ['０１２３４５６７８９＋（）', '0123456789+()'] as const;
/** What stands before the number of an extension. */
const EXTENSION = '(?i)(ext|x|#|;|wewn|доб|转).*$';

/**
 * E.164 (`+48601234567`): what begins with + or 00 is international, another number is one of the country of `dialCode`, with or without its code, and null without
 * that. Extensions are left out.
 */
export function phoneOf(text: Fragment, dialCode: string | null): Fragment {
  const plain = sql`replace(translate(${text}, ${WIDE[0]}, ${WIDE[1]}), '(0)', '')`;
  const kept = sql`regexp_replace(regexp_replace(${plain}, ${EXTENSION}, ''), '[^0-9+]', '', 'g')`;
  const national = dialCode === null ? sql`null` : nationalOf(kept, dialCode);
  const whole = sql`case when starts_with(${kept}, '+') then ${kept} when starts_with(${kept}, '00') then '+' || substr(${kept}, 3) when ${kept} <> '' then ${national} end`;
  return sql`case when regexp_full_match(${whole}, '\\+[1-9][0-9]{7,14}') then ${whole} end`;
}

/** A number that has no + before it, of a country. */
function nationalOf(digits: Fragment, dialCode: string): Fragment {
  const { trunk, fewestAfterCode } = diallingOf(dialCode);
  const hasCode = sql`starts_with(${digits}, ${dialCode}) and length(${digits}) >= ${dialCode.length + fewestAfterCode}`;
  const bare = trunk === '' ? digits : sql`regexp_replace(${digits}, ${`^${trunk}`}, '')`;
  return sql`'+' || case when ${hasCode} then ${digits} else ${dialCode} || ${bare} end`;
}

/** A name in lower case without blanks around it. */
export function nameOf(text: Fragment): Fragment {
  return sql`nullif(lower(${trimmed(text)}), '')`;
}

/** The same as Meta reads it: without punctuation. */
export function metaNameOf(text: Fragment): Fragment {
  return sql`nullif(${trimmed(sql`regexp_replace(lower(${text}), '[[:punct:]\\p{P}]', '', 'g')`)}, '')`;
}

/** A postcode as Meta reads it: in lower case without blanks and dashes, of the United States the first five digits. */
export function metaZipOf(zip: Fragment, country: Fragment): Fragment {
  const plain = sql`lower(replace(replace(${zip}, ' ', ''), '-', ''))`;
  return sql`case when ${country} = 'US' then substr(${plain}, 1, 5) else ${plain} end`;
}

/** ISO 3166-1 alpha-2 in upper case, of a code or the English name of a country; null of what is neither. */
export function countryOf(text: Fragment): Fragment {
  const names = countryNames().flatMap(([name, code]) => [
    sql`when ${name} then ${code}`,
    sql`when ${code} then ${code}`,
  ]);
  return sql`case upper(${trimmed(text)}) ${join(names, ' ')} end`;
}

/** Other names that are common in exports. */
const alsoCalled = [
  ['UK', 'GB'],
  ['GREAT BRITAIN', 'GB'],
  ['ENGLAND', 'GB'],
  ['USA', 'US'],
  ['POLSKA', 'PL'],
  ['DEUTSCHLAND', 'DE'],
  ['中国', 'CN'],
] as const;

/** English names of countries in upper case, with their codes. */
function countryNames(): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const known = codes.flatMap((code) => {
    const name = names.of(code);
    return name === undefined || code === 'UK' || code === 'ZZ' ? [] : [[name.toUpperCase(), code] as const];
  });
  return [...alsoCalled, ...known];
}

/** SHA-256 in small hexadecimal digits, of UTF-8. */
export function hashed(text: Fragment): Fragment {
  return sql`sha256(${text})`;
}
