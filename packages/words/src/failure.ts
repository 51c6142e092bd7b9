/**
 * Every way a study can fail, with the exit code of the command line: 2 where the request or its input must change before a
 * second try can succeed, 1 where the data or the machine did not allow the work. The tests hold code, docs and this table together.
 */
export const failures = {
  'file-not-found': 2,
  'file-unreadable': 2,
  'file-empty': 2,
  'format-unknown': 2,
  'column-missing': 2,
  'column-ambiguous': 2,
  'column-not-recognised': 2,
  'date-ambiguous': 2,
  'date-unreadable': 2,
  'amount-unreadable': 2,
  'currency-mixed': 2,
  'option-invalid': 2,
  'as-of-before-data': 2,
  'workspace-newer': 2,
  'workspace-damaged': 1,
  'workspace-missing': 2,
  'workspace-in-use': 1,
  'workspace-empty': 2,
  'money-too-large': 2,
  'no-usable-orders': 1,
  'one-customer': 1,
  'no-repeat-buyers': 1,
  'report-not-built': 1,
  'table-missing': 2,
  'schema-taken': 2,
  'cluster-failed': 1,
  'disk-full': 1,
  interrupted: 1,
} as const satisfies Readonly<Record<string, 1 | 2>>;

export type FailureCode = keyof typeof failures;

/** A failure a person can act on: what happened, with file, row and value where there is one, and what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly remedy: string;
  constructor(code: FailureCode, message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.remedy = remedy;
  }
}
