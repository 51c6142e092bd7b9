/** What was kept last, by key. */
export interface Recent<Value> {
  /** Undefined where it is not kept (any more). */
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  clear(): void;
}

/**
 * Keeps at least the half of `most` values that were asked for or set last, and never more than all of it. What is new or asked for is young; once the young ones are half of all they
 * are the old, and what was old is let go of at once. Taking the first out of a `Map` that is full looks slower and is: a `Map` goes past all that was deleted before it.
 */
export function makeRecent<Value>(most: number): Recent<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const set = (key: string, value: Value) => {
    if (young.size >= most / 2 && !young.has(key)) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get: (key) => {
      const value = young.get(key);
      if (value !== undefined) return value;
      const known = old.get(key);
      if (known !== undefined) set(key, known);
      return known;
    },
    set,
    delete: (key) => {
      young.delete(key);
      old.delete(key);
    },
    clear: () => {
      young.clear();
      old.clear();
    },
  };
}
