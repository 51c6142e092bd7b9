/** Rows in memory, each read once and replaced when it is written. */
export interface Memory<Value> {
  /** At once where it is known. */
  get(key: string): Value | Promise<Value>;
  /** What was written: a reading that began before says nothing any more. */
  set(key: string, value: Value): void;
  /** What was read along with something else, at this moment: counts where nothing is known. */
  offer(key: string, value: Value): void;
  /** Is read again the next time. */
  forget(key: string): void;
  /** All are read again. */
  clear(): void;
}

/** @param most rows that are kept; the one that was kept first goes first */
export function makeMemory<Value>(most: number, read: (key: string) => Promise<Value>): Memory<Value> {
  const known = new Map<string, Value>();
  const reading = new Map<string, Promise<Value>>();
  const forget = (key: string) => {
    known.delete(key);
    reading.delete(key);
  };
  const keep = (key: string, value: Value) => {
    forget(key);
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(key, value);
  };
  const ask = (key: string): Promise<Value> => {
    const asked: Promise<Value> = read(key).then(
      (value) => {
        if (reading.get(key) === asked) keep(key, value);
        return value;
      },
      (error) => {
        if (reading.get(key) === asked) reading.delete(key);
        throw error;
      },
    );
    reading.set(key, asked);
    return asked;
  };
  return {
    get: (key) => {
      const value = known.get(key);
      if (value !== undefined || known.has(key)) return value as Value;
      return reading.get(key) ?? ask(key);
    },
    set: keep,
    offer: (key, value) => {
      if (!known.has(key) && !reading.has(key)) keep(key, value);
    },
    forget,
    clear: () => {
      known.clear();
      reading.clear();
    },
  };
}
