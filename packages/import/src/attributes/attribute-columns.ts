import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { cellText } from '../lexicon/cell-text.ts';
import { linkOf } from '../lexicon/link-headers.ts';
import type { SourceTable } from '../source/source-table.ts';
import { attributeNames, isPersonal } from './attribute-names.ts';

/** A column of a file of people, by which customers can be compared. */
export interface AttributeColumn {
  /** As options, rules and files write it. */
  readonly name: string;
  readonly header: string;
  /** Numbers of many values are compared in bands, and a rule asks for the numbers themselves. */
  readonly kind: 'text' | 'number';
  readonly bands: readonly Band[];
}

/** Values from the one to the other, both included. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export interface ReadColumn extends AttributeColumn {
  /** Of a row, before it is put into a band; null where the cell is empty. */
  readonly text: Fragment;
}

/** Why a column is not used. */
export type ColumnLeft = 'personal' | 'empty' | 'too-many-columns';

export interface AttributeColumns {
  readonly used: readonly ReadColumn[];
  readonly left: readonly { readonly header: string; readonly because: ColumnLeft }[];
}

/** Each is computed by in every report that compares customers. */
const MOST_COLUMNS = 20;
/** Numbers of no more values than these are names: a year, a number of children. */
const MOST_NAMES = 12;
const BANDS = [0.2, 0.4, 0.6, 0.8];

/** What the columns of a file of people say of them, but for how they are called and reached. */
export async function attributeColumns(
  connection: Connection,
  { relation, columns }: SourceTable,
  person: string,
): Promise<AttributeColumns> {
  const others = columns.filter(({ name }) => name !== person);
  const left = others.flatMap(({ name }) =>
    namesPerson(name) ? [{ header: name, because: 'personal' as const }] : [],
  );
  const tellers = others.map(({ name }) => name).filter((name) => !namesPerson(name));
  const names = attributeNames(tellers);
  const found: ReadColumn[] = [];
  const unused: { header: string; because: ColumnLeft }[] = [...left];
  for (const [i, header] of tellers.entries()) {
    const seen = await seenIn(connection, relation, header);
    if (seen.filled === 0) unused.push({ header, because: 'empty' });
    else if (found.length === MOST_COLUMNS) unused.push({ header, because: 'too-many-columns' });
    else found.push({ name: names[i]!, header, text: cellText(header), ...(await kindOf(connection, relation, seen)) });
  }
  return { used: found, left: unused };
}

/** Who referred somebody is told by a number or an address of another one. */
function namesPerson(header: string): boolean {
  return isPersonal(header) && linkOf(header) === null;
}

interface Seen {
  readonly header: string;
  readonly filled: number;
  readonly numbers: number;
  readonly distinct: number;
}

async function seenIn(connection: Connection, relation: Fragment, header: string): Promise<Seen> {
  const text = cellText(header);
  const [row] = await connection.rows<Record<'filled' | 'numbers' | 'different', number>>(sql`
select count(${text}) as filled, count(${numberOf(text)}) as numbers, count(distinct ${text}) as different from ${relation}`);
  const { filled, numbers, different } = row!;
  return { header, filled: Number(filled), numbers: Number(numbers), distinct: Number(different) };
}

/** A number as a table writes it; neither an infinite one nor a code that begins with a zero. */
export function numberOf(text: Fragment): Fragment {
  return sql`case when regexp_full_match(${text}, '-?(0|[1-9][0-9]{0,14})([.][0-9]+)?') then try_cast(${text} as double) end`;
}

async function kindOf(
  connection: Connection,
  relation: Fragment,
  { header, filled, numbers, distinct }: Seen,
): Promise<Pick<AttributeColumn, 'kind' | 'bands'>> {
  if (numbers < filled || linkOf(header) !== null) return { kind: 'text', bands: [] };
  if (distinct <= MOST_NAMES) return { kind: 'number', bands: [] };
  const number = numberOf(cellText(header));
  const [edges] = await connection.rows<Record<string, number>>(sql`
select ${join(BANDS.map((at, i) => sql`quantile_disc(${number}, ${at}) as ${id(`e${i}`)}`))} from ${relation}`);
  const ends = [...new Set(BANDS.map((_, i) => Number(edges![`e${i}`])))];
  const place = sql`${join(
    ends.map((end) => sql`case when ${number} > ${end} then 1 else 0 end`),
    ' + ',
  )}`;
  const bands = await connection.rows<{ from: number; to: number }>(sql`
select min(${number}) as "from", max(${number}) as "to" from ${relation} where ${number} is not null group by ${place} order by 1`);
  return { kind: 'number', bands: bands.map(({ from, to }) => ({ from: Number(from), to: Number(to) })) };
}

/** What customers are compared by: the text, or the band that its number is in. */
export function comparedBy({ text, bands }: Pick<ReadColumn, 'text' | 'bands'>): Fragment {
  if (bands.length === 0) return text;
  const cases = bands.map((band) => sql`when ${numberOf(text)} <= ${band.to} then ${bandName(band)}`);
  return sql`case ${join(cases, ' ')} end`;
}

function bandName({ from, to }: Band): string {
  return from === to ? String(from) : `${from}–${to}`;
}
