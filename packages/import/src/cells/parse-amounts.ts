import { type Connection, type Fragment, id, sql } from '@perennial/engine';
import { unreadableColumn } from '../columns/unreadable-column.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { LETTER } from '../lexicon/letter.ts';
import { isTrimmed, type SourceTable } from '../source/source-table.ts';

/** How a column of amounts is read. */
export interface AmountReading {
  /** DECIMAL(18, 6), null where blank or unreadable: exact, and of the width that the database computes with fastest. */
  readonly value: Fragment;
  /** True where the cell holds anything. */
  readonly given: Fragment;
  /** The sign or code of a currency beside the number, lower case; null where no cell has one. */
  readonly sign: Fragment | null;
  /** No cell that holds anything can be unreadable, by its type. */
  readonly alwaysReadable?: boolean;
  /** The value where every point has three digits after it and so may stand for thousands: `1.000`. */
  readonly thousands?: Fragment;
  /** Digits after the point that a value can have at most, where that is known. */
  readonly digits?: number;
}

/** Type of exact money in units of the currency: up to 10¹², with six decimals. Wider decimals are thirty times slower. */
export const MONEY = sql`decimal(18, 6)`;
/** Those of MONEY after the point. */
const MOST_DIGITS = 6;
const number = String.raw`[-−+(]*\s*(\p{Sc}|${LETTER}{1,4}\.?\p{Sc}?)?\s*[-−+]?\s*(\d[\d.,'’\s\x{a0}\x{202f}]*|[.,]\d+)\s*(\p{Sc}|${LETTER}{1,4}\.?)?\s*[)\-−]?`;

/** Digits after the point that numbers of a type can have, up to those of MONEY. */
export function digitsAfterPoint(type: string): number {
  if (/INT(EGER)?$/i.test(type)) return 0;
  return Number(/^DECIMAL\(\d+,\s*(\d+)\)$/i.exec(type)?.[1] ?? MOST_DIGITS);
}

/** Whether every number of a type fits MONEY, which has twelve digits before the point. */
function alwaysFits(type: string): boolean {
  if (/^(U?(TINY|SMALL)INT|U?INTEGER)$/.test(type)) return true;
  const [, width, scale] = /^DECIMAL\((\d+),\s*(\d+)\)$/.exec(type) ?? [];
  return width !== undefined && Number(width) - Number(scale) <= 12;
}

/** Decides over the whole column whether its numbers are plain, and if not, which sign is the decimal one. */
export async function readAmounts(connection: Connection, source: SourceTable, column: string): Promise<AmountReading> {
  const { relation, columns } = source;
  const type = columns.find(({ name }) => name === column)?.type ?? 'VARCHAR';
  if (type !== 'VARCHAR') {
    const given = sql`${id(column)} is not null`;
    const always = alwaysFits(type);
    const cast = always ? sql`cast` : sql`try_cast`;
    return { value: sql`${cast}(${id(column)} as ${MONEY})`, given, sign: null, alwaysReadable: always };
  }
  const text = cellText(column, isTrimmed(source));
  const given = sql`${text} is not null`;
  const plain = sql`try_cast(${text} as ${MONEY})`;
  const digits = sql`case when contains(lower(${text}), 'e') then ${MOST_DIGITS} when contains(${text}, '.') then length(${text}) - strpos(${text}, '.') else 0 end`;
  const [count] = await connection.rows<{ filled: number; plain: number; digits: number }>(
    sql`select count(${text}) as filled, count(${plain}) as plain, coalesce(max(${digits}), 0) as digits from ${relation}`,
  );
  if (count?.filled === count?.plain) {
    const mayBeThousands = count?.digits === 3 && (await hasThousands(connection, relation, text));
    const thousands = mayBeThousands ? { thousands: written(text, 'comma') } : {};
    return {
      value: plain,
      given,
      sign: null,
      alwaysReadable: true,
      digits: count?.digits ?? MOST_DIGITS,
      ...thousands,
    };
  }
  if (!(await hasNumber(connection, relation, text)))
    throw await unreadableColumn(connection, source, column, 'amount');
  const sign = sql`nullif(lower(regexp_replace(${text}, ${String.raw`[^\p{Sc}\p{L}]`}, '', 'g')), '')`;
  const decimal = await decimalSign(connection, relation, text);
  const mayBeThousands = decimal === 'point' && (await hasThousands(connection, relation, text));
  return { value: written(text, decimal), given, sign, ...(mayBeThousands && { thousands: written(text, 'comma') }) };
}

/** Whether all cells with a point, half of them or more, have it before groups of three digits, and none could not be thousands. */
async function hasThousands(connection: Connection, relation: Fragment, text: Fragment): Promise<boolean> {
  const [seen] = await connection.rows<{ filled: number; pointed: number; grouped: number; commas: number }>(sql`
select count(cell) as filled, count(*) filter (contains(cell, '.')) as pointed, count(*) filter (contains(cell, ',')) as commas,
  count(*) filter (regexp_full_match(cell, ${String.raw`[1-9]\d{0,2}(\.\d{3})+`})) as grouped
from (select ${digits(text)} as cell from ${relation})`);
  return (
    seen !== undefined &&
    seen.pointed > 0 &&
    seen.commas === 0 &&
    seen.grouped === seen.pointed &&
    seen.pointed >= seen.filled / 2
  );
}

async function hasNumber(connection: Connection, relation: Fragment, text: Fragment): Promise<boolean> {
  const [row] = await connection.rows<{ found: boolean }>(
    sql`select exists (select 1 from ${relation} where regexp_full_match(${text}, ${number})) as found`,
  );
  return row?.found === true;
}

type DecimalSign = 'comma' | 'point' | 'each by itself';

const digits = (text: Fragment) => sql`regexp_replace(${text}, '[^0-9.,]', '', 'g')`;
const ownComma = (text: Fragment) =>
  sql`regexp_full_match(${digits(text)}, ${String.raw`\d*,(\d{1,2}|\d{4,})|0,\d+|[\d.]+\.\d*,\d*|\d{1,3}(\.\d{3}){2,}`})`;
const ownPoint = (text: Fragment) =>
  sql`regexp_full_match(${digits(text)}, ${String.raw`\d*\.(\d{1,2}|\d{4,})|0\.\d+|[\d,]+,\d*\.\d*|\d{1,3}(,\d{3}){2,}`})`;

async function decimalSign(connection: Connection, relation: Fragment, text: Fragment): Promise<DecimalSign> {
  const [seen] = await connection.rows<{ comma: number; point: number }>(
    sql`select count(*) filter (${ownComma(text)}) as comma, count(*) filter (${ownPoint(text)}) as point from ${relation}`,
  );
  if (!seen || seen.comma === 0) return 'point';
  return seen.point === 0 ? 'comma' : 'each by itself';
}

function written(text: Fragment, sign: DecimalSign): Fragment {
  const withComma = sql`replace(replace(${digits(text)}, '.', ''), ',', '.')`;
  const withPoint = sql`replace(${digits(text)}, ',', '')`;
  const plain = {
    comma: withComma,
    point: withPoint,
    'each by itself': sql`case when ${ownComma(text)} then ${withComma} else ${withPoint} end`,
  }[sign];
  const negative = sql`regexp_matches(${text}, ${String.raw`^\s*\(|^[^\d]*[-−]|[-−]\s*$`})`;
  return sql`case when regexp_full_match(${text}, ${number}) then try_cast(${plain} as ${MONEY}) * case when ${negative} then -1 else 1 end
    else try_cast(${text} as ${MONEY}) end`;
}
