import { type ColumnType, type Connection, QueryError, type Row, type TypedColumns } from '../connection.ts';
import type { Fragment } from '../sql.ts';
import { type ClientOptions, openClient } from './client.ts';
import { clusterWords } from './cluster-error.ts';
import { columnBuffer, decodeRows } from './decode.ts';
import { parseExactJson } from './exact-json.ts';
import type { Wire } from './exchange.ts';
import { type InsertStatement, insertStatements } from './insert.ts';
import type { Column, ParseJson } from './results.ts';
import { type Page, runStatement } from './statement.ts';
import { type TrinoDialect, trinoDialect } from './trino-dialect.ts';

export interface TrinoOptions extends ClientOptions {
  /** What the names of this session's temporary tables begin with; `tmp_`, eight characters of chance and `_` by default. */
  readonly temporaryPrefix?: string;
  /** Largest statement that `append` sends, in characters; Trino refuses more than a million by default (`query.max-length`). */
  readonly longestInsert?: number;
  /** Once aborted, it interrupts what runs in the session and refuses what comes after. */
  readonly signal?: AbortSignal;
}

/** A session on a Trino cluster. Statements may run at the same time; what SET SESSION and USE change holds for those after them. */
export interface TrinoConnection extends Connection {
  /** What has crossed the wire so far. */
  readonly wire: Readonly<Wire>;
  readonly dialect: TrinoDialect;
  /** The same session, in which the names of some stored tables mean those that are made anew by `buildTable`, before they are published. */
  rebuilding(names: readonly string[]): TrinoConnection;
}

/** Enough to keep the workers of a cluster busy while one statement is planned or written, and few enough for a shared one's queue. */
const STATEMENTS_AT_ONCE = 4;

/**
 * Opens a session on a Trino cluster; nothing is sent before the first statement. Statements reject with a TrinoError when Trino
 * fails them and with another QueryError when it cannot be asked. `append` writes to a temporary table of this session; it is several
 * INSERTs and not atomic: its error says how many rows were written. `interrupt` and `close` cancel all running statements on the server.
 */
export function openTrino(options: TrinoOptions): TrinoConnection {
  const client = openClient(options);
  const prefix = options.temporaryPrefix ?? `tmp_${Math.floor(options.random() * 36 ** 8).toString(36)}_`;
  const temporaries = new Set<string>();
  const running = new Set<AbortController>();
  let closed = false;

  const attempt = async <T>(
    text: string,
    parse: ParseJson,
    use: (pages: AsyncIterable<Page>) => Promise<T>,
  ): Promise<T> => {
    const controller = new AbortController();
    running.add(controller);
    try {
      if (closed) throw new Error('the connection is closed');
      if (options.signal?.aborted) controller.abort();
      return await use(runStatement(client, text, parse, controller.signal));
    } catch (cause) {
      if (cause instanceof QueryError) throw cause;
      const message = controller.signal.aborted ? clusterWords('interrupted') : messageOf(cause);
      throw new QueryError(message, text, cause);
    } finally {
      running.delete(controller);
    }
  };
  const run = (text: string) =>
    attempt(text, JSON.parse, async (pages) => {
      for await (const _ of pages);
    });
  const interrupt = () => {
    for (const controller of running) controller.abort();
  };
  options.signal?.addEventListener('abort', interrupt);

  const connect = (dialect: TrinoDialect): TrinoConnection => ({
    atOnce: STATEMENTS_AT_ONCE,
    dialect,
    temporaries,
    rebuilding: (names) => connect(trinoDialect(prefix, new Set(names))),
    wire: client.transport.wire,
    execute: async (query) => run(query.render(dialect)),
    rows: async <T extends Row>(query: Fragment) =>
      attempt(query.render(dialect), parseExactJson, async (pages) => {
        const all: Row[] = [];
        for await (const { columns, rows } of pages) for (const row of decodeRows(columns, rows)) all.push(row);
        return all as T[];
      }),
    // A double holds what JSON.parse makes of a long integer, so the slower exact reading is not needed.
    columns: async (query, types) =>
      attempt(query.render(dialect), JSON.parse, (pages) => collectColumns(pages, types)),
    append: (table, columns) =>
      appendAll(insertStatements(dialect.temporary(table), columns, options.longestInsert ?? 990_000), run),
    interrupt,
    close: () => {
      closed = true;
      options.signal?.removeEventListener('abort', interrupt);
      interrupt();
    },
  });
  return connect(trinoDialect(prefix));
}

/** Runs some of the statements at a time: each waits for the cluster more than it works there. After a failure no more are begun. */
async function appendAll(statements: Generator<InsertStatement>, run: (text: string) => Promise<void>): Promise<void> {
  let written = 0;
  const worker = async () => {
    // A failure in the loop ends the statements for all workers.
    for (const { text, from, to } of statements) {
      await run(text);
      written += to - from;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: STATEMENTS_AT_ONCE }, worker));
  const failure = ends.find((end) => end.status === 'rejected')?.reason as QueryError | undefined;
  if (!failure) return;
  if (written === 0) throw failure;
  throw new QueryError(
    clusterWords('rows-appended', { failure: { text: failure.message }, rows: { count: written } }),
    failure.sql,
    failure,
  );
}

async function collectColumns<Types extends Readonly<Record<string, ColumnType>>>(
  pages: AsyncIterable<Page>,
  types: Types,
): Promise<TypedColumns<Types>> {
  const names = Object.keys(types);
  const buffers = names.map((name) => columnBuffer(types[name] as ColumnType, name));
  for await (const { columns, rows } of pages) {
    requireNames(columns, names);
    for (const [j, buffer] of buffers.entries()) buffer.append(rows, j);
  }
  return Object.fromEntries(names.map((name, j) => [name, buffers[j]!.finish()])) as unknown as TypedColumns<Types>;
}

/** Trino may answer a name in small letters. */
function requireNames(columns: readonly Column[], names: readonly string[]): void {
  const same =
    columns.length === names.length && columns.every(({ name }, j) => name.toLowerCase() === names[j]?.toLowerCase());
  if (same) return;
  throw new RangeError(
    `invalid columns of a query; not ${names.join(', ')}: ${columns.map(({ name }) => name).join(', ')}`,
  );
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
