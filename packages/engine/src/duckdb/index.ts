export { type DuckDBOptions, openDuckDB, openForFiles } from './duckdb.ts';
export { duckdbDialect } from './duckdb-dialect.ts';
