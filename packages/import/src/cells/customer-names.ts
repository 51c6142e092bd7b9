import { type Fragment, holds, id, matches, numberText, sql, trimmed } from '@perennial/engine';
import { isMasked, type Masks } from '../lexicon/masked.ts';
import { isMailboxOfNobody, isWordForNobody } from '../lexicon/nobody.ts';

/** How the cells of a column of customers are read. */
export interface CustomerReading {
  /** No text begins or ends with a space, or is empty. */
  readonly isTrimmed?: boolean;
  /** `00000` is one of many padded ids. */
  readonly zerosName?: boolean | undefined;
  /** Which cells that hide a part name nobody. */
  readonly masks?: Masks | undefined;
}

/** The customers that a column of a type names, see `cleanCustomer`. */
export function customerOf(column: string, type: string, reading: CustomerReading = {}): Fragment {
  // A whole number is clean as it stands.
  if (/^(U?TINYINT|U?SMALLINT|U?INTEGER|U?BIGINT)$/i.test(type)) return sql`cast(nullif(${id(column)}, 0) as varchar)`;
  return cleanCustomer(customerText(column, type), reading);
}

/** A column of customers as text, as it is written: ids are never numbers. */
function customerText(column: string, type: string): Fragment {
  if (!/^(DOUBLE|FLOAT|REAL)$/i.test(type)) return sql`cast(${id(column)} as varchar)`;
  // 17850.0 is what became of 17850 where a column with gaps was kept as floating point.
  return sql`coalesce(cast(try_cast(case when ${id(column)} = floor(${id(column)}) then ${id(column)} end as bigint) as varchar), ${numberText(id(column))})`;
}

/** The customer a text names: no blanks around, e-mails in lower case, `100.0` as `100`, null for nobody and for one who is hidden. */
function cleanCustomer(
  text: Fragment,
  { isTrimmed = false, zerosName = false, masks = 'asterisks' }: CustomerReading,
): Fragment {
  const name = isTrimmed ? text : sql`nullif(${trimmed(text)}, '')`;
  // A spreadsheet or a table of floating point writes 100 as 100.0.
  const whole = sql`case when ${matches(name, String.raw`[0-9]+\.0+`)} then split_part(${name}, '.', 1) else ${name} end`;
  const hidden = masks === 'none' ? sql`` : sql`when ${isMasked(name, masks)} then null `;
  return sql`case ${hidden}when ${holds(name, '@')} then case when ${isMailboxOfNobody(name)} then null else lower(${name}) end
    when ${isWordForNobody(name, zerosName)} then null when ${holds(name, '.0')} then ${whole} else ${name} end`;
}

/** A person by a telephone number: its last nine digits, however it is written; a cell that holds something else names nobody. */
export function phoneOf(column: string, masks: Masks = 'asterisks'): Fragment {
  const text = sql`cast(${id(column)} as varchar)`;
  const digits = ['+', '(', ')', '-', '.', '/', "'", ' '].reduce<Fragment>(
    (from, sign) => sql`replace(${from}, ${sign}, '')`,
    text,
  );
  return sql`case when ${isMasked(text, masks)} then null when length(${digits}) >= 7 then concat('tel ', case when length(${digits}) > 9 then substr(${digits}, length(${digits}) - 8) else ${digits} end) end`;
}
