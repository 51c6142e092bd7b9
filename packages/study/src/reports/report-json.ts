import { type Language, makeSpeaker, ORDERS_ONLY, type Surface } from '@perennial/words';
import { publicBasis } from '../record/orders-only.ts';
import { publicValues } from '../record/public-record.ts';
import type { FoundReport } from './found-report.ts';
import { methodTitle } from './method-title.ts';
import { fileObjects } from './table/file-cells.ts';
import type { Table } from './table/table.ts';

/** A report for a program: what its figures stand on, what it says, and all rows of its tables, money in units of the currency. */
export function reportJson(
  { definition, options, record, ...found }: FoundReport,
  language: Language,
  only?: Table,
  surface: Surface = 'terminal',
) {
  const { settings, base, run } = record;
  const { asOf, horizonDays, currency, minorUnits, basis } = settings;
  const { say } = makeSpeaker(language, { surface, currency, minorUnits, titleOf: methodTitle(record) });
  const tables = only ? [only] : found.tables;
  return {
    report: definition.name,
    run,
    options,
    asOf,
    horizonDays,
    ...(currency !== ORDERS_ONLY && { currency }),
    basis: publicBasis({ basis, currency }),
    customers: base.customers,
    says: [...found.answer, ...found.sentences].map(({ code, values }) => ({
      code,
      values: publicValues(values, settings),
      words: say(code, values),
    })),
    tables: Object.fromEntries(tables.map((table) => [table.name, fileObjects(table, settings)])),
  };
}
