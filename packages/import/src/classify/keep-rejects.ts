import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { toMinor } from '../cells/to-minor.ts';
import { REJECTS } from '../scratch/import-tables.ts';
import { sourceNumber } from '../source/source-number.ts';
import type { SourceTable } from '../source/source-table.ts';

const LONGEST_CONTENT = 2000;

/** Keeps every row that is not used, with its reason, its money and its text. `rejects` has file, line, reason, customer, order_id and the exact amount. */
export async function keepRejects(
  connection: Connection,
  rejects: Fragment,
  source: SourceTable,
  numbers: readonly number[],
  minorUnits: number,
): Promise<void> {
  await connection.execute(sql`create or replace temporary table ${REJECTS} as
    select file, line, reason, customer, order_id, case when reason <> 'other-currency' then coalesce(amount, 0) end as money from (${rejects})`);
  const cells = source.columns.map(({ name }) => {
    const cell = sql`coalesce(cast(${id('s', name)} as varchar), '')`;
    return sql`case when regexp_matches(${cell}, '[",\n\r]') then concat('"', replace(${cell}, '"', '""'), '"') else ${cell} end`;
  });
  await connection.execute(sql`insert into rejected
    select ${sourceNumber(numbers)}, r.line, r.reason, r.customer, r.order_id, ${toMinor(sql`r.money`, minorUnits)},
      case when r.reason <> 'erased' then left(coalesce(s."#problem", concat_ws(',', ${join(cells)})), ${LONGEST_CONTENT}) end
    from ${REJECTS} as r join ${source.relation} as s on s."#file" = r.file and s."#line" = r.line order by r.file, r.line`);
}
