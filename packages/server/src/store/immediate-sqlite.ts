import type { Database } from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely';
import { withPreparedStatements } from './prepared-statements.ts';

/**
 * SQLite whose transactions take their turn to write at the beginning. Several connections write a file: one that has read before it wants to write would be
 * refused at once where another has written in between.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: ReturnType<typeof withPreparedStatements>;

  constructor(database: Database) {
    const prepared = withPreparedStatements(database);
    super({ database: prepared });
    this.#database = prepared;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}
