import { Failure } from '@perennial/words';

/** An error as one process tells it to another. */
export interface CarriedError {
  readonly isFailure: boolean;
  readonly message: string;
  readonly stack: string | undefined;
  /** What it says besides: code, remedy, statement. */
  readonly said: Readonly<Record<string, unknown>>;
}

export function carriedError(thrown: unknown): CarriedError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return {
    isFailure: error instanceof Failure,
    message: error.message,
    stack: error.stack,
    said: { ...error, name: error.name },
  };
}

/** The error on the other side: a Failure where it was one. */
export function rebuiltError({ isFailure, message, stack, said }: CarriedError): Error {
  const error: Error = Object.create(isFailure ? Failure.prototype : Error.prototype);
  return Object.assign(error, said, { message, ...(stack !== undefined && { stack }) });
}
