import type { RowsAtOnce } from '../store/open-sqlite.ts';

/** Names under which somebody may have been seen. */
export interface SeenNames {
  /** False only of a name under which nobody was ever seen. */
  mayHave(name: string): boolean;
  add(name: string): void;
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
  const add = (name: string) => {
    if (mayHave(name)) return;
    count++;
    const step = stepOf(name);
    for (let i = 0, at = placeOf(name); i < TIMES; i++, at = (at + step) >>> 0)
      bits[(at % BITS) >>> 3]! |= 1 << (at & 7);
  };
  const mayHave = (name: string) => {
    if (count > MOST) return true;
    const step = stepOf(name);
    for (let i = 0, at = placeOf(name); i < TIMES; i++, at = (at + step) >>> 0)
      if ((bits[(at % BITS) >>> 3]! & (1 << (at & 7))) === 0) return false;
    return true;
  };
  for (const table of ['select id as name from live_people', 'select name from live_names'])
    for (const { name } of rows(`${table} limit ${MOST + 1}`) as Iterable<{ readonly name: string }>) add(name);
  return { mayHave, add };
}

/** FNV-1a, from its usual beginning. */
function placeOf(name: string): number {
  return hashFrom(0x811c9dc5, name);
}

/** From another beginning; odd, so that the places of a name differ. */
function stepOf(name: string): number {
  return hashFrom(0x9747b28c, name) | 1;
}

function hashFrom(beginning: number, name: string): number {
  let hash = beginning;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  // The last characters would change the lower bits alone.
  hash ^= hash >>> 16;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}
