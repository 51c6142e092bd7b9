/** What is there at once, or is waited for. */
export type Soon<Value> = Value | Promise<Value>;

/**
 * Goes on at once where a value is there. A decision asks for eight things that are nearly always in memory: waiting for each of them by `await` took as long as
 * deciding the page.
 */
export function soon<Value, Next>(value: Soon<Value>, next: (value: Value) => Soon<Next>): Soon<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}
