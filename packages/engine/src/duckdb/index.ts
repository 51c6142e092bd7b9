export { type DuckDBOptions, openDuckDB } from './duckdb.ts';
export { duckdbDialect } from './duckdb-dialect.ts';
