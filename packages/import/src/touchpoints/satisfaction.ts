import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { cellText } from '../lexicon/cell-text.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { cellAt, type SourceTable } from '../source/source-table.ts';

const good = [
  'good',
  'satisfied',
  'very satisfied',
  'happy',
  'positive',
  'promoter',
  'gut',
  'zadowolony',
  '满意',
  '非常满意',
];
const middling = ['neutral', 'ok', 'passive', 'neither', '一般'];
const bad = ['bad', 'dissatisfied', 'very dissatisfied', 'unsatisfied', 'unhappy', 'negative', 'detractor'];
const badElsewhere = ['schlecht', 'niezadowolony', '不满意', '非常不满意'];

/** A scale of answers: the highest of them that is low, and the highest that is in the middle. */
interface Scale {
  readonly low: number;
  readonly middle: number;
}

/** 0 to 10, as the net promoter score has it (Reichheld 2003): detractors to 6, passives to 8. */
const toTen: Scale = { low: 6, middle: 8 };
/** 1 to 5, as satisfaction is asked: the two upper answers are of the satisfied. */
const toFive: Scale = { low: 2, middle: 3 };
/** 0 or 1: a thumb down or up. */
const thumbs: Scale = { low: 0, middle: 0 };

/**
 * An answer of a row as `low`, `middle` or `high`; null where nobody answered. Rejects with `touchpoints-invalid.scale` where the numbers are of no scale that is
 * known: 0 or 1, 1 to 5, 0 to 10.
 */
export async function satisfactionOf(connection: Connection, table: SourceTable, column: string): Promise<Fragment> {
  const text = sql`lower(${cellText(column)})`;
  const number = sql`try_cast(${text} as double)`;
  const [seen] = await connection.rows<{ least: number | null; most: number | null }>(
    sql`select min(${number}) as least, max(${number}) as most from ${table.relation}`,
  );
  const [least, most] = [seen?.least ?? null, seen?.most ?? null];
  const scale = least === null || most === null ? toFive : scaleOf(column, Number(least), Number(most));
  if (!scale) throw await unknownScale(connection, table, column, Number(most));
  const among = (words: readonly string[]) => sql`${text} in (${join(words.map((word) => sql`${word}`))})`;
  return sql`case when ${number} <= ${scale.low} then 'low' when ${number} <= ${scale.middle} then 'middle' when ${number} is not null then 'high'
    when ${among([...bad, ...badElsewhere])} then 'low' when ${among(middling)} then 'middle' when ${among(good)} then 'high' end`;
}

function scaleOf(column: string, least: number, most: number): Scale | null {
  if (least < 0 || most > 10) return null;
  if (/\bnps|promoter/.test(normaliseHeader(column))) return toTen;
  if (most <= 1) return thumbs;
  if (most <= 5) return toFive;
  return most >= 8 ? toTen : null;
}

async function unknownScale(
  connection: Connection,
  table: SourceTable,
  column: string,
  most: number,
): Promise<Failure> {
  const [row] = await connection.rows<{ file: number; line: number; value: string }>(sql`
select cast("#file" as integer) as file, cast("#line" as integer) as line, ${cellText(column)} as value
from ${table.relation} where try_cast(${cellText(column)} as double) = ${most} limit 1`);
  return new Failure('touchpoints-invalid.scale', {
    column: { text: column },
    cell: cellAt(table, row!, row!.value),
  });
}
