/** What a kind of failure means to a program: the exit code of the command line, and the status of an HTTP answer. */
export interface FailureKind {
  /** 2 where the request or its input must change before a second try can succeed, 1 where data or machine did not allow the work. */
  readonly exit: 1 | 2;
  readonly status:
    | 400
    | 401
    | 403
    | 404
    | 405
    | 408
    | 409
    | 413
    | 415
    | 421
    | 422
    | 429
    | 431
    | 499
    | 502
    | 503
    | 507
    | 500;
}

/** Every way a study can fail. The tests hold code, docs and this table together. */
export const failures = {
  'file-not-found': { exit: 2, status: 404 },
  'file-unreadable': { exit: 2, status: 422 },
  'file-empty': { exit: 2, status: 422 },
  'format-unknown': { exit: 2, status: 422 },
  'column-missing': { exit: 2, status: 422 },
  'column-ambiguous': { exit: 2, status: 422 },
  'column-not-recognised': { exit: 2, status: 422 },
  'date-ambiguous': { exit: 2, status: 422 },
  'date-unreadable': { exit: 2, status: 422 },
  'amount-unreadable': { exit: 2, status: 422 },
  'interval-unreadable': { exit: 2, status: 422 },
  'attributes-invalid': { exit: 2, status: 422 },
  'touchpoints-invalid': { exit: 2, status: 422 },
  'costs-unreadable': { exit: 2, status: 422 },
  'costs-invalid': { exit: 2, status: 422 },
  'currency-mixed': { exit: 2, status: 422 },
  'option-invalid': { exit: 2, status: 400 },
  'experience-invalid': { exit: 2, status: 422 },
  'as-of-before-data': { exit: 2, status: 400 },
  'workspace-newer': { exit: 2, status: 409 },
  'workspace-damaged': { exit: 1, status: 500 },
  'workspace-missing': { exit: 2, status: 404 },
  'workspace-in-use': { exit: 1, status: 409 },
  'workspace-empty': { exit: 2, status: 404 },
  'money-too-large': { exit: 2, status: 422 },
  'no-usable-orders': { exit: 1, status: 422 },
  'one-customer': { exit: 1, status: 422 },
  'no-repeat-buyers': { exit: 1, status: 422 },
  'report-not-built': { exit: 1, status: 503 },
  'table-missing': { exit: 2, status: 404 },
  'schema-taken': { exit: 2, status: 409 },
  'cluster-failed': { exit: 1, status: 502 },
  'disk-full': { exit: 1, status: 507 },
  'request-invalid': { exit: 2, status: 400 },
  'not-signed-in': { exit: 2, status: 401 },
  'not-allowed': { exit: 2, status: 403 },
  'not-found': { exit: 2, status: 404 },
  'method-not-allowed': { exit: 2, status: 405 },
  'not-ready': { exit: 1, status: 503 },
  'promotion-refused': { exit: 2, status: 409 },
  'state-changed': { exit: 1, status: 409 },
  'too-large': { exit: 2, status: 413 },
  'wrong-address': { exit: 2, status: 421 },
  'headers-too-large': { exit: 2, status: 431 },
  'request-late': { exit: 1, status: 408 },
  'too-many-requests': { exit: 1, status: 429 },
  'webhook-refused': { exit: 2, status: 401 },
  'person-ambiguous': { exit: 2, status: 409 },
  'source-failed': { exit: 1, status: 502 },
  'server-failed': { exit: 1, status: 500 },
  'server-running': { exit: 1, status: 409 },
  'server-needs': { exit: 2, status: 500 },
  'outside-refused': { exit: 2, status: 422 },
  'outside-failed': { exit: 1, status: 502 },
  'backup-unusable': { exit: 2, status: 422 },
  'restore-refused': { exit: 2, status: 409 },
  'store-damaged': { exit: 1, status: 500 },
  'store-unreachable': { exit: 1, status: 503 },
  interrupted: { exit: 1, status: 499 },
} as const satisfies Readonly<Record<string, FailureKind>>;

export type FailureCode = keyof typeof failures;
