import type { Texts } from './effects.ts';

const NAME = 'perennial.seen';
const MOST = 50;

/** The decisions that a visitor is known to have seen, so that each is told once. The server counts each once besides. */
export function makeSeen(storage: Texts) {
  let seen: readonly string[] = storage.get(NAME)?.split(' ') ?? [];
  return {
    isNew(decision: string): boolean {
      if (seen.includes(decision)) return false;
      seen = [...seen, decision].slice(-MOST);
      storage.set(NAME, seen.join(' '));
      return true;
    },
    forget() {
      seen = [];
      storage.set(NAME, null);
    },
  };
}
