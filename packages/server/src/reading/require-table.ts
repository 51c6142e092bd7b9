import type { FoundReport } from '@perennial/study';
import { Failure } from '@perennial/words';

/** A table of a report by its name. Fails with `option-invalid.no-report-table` where it has none of that name. */
export function requireTable({ definition, tables }: FoundReport, name: string): FoundReport['tables'][number] {
  const found = tables.find((each) => each.name === name);
  if (found) return found;
  throw new Failure('option-invalid.no-report-table', {
    name: { text: definition.name },
    table: { text: name },
    tables: { list: tables.map((each) => ({ text: each.name })) },
  });
}
