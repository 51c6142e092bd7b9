/** Files, and folders, whose words are no sentences: names of columns, programs and temporary tables, types of SQL, references to papers. */
export const wordsOfData: readonly string[] = [
  'engine/src/storage/duckdb/make-tables.ts',
  'engine/src/storage/trino/build-states.ts',
  'import/src/cells/parse-amounts.ts',
  'import/src/columns/unused-discount.ts',
  'import/src/exports/',
  'import/src/lexicon/',
  'models/src/churn/beta-discrete-weibull/index.ts',
  'models/src/churn/shifted-beta-geometric/index.ts',
  'models/src/purchase/bg-nbd/index.ts',
  'models/src/purchase/mbg-nbd/index.ts',
  'models/src/purchase/nbd/index.ts',
  'models/src/purchase/pareto-nbd/index.ts',
  'models/src/spend/gamma-gamma/index.ts',
  'study/src/score/score-table.ts',
  'study/src/steps/summarise-step.ts',
];
