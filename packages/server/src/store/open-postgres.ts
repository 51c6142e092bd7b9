import { Failure } from '@perennial/words';
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';

/** In which the tables lie, apart from whatever else a database holds. */
export const SCHEMA = 'perennial';
const CONNECTIONS = 10;
/** How long a connection is waited for, in milliseconds. */
const PATIENCE = 5000;

/** PostgreSQL's number of the type of whole numbers of 64 bits. */
const BIGINT = 20;
const types = {
  // Times in milliseconds, sizes and counts are all below 2^53.
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === BIGINT && format !== 'binary' ? Number : pg.types.getTypeParser(type, format),
} as pg.CustomTypesConfig;

/** Connects to a database of PostgreSQL by its address, `postgres://user:password@host/database`; rejects with `store-unreachable.address` where it is none. */
export async function openPostgres(address: string): Promise<Kysely<Database>> {
  // Which may hold a password: the failure does not repeat it.
  const isAddress = /^postgres(ql)?:/.test(address) && URL.canParse(address);
  if (!isAddress) throw new Failure('store-unreachable.address');
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'perennial',
    types,
  });
  // A connection that breaks while nobody uses it: the next who asks gets another, or is told.
  pool.on('error', () => {});
  // And while somebody uses it between two statements: the next statement says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(`set search_path to ${SCHEMA}`));
      },
    }),
  });
  try {
    await makeSchema(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Two servers that start at once may both find it missing: then it is there when the second asks again. */
async function makeSchema(db: Kysely<Database>): Promise<void> {
  const make = () => db.schema.createSchema(SCHEMA).ifNotExists().execute();
  await make().catch(make);
}
