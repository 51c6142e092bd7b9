import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { columnNames } from '../lexicon/headers.ts';
import { refundsWithin } from './json-refunds.ts';

/** A column of the rows of a JSON file. */
export interface JsonColumn {
  /** `customer.email`, with the names of the objects around it. */
  readonly name: string;
  /** Its text, of the column `json`. */
  readonly text: Fragment;
}

/** What `json_group_structure` says of a value: a type, an object, a list. */
type Structure = string | readonly Structure[] | { readonly [key: string]: Structure };

const SAMPLE_ROWS = 20_000;
/** Objects within objects are looked into so far. */
const DEEPEST = 6;
/** More names than these in lists of names and values are no columns. */
const MOST_NAMES = 200;

/**
 * The columns of a table of lines that are JSON: values of objects within objects by their paths, values of lists of names and values by name, and
 * what was given back by lists of refunds. Other lists of objects (the items of an order) are none.
 */
export async function jsonColumns(connection: Connection, table: Fragment): Promise<readonly JsonColumn[]> {
  const [row] = await connection.rows<{ structure: string | null }>(sql`
with numbered as (select line, row_number() over () as place, count(*) over () as rows from ${table}),
sampled as (select case when json_valid(line) then cast(line as json) end as json from numbered
  where place <= ${SAMPLE_ROWS / 2} or place % greatest(cast(rows / ${SAMPLE_ROWS / 2} as bigint), 1) = 0)
select cast(json_group_structure(json) as varchar) as structure from sampled where json_type(json) = 'OBJECT'`);
  const structure = JSON.parse(row?.structure ?? '{}') as Structure;
  const found: JsonColumn[] = [];
  if (typeof structure === 'string') return [];
  for (const place of placesOf(structure, '$', '', 0)) found.push(...(await columnsAt(connection, table, place)));
  const names = columnNames(found.map(({ name }) => name));
  return found.map((column, i) => ({ ...column, name: names[i]! }));
}

interface Place {
  readonly path: string;
  readonly name: string;
  readonly structure: Structure;
}

/** What is no object, with its path; in the sequence in which the file has them. */
function* placesOf(structure: Structure, path: string, name: string, depth: number): Generator<Place> {
  if (typeof structure === 'string' || isList(structure)) {
    yield { path, name, structure };
    return;
  }
  if (depth === DEEPEST) return;
  for (const [key, within] of Object.entries(structure))
    if (!/["\\]/.test(key)) yield* placesOf(within, `${path}."${key}"`, name ? `${name}.${key}` : key, depth + 1);
}

async function columnsAt(connection: Connection, table: Fragment, place: Place): Promise<readonly JsonColumn[]> {
  const { path, name, structure } = place;
  const asText = [{ name, text: sql`json_extract_string(json, ${path})` }];
  if (!isList(structure)) return asText;
  const [element] = structure;
  if (/(^|\.)refunds?(\.data)?$/i.test(name)) return [{ name: `${name}.amount`, text: refundsWithin(path) }];
  if (element === undefined || element === 'NULL') return [];
  if (typeof element === 'string') return asText;
  return isList(element) ? [] : namedValues(connection, table, place, element);
}

function isList(structure: Structure): structure is readonly Structure[] {
  return Array.isArray(structure);
}

/** `[{ key, value }, …]`, as Google’s events and the attributes of many shops are: a column for each key. */
async function namedValues(
  connection: Connection,
  table: Fragment,
  { path, name }: Place,
  element: { readonly [key: string]: Structure },
): Promise<readonly JsonColumn[]> {
  const key = ['key', 'name'].find((each) => each in element);
  const { value } = element;
  if (!key || value === undefined) return [];
  const typed =
    typeof value === 'string'
      ? ['$.value']
      : Object.keys(isList(value) ? {} : value).map((each) => `$.value."${each}"`);
  if (typed.length === 0) return [];
  const keys = await connection.rows<{ key: string }>(sql`
select distinct unnest(json_extract_string(case when json_valid(line) then cast(line as json) end, ${`${path}[*].${key}`})) as key from (select line from ${table} limit ${SAMPLE_ROWS}) order by 1 limit ${MOST_NAMES}`);
  const entry = sql`{key: json_extract_string(each, ${`$.${key}`}), value: coalesce(${join(typed.map((each) => sql`json_extract_string(each, ${each})`))}, null)}`;
  const entries = sql`list_transform(json_extract(json, ${`${path}[*]`}), lambda each: ${entry})`;
  return keys
    .filter((each) => each.key !== null)
    .map((each) => ({
      name: `${name}.${each.key}`,
      text: sql`list_filter(${entries}, lambda each: each.key = ${each.key})[1].value`,
    }));
}
