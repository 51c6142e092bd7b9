import type { FoundReport } from '@perennial/study';
import { fileObjects, methodTitle, publicValues, type Table } from '@perennial/study/reports';
import { type Language, makeSpeaker } from '@perennial/words';

/** A report for a program: what its figures stand on, what it says, and all rows of its tables, money in units of the currency. */
export function reportJson({ definition, options, record, ...found }: FoundReport, language: Language, only?: Table) {
  const { settings, base, run } = record;
  const { asOf, horizonDays, currency, minorUnits, basis } = settings;
  const { say } = makeSpeaker(language, { currency, minorUnits, titleOf: methodTitle(record) });
  const tables = only ? [only] : found.tables;
  return {
    report: definition.name,
    run,
    options,
    asOf,
    horizonDays,
    currency,
    basis,
    customers: base.customers,
    says: [...found.answer, ...found.sentences].map(({ code, values }) => ({
      code,
      values: publicValues(values, minorUnits),
      words: say(code, values),
    })),
    tables: Object.fromEntries(tables.map((table) => [table.name, fileObjects(table, settings)])),
  };
}
