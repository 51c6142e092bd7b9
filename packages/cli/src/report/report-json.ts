import type { FoundReport } from '@perennial/study';
import { fileObjects, methodTitle, publicValues, type Table } from '@perennial/study/reports';
import { type Language, makeSpeaker, ORDERS_ONLY } from '@perennial/words';

/** A report for a program: what its figures stand on, what it says, and all rows of its tables, money in units of the currency. */
export function reportJson({ definition, options, ...shown }: FoundReport, language: Language, only?: Table) {
  const { settings, base, run } = shown.record;
  const { asOf, horizonDays, currency, minorUnits, basis } = settings;
  const { say } = makeSpeaker(language, { currency, minorUnits, titleOf: methodTitle(shown.record) });
  const tables = only ? [only] : definition.tables(shown, options);
  return {
    report: definition.name,
    run,
    options,
    asOf,
    horizonDays,
    ...(currency !== ORDERS_ONLY && { currency }),
    basis,
    customers: base.customers,
    says: [...definition.answer(shown, options), ...definition.sentences(shown, options)].map(({ code, values }) => ({
      code,
      values: publicValues(values, settings),
      words: say(code, values),
    })),
    tables: Object.fromEntries(tables.map((table) => [table.name, fileObjects(table, settings)])),
  };
}
