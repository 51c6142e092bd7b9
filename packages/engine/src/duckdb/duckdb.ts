import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDecimalValue,
  DuckDBInstance,
  INTEGER,
} from '@duckdb/node-api';
import duckdb from '@duckdb/node-bindings';
import { type Cell, type ColumnType, type Connection, QueryError, type Row, type TypedColumns } from '../connection.ts';
import type { Fragment } from '../sql.ts';
import { duckdbDialect } from './duckdb-dialect.ts';

export interface DuckDBOptions {
  /** Largest memory the engine may take before it spills to disk, as DuckDB writes it: '2GB'. */
  readonly memoryLimit?: string;
  readonly threads?: number;
  /** Folder for what does not fit in memory. */
  readonly spillFolder?: string;
  /** Write nothing, and refuse statements that would. */
  readonly isReadOnly?: boolean;
}

/** Files that this process has open. To open one twice would give up the lock that keeps other processes away. */
const openFiles = new Set<string>();

const CHUNK_ROWS = 2048;

/** Milliseconds between two interruptions of the same statement. */
const INTERRUPTED_EVERY = 20;

/**
 * Opens a DuckDB file, or a database in memory for ':memory:'. One connection: a transaction sees what it wrote. A file that is open already,
 * in this thread or in another process, is refused; two threads of a process share the lock of the system, and must not open the same.
 */
export async function openDuckDB(path: string, options: DuckDBOptions = {}): Promise<Connection> {
  if (path === ':memory:') return connect(path, options, () => {});
  const file = join(realpathSync(dirname(path)), basename(path));
  if (openFiles.has(file)) throw new Error(`could not set lock on file "${path}": this process has it open`);
  openFiles.add(file);
  const release = () => void openFiles.delete(file);
  try {
    return await connect(path, options, release);
  } catch (error) {
    release();
    throw error;
  }
}

/** Databases in memory that hold nothing, by the threads that they were given. */
const shared = new Map<number | undefined, Promise<DuckDBInstance>>();

/**
 * A connection that asks files, in a database in memory which all of this thread share: to open one takes as long as many a question, and each would take
 * processors of its own. What a connection makes has to be temporary: then no other sees it, and it is gone when it is closed.
 */
export async function openForFiles({ threads }: Pick<DuckDBOptions, 'threads'> = {}): Promise<Connection> {
  // Of what was read nothing is to be left in memory: a person who is deleted from the files is to be gone.
  const opening =
    shared.get(threads) ??
    makeInstance(':memory:', { ...(threads && { threads }) }, { enable_external_file_cache: 'false' });
  shared.set(threads, opening);
  try {
    return await connectTo(await opening, {}, () => {});
  } catch (error) {
    shared.delete(threads);
    throw error;
  }
}

/** Whether a file could not be opened because somebody else has it open. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && /could not set lock|conflicting lock/i.test(error.message);
}

function makeInstance(
  path: string,
  options: DuckDBOptions,
  more: Readonly<Record<string, string>> = {},
): Promise<DuckDBInstance> {
  return DuckDBInstance.create(path, {
    // Finding the best packing of texts takes half of the time of loading orders, and the ids of customers hardly shrink (measured).
    disabled_compression_methods: 'fsst,dict_fsst,zstd,dictionary',
    ...(options.memoryLimit && { memory_limit: options.memoryLimit }),
    ...(options.threads && { threads: String(options.threads) }),
    ...(options.spillFolder && { temp_directory: options.spillFolder }),
    ...(options.isReadOnly && { access_mode: 'READ_ONLY' }),
    ...more,
  });
}

async function connect(path: string, options: DuckDBOptions, onClose: () => void): Promise<Connection> {
  const instance = await makeInstance(path, options);
  return connectTo(instance, options, () => {
    instance.closeSync();
    onClose();
  });
}

async function connectTo(
  instance: DuckDBInstance,
  options: Pick<DuckDBOptions, 'isReadOnly'>,
  onClose: () => void,
): Promise<Connection> {
  const connection = await instance.connect();
  const running = new Set<symbol>();
  const attempt = async <T>(query: Fragment, run: (text: string) => Promise<T>): Promise<T> => {
    const text = query.render(duckdbDialect);
    const statement = Symbol();
    running.add(statement);
    try {
      return await run(text);
    } catch (cause) {
      throw new QueryError(cause instanceof Error ? cause.message : String(cause), text, cause);
    } finally {
      running.delete(statement);
    }
  };
  /** A statement that waits for its thread, or is between two of its parts, does not hear it: so it is told until it ends, and none after it is. */
  const interrupt = (meant: ReadonlySet<symbol>) => {
    if (![...meant].some((statement) => running.has(statement))) return;
    connection.interrupt();
    setTimeout(() => interrupt(meant), INTERRUPTED_EVERY);
  };
  return {
    dialect: duckdbDialect,
    atOnce: 1,
    temporaries: null,
    execute: (query) => attempt(query, async (text) => void (await connection.run(text))),
    rows: <T extends Row>(query: Fragment) =>
      attempt(query, async (text) => {
        const reader = await connection.runAndReadAll(text);
        return narrowed(reader.deduplicatedColumnNames(), reader.getRows()) as unknown as T[];
      }),
    columns: (query, types) => attempt(query, (text) => readColumns(connection, text, types)),
    // What may not be written takes temporary tables alone, and the driver looks for them in the file.
    append: (table, columns) => appendColumns(connection, table, columns, options.isReadOnly ? 'temp' : null),
    interrupt: () => interrupt(new Set(running)),
    close: () => {
      connection.closeSync();
      onClose();
    },
  };
}

function narrowed(names: readonly string[], rows: readonly (readonly unknown[])[]): readonly Record<string, Cell>[] {
  return rows.map((cells) => {
    const row: Record<string, Cell> = {};
    for (let i = 0; i < names.length; i++) row[names[i]!] = narrow(cells[i]);
    return row;
  });
}

/** Powers of ten up to this one are doubles. */
const EXACT_POWERS = 22;

function narrow(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new RangeError(`integer beyond 2^53 in an answer: ${value}`);
    return number;
  }
  if (value instanceof DuckDBDecimalValue && value.scale <= EXACT_POWERS) {
    const digits = Number(value.value);
    // The quotient of two numbers that doubles hold exactly is the nearest double; the driver asks the library for each, which takes ten times as long (measured).
    if (Number.isSafeInteger(digits)) return digits / 10 ** value.scale;
  }
  if (typeof value === 'object') {
    if ('toDouble' in value && typeof value.toDouble === 'function') return value.toDouble() as number;
    return String(value);
  }
  return value as Cell;
}

/** Copies the driver's own buffers: some fifteen million rows a second, where row objects give one (measured). */
async function readColumns<Types extends Readonly<Record<string, ColumnType>>>(
  connection: DuckDBConnection,
  text: string,
  types: Types,
): Promise<TypedColumns<Types>> {
  const names = Object.keys(types);
  const casts = names.map((name) => {
    const quoted = duckdbDialect.identifier(name);
    return types[name] === 'int32' ? `${quoted}::integer` : `coalesce(${quoted}::double, 'nan'::double)`;
  });
  const result = await connection.run(`select ${casts.join(', ')} from (${text})`);
  const parts: (Int32Array | Float64Array)[][] = names.map(() => []);
  let length = 0;
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    const rows = chunk.rowCount;
    names.forEach((name, j) => {
      const vector = duckdb.data_chunk_get_vector(chunk.chunk, j);
      const wide = types[name] === 'float64';
      const bytes = duckdb.vector_get_data(vector, rows * (wide ? 8 : 4));
      const copy = bytes.slice().buffer as ArrayBuffer;
      parts[j]!.push(wide ? new Float64Array(copy, 0, rows) : new Int32Array(copy, 0, rows));
    });
    length += rows;
  }
  return Object.fromEntries(
    names.map((name, j) => {
      const out = types[name] === 'int32' ? new Int32Array(length) : new Float64Array(length);
      let offset = 0;
      for (const part of parts[j]!) {
        out.set(part, offset);
        offset += part.length;
      }
      return [name, out];
    }),
  ) as unknown as TypedColumns<Types>;
}

async function appendColumns(
  connection: DuckDBConnection,
  table: string,
  columns: readonly (Int32Array | Float64Array)[],
  catalog: string | null,
): Promise<void> {
  const appender = await connection.createAppender(table, null, catalog);
  const rows = columns[0]?.length ?? 0;
  const types = columns.map((column) => (column instanceof Int32Array ? INTEGER : DOUBLE));
  const chunk = DuckDBDataChunk.create(types, CHUNK_ROWS);
  for (let offset = 0; offset < rows; offset += CHUNK_ROWS) {
    const size = Math.min(CHUNK_ROWS, rows - offset);
    chunk.reset();
    chunk.rowCount = size;
    columns.forEach((column, j) => {
      const width = column.BYTES_PER_ELEMENT;
      const vector = duckdb.data_chunk_get_vector(chunk.chunk, j);
      duckdb.copy_data_to_vector(
        vector,
        0,
        column.buffer as ArrayBuffer,
        column.byteOffset + offset * width,
        size * width,
      );
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
