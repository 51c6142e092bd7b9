import type { RowsAtOnce } from '../store/open-sqlite.ts';

/** Names under which somebody may have been seen. */
export interface SeenNames {
  /** False only of a name under which nobody was ever seen. */
  mayHave(name: string): boolean;
  /** Whether it is new, as `mayHave` said. */
  add(name: string): boolean;
}

/** 4 MB, in which of two million names one in some two hundred that are new looks like one of them. */
const BITS = 2 ** 25;
const MOST = 2_000_000;
/** Places of a name. */
const TIMES = 4;

/**
 * A Bloom filter of all names that a file holds: most visitors of whom a page is asked first have never been seen, and to ask the file for each of them took a tenth of the time of an answer. Where there are more
 * than it can tell apart, every name may be known.
 */
export function seenNames(rows: RowsAtOnce): SeenNames {
  const bits = new Uint8Array(BITS / 8);
  let count = 0;
  /** Whether all places of a name are set; sets them where they are to be. */
  const look = (name: string, isAdded: boolean) => {
    const first = hashOf(name);
    const step = stepOf(first);
    let isKnown = true;
    for (let i = 0, at = first; i < TIMES && (isKnown || isAdded); i++, at = (at + step) >>> 0) {
      const place = (at % BITS) >>> 3;
      const bit = 1 << (at & 7);
      if ((bits[place]! & bit) !== 0) continue;
      isKnown = false;
      if (isAdded) bits[place]! |= bit;
    }
    return isKnown;
  };
  const mayHave = (name: string) => count > MOST || look(name, false);
  const add = (name: string) => {
    if (count > MOST || look(name, true)) return false;
    count++;
    return true;
  };
  for (const table of ['select id as name from live_people', 'select name from live_names'])
    for (const { name } of rows(`${table} limit ${MOST + 1}`) as Iterable<{ readonly name: string }>) add(name);
  return { mayHave, add };
}

/** FNV-1a, mixed: the last characters would change the lower bits alone. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}

/** Odd, so that the places of a name differ. Names of one hash, one in two thousand of the most that there are, have one step too. */
function stepOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) | 1;
}
