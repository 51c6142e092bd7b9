import type { Database } from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely';
import { withPreparedStatements } from './prepared-statements.ts';

/**
 * SQLite whose transactions take their turn to write at the beginning. Several connections write a file: one that has read before it wants to write would be
 * refused at once where another has written in between.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #prepared: ReturnType<typeof withPreparedStatements>;
  readonly #database: Database;

  constructor(database: Database) {
    const prepared = withPreparedStatements(database);
    super({ database: prepared });
    this.#prepared = prepared;
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#prepared, this.#database);
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: Pick<Database, 'inTransaction'>;

  constructor(prepared: ReturnType<typeof withPreparedStatements>, database: Database) {
    super({ database: prepared });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** On a full disk SQLite has gone back by itself: to be told that there is nothing to go back from would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}
