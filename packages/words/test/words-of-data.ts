/**
 * Files, and folders, whose words are no sentences: names of columns, programs and temporary tables, types of SQL, references to papers.
 * A `*` is any name.
 */
export const wordsOfData: readonly string[] = [
  'engine/src/storage/duckdb/make-tables.ts',
  'engine/src/storage/trino/build-states.ts',
  'import/src/cells/parse-amounts.ts',
  'import/src/costs/lexicon/',
  'import/src/costs/spend/platform.ts',
  'import/src/exports/',
  'import/src/lexicon/',
  'import/src/subscriptions/amount-unit.ts',
  'import/src/subscriptions/store-transactions.ts',
  'import/src/subscriptions/subscription-headers.ts',
  'models/src/churn/*/index.ts',
  'models/src/purchase/*/index.ts',
  'models/src/spend/*/index.ts',
  'study/src/activation/read-contacts.ts',
  'study/src/score/score-table.ts',
  'study/src/segments/rule-of-group.ts',
  'study/src/segments/write-rule.ts',
  'study/src/steps/summarise-step.ts',
];
