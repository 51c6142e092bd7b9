import { QueryError } from '../connection.ts';

/** A statement that Trino refused or gave up, in Trino's own terms. */
export class TrinoError extends QueryError {
  /** `COLUMN_NOT_FOUND`, `EXCEEDED_GLOBAL_MEMORY_LIMIT`, … */
  readonly errorName: string;
  /** `USER_ERROR`, `INTERNAL_ERROR`, `INSUFFICIENT_RESOURCES` or `EXTERNAL`. */
  readonly errorType: string;
  readonly queryId: string;
  /** Where in the SQL, counted from one. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  constructor(failure: QueryFailure, queryId: string, text: string) {
    super(`${failure.message} (${failure.errorName}, query ${queryId})`, text, failure);
    this.errorName = failure.errorName;
    this.errorType = failure.errorType;
    this.queryId = queryId;
    this.line = failure.errorLocation?.lineNumber;
    this.column = failure.errorLocation?.columnNumber;
  }
}

/** The `error` of a response. */
export interface QueryFailure {
  readonly message: string;
  readonly errorName: string;
  readonly errorType: string;
  readonly errorLocation?: { readonly lineNumber: number; readonly columnNumber: number };
}
