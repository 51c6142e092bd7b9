/** Files, and folders, whose words are no sentences: names of columns, programs and temporary tables, types of SQL, references to papers. */
export const wordsOfData: readonly string[] = [
  'engine/src/storage/duckdb/make-tables.ts',
  'engine/src/storage/trino/build-states.ts',
  'import/src/cells/parse-amounts.ts',
  'import/src/columns/unused-discount.ts',
  'import/src/exports/',
  'import/src/lexicon/',
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
];
