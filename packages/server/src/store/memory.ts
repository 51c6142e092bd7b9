import { makeRecent } from './recent.ts';
import type { Soon } from './soon.ts';

/** Rows in memory, each read once and replaced when it is written. */
export interface Memory<Value> {
  /** At once where it is known. */
  get(key: string): Soon<Value>;
  /** What was written: a reading that began before says nothing any more. */
  set(key: string, value: Value): void;
  /** What is known, and has been read. */
  known(key: string): Value | undefined;
  /** What was read along with something else, at this moment: counts where nothing is known. */
  offer(key: string, value: Value): void;
  /** Is read again the next time. */
  forget(key: string): void;
  /** All are read again. */
  clear(): void;
}

/** @param most rows that are kept, never undefined; those that were asked for last stay */
export function makeMemory<Value extends NonNullable<unknown> | null>(
  most: number,
  read: (key: string) => Soon<Value>,
): Memory<Value> {
  const recent = makeRecent<Value>(most);
  const reading = new Map<string, Promise<Value>>();
  const keep = (key: string, value: Value) => {
    if (reading.size > 0) reading.delete(key);
    recent.set(key, value);
  };
  const wait = (key: string, answer: Promise<Value>): Promise<Value> => {
    const asked: Promise<Value> = answer.then(
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
      const value = recent.get(key);
      if (value !== undefined) return value;
      const asked = reading.get(key);
      if (asked) return asked;
      const answer = read(key);
      if (answer instanceof Promise) return wait(key, answer);
      recent.set(key, answer);
      return answer;
    },
    set: keep,
    known: (key) => recent.get(key),
    offer: (key, value) => {
      if (recent.get(key) === undefined && !reading.has(key)) keep(key, value);
    },
    forget: (key) => {
      recent.delete(key);
      reading.delete(key);
    },
    clear: () => {
      recent.clear();
      reading.clear();
    },
  };
}
