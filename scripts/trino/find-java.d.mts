/** Null where this machine can run a Trino for the tests, else the one line that says why not. */
export function whyNoTrino(): string | null;
