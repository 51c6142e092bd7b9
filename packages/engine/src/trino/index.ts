export { parseAddress, printAddress, type TrinoAddress } from './address.ts';
export { buildTable, publishTables, sweepTables } from './build-tables.ts';
export { type Clock, clockOf } from './clock.ts';
export type { Environment } from './credentials.ts';
export { TrinoError } from './query-failure.ts';
export type { QueryProgress } from './results.ts';
export { openTrino, type TrinoConnection, type TrinoOptions } from './trino.ts';
export { trinoDialect } from './trino-dialect.ts';
