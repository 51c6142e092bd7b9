import type { Database, Statement } from 'better-sqlite3';

/** Statements that are kept prepared: those of groups of each size are others. */
const MOST = 1000;
const KEPT = /^\s*(select|insert|update|delete|begin|commit)\b/i;
/** What changes tables changes what is prepared. */
const OF_TABLES = /^\s*(create|alter|drop|vacuum)\b/i;

/** A connection to a file of SQLite whose statements are prepared once each: that takes longer than most of them. */
export function withPreparedStatements(database: Database): Pick<Database, 'prepare' | 'close'> {
  const prepared = new Map<string, Statement>();
  return {
    close: () => database.close(),
    prepare: ((sql: string) => {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = database.prepare(sql);
      if (OF_TABLES.test(sql)) prepared.clear();
      if (KEPT.test(sql)) {
        if (prepared.size >= MOST) prepared.delete(prepared.keys().next().value!);
        prepared.set(sql, statement);
      }
      return statement;
    }) as Database['prepare'],
  };
}
