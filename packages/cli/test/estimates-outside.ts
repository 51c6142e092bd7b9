import type { FoundReport } from '@perennial/study';
import type { Column } from '@perennial/study/reports';

/** Estimates of a report that stand beside an interval which does not hold them, or which has no estimate: `TABLE.COLUMN: VALUE, LOW to HIGH`. */
export function estimatesOutside({ tables }: FoundReport): readonly string[] {
  return tables.flatMap(({ name, columns, rows }) =>
    columns.flatMap((column) => {
      if (column.type !== 'interval') return [];
      const estimate = columns.find((each) => each.type === 'number' && each.key === column.key);
      if (estimate?.type !== 'number') return [`${name}.${column.key}: no estimate`];
      return rows.flatMap((row) => outside(`${name}.${column.key}`, estimate.value(row), column, row));
    }),
  );
}

function outside(
  where: string,
  value: number | null,
  column: Extract<Column, { type: 'interval' }>,
  row: unknown,
): readonly string[] {
  const ends = column.ends(row);
  if (ends === null || value === null) return [];
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  const holds = ends.low <= value + slack && value <= ends.high + slack;
  return holds ? [] : [`${where} ${column.level}: ${value}, ${ends.low} to ${ends.high}`];
}
