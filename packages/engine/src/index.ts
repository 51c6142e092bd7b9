export type { Cell, ColumnType, Connection, Row, TypedColumn, TypedColumns } from './connection.ts';
export { QueryError } from './connection.ts';
export type { Dialect } from './dialect.ts';
export { type DuckDBOptions, openDuckDB } from './duckdb.ts';
export { duckdbDialect } from './duckdb-dialect.ts';
export { by, type Day, day, type Fragment, type Hole, id, join, sql, type Value } from './sql.ts';
