import type { Dialect } from './dialect.ts';
import type { Fragment } from './sql.ts';

/** A cell of a small answer: integers as numbers (an error beyond 2^53), dates and times as ISO text, decimals as numbers. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** Numeric columns of equal length, in the order of the query; null is NaN in a double column and an error in an integer one. */
export type ColumnType = 'int32' | 'float64';
export type TypedColumn<T extends ColumnType> = T extends 'int32' ? Int32Array<ArrayBuffer> : Float64Array<ArrayBuffer>;
export type TypedColumns<Types extends Readonly<Record<string, ColumnType>>> = {
  readonly [Name in keyof Types]: TypedColumn<Types[Name]>;
};

/** A database that can be asked. Dialect and driver are one object, so that the two cannot disagree. */
export interface Connection {
  readonly dialect: Dialect;
  /** How many statements it is worth asking at the same time: 1 where they would only wait for each other. */
  readonly atOnce: number;
  /** The temporary tables of this session, which must be dropped before others of their names are made; null where others take their place. */
  readonly temporaries: Set<string> | null;
  /** Runs a statement. Rejects with a QueryError that carries the SQL. */
  execute(query: Fragment): Promise<void>;
  /** All rows of a small answer. */
  rows<T extends Row = Row>(query: Fragment): Promise<T[]>;
  /** A large numeric answer as typed arrays, streamed: no object per row. The query names its columns as the keys of `types`, in their order. */
  columns<Types extends Readonly<Record<string, ColumnType>>>(
    query: Fragment,
    types: Types,
  ): Promise<TypedColumns<Types>>;
  /** Appends typed columns to a table whose columns are theirs, by position. */
  append(table: string, columns: readonly (Int32Array | Float64Array)[]): Promise<void>;
  /** Asks the running statement to stop; it rejects. */
  interrupt(): void;
  close(): void;
}

/** Asks so many questions at the same time as the connection bears; the answers in the order of the questions. */
export async function askAll<Question, Answer>(
  { atOnce }: Connection,
  questions: readonly Question[],
  ask: (question: Question) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers = new Array<Answer>(questions.length);
  let next = 0;
  const worker = async () => {
    while (next < questions.length) {
      const at = next++;
      answers[at] = await ask(questions[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, questions.length) }, worker));
  return answers;
}

/** Does what does not depend on each other at the same time, as far as the connection bears it; the results in the order given. */
export async function together<const Tasks extends readonly (() => Promise<unknown>)[]>(
  connection: Connection,
  tasks: Tasks,
): Promise<{ readonly [K in keyof Tasks]: Awaited<ReturnType<Tasks[K]>> }> {
  const results = await askAll(connection, tasks, (task) => task());
  return results as { readonly [K in keyof Tasks]: Awaited<ReturnType<Tasks[K]>> };
}

/** A statement failed: what the database said, and the statement. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly sql: string;
  constructor(message: string, text: string, cause: unknown) {
    super(message, { cause });
    this.sql = text;
  }
}
