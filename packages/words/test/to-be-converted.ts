/** Files whose words are no sentences: names of columns and of temporary tables, types of SQL, references to papers. */
export const wordsOfData: readonly string[] = [
  'engine/src/storage/build-states.ts',
  'import/src/cells/parse-amounts.ts',
  'import/src/lexicon/currencies.ts',
  'import/src/lexicon/synonyms.ts',
  'models/src/purchase/bg-nbd/index.ts',
  'models/src/purchase/mbg-nbd/index.ts',
  'models/src/purchase/nbd/index.ts',
  'models/src/purchase/pareto-nbd/index.ts',
  'models/src/spend/gamma-gamma/index.ts',
  'study/src/reports/method/build-method.ts',
  'study/src/score/score-table.ts',
  'study/src/steps/summarise-step.ts',
];

/**
 * Files below that still speak English. The list only shrinks: convert a file (how: packages/words/src/failure.ts for failures, message.ts
 * for all else) and strike it off.
 */
export const toBeConverted: readonly string[] = [
  'engine/src/trino/build-tables.ts',
  'engine/src/trino/exchange.ts',
  'engine/src/trino/login.ts',
  'engine/src/trino/results.ts',
  'engine/src/trino/trino.ts',
  'import/src/cells/decide-currency.ts',
  'import/src/cells/decide-day-order.ts',
  'import/src/cells/parse-dates.ts',
  'import/src/classify/one-order-each.ts',
  'import/src/classify/order-sums.ts',
  'import/src/classify/reasons.ts',
  'import/src/columns/ambiguous-column.ts',
  'import/src/columns/known-exports.ts',
  'import/src/columns/recognise-by-content.ts',
  'import/src/columns/recognise-columns.ts',
  'import/src/columns/unreadable-column.ts',
  'import/src/columns/unused-discount.ts',
  'import/src/files/find-files.ts',
  'import/src/files/read-json.ts',
  'import/src/files/read-source.ts',
  'import/src/files/sniff.ts',
  'import/src/import-orders.ts',
  'import/src/known-import.ts',
  'import/src/table/describe-table.ts',
  'import/src/table/import-table.ts',
  'import/src/table/table-amounts.ts',
  'import/src/table/table-dates.ts',
  'study/src/backtest/missing.ts',
  'study/src/changes/changes.ts',
  'study/src/changes/largest-changes.ts',
  'study/src/check/check-workspace.ts',
  'study/src/methods/methods.ts',
];
