import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { formulaStarts } from '../record/formula-starts.ts';

/**
 * Writes a relation as a CSV with a header. Each row is made as one text, in which only texts are looked at for what must be quoted: the engine's
 * own writer looks at every number and takes half as long again (measured). Text that a spreadsheet would run as a formula gets a leading
 * apostrophe, unless `isRaw`; no value is an empty cell, and an empty text is one in quotes.
 */
export async function writeCsv(
  connection: Connection,
  relation: Fragment,
  to: string,
  { isRaw = false }: { readonly isRaw?: boolean } = {},
): Promise<void> {
  const columns = await connection.rows<{ column_name: string; column_type: string }>(
    sql`describe select * from ${relation}`,
  );
  const cells = columns.map(({ column_name: name, column_type: type }) =>
    type === 'VARCHAR' ? cell(id(name), isRaw) : id(name),
  );
  const header = columns.map(({ column_name: name }) => name).join(',');
  await connection.execute(
    sql`copy (select concat(${join(cells, `, ',', `)}) as ${id(header)} from ${relation}) to ${to} (format csv, header, quote '', escape '', delimiter ${NEVER})`,
  );
}

/** Between cells of which there is one to a row. */
const NEVER = '\u0001';

function cell(text: Fragment, isRaw: boolean): Fragment {
  const harmless = isRaw ? text : sql`case when ${isFormula(text)} then '''' || ${text} else ${text} end`;
  return sql`case when ${text} = '' or regexp_matches(${text}, ${'[",\\r\\n#]'}) then '"' || replace(${harmless}, '"', '""') || '"' else ${harmless} end`;
}

/** Whether a text gets an apostrophe. */
export function isFormula(text: Fragment): Fragment {
  return sql`ascii(${text}) in (${join(formulaStarts.map((start) => sql`${start.charCodeAt(0)}`))})`;
}
