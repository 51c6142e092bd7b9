import type { Dialect } from './dialect.ts';
import { by, type Fragment } from './sql.ts';

/** SQL over other SQL that each engine writes its own way. */
function written(text: Fragment, write: (dialect: Dialect, text: string) => string): Fragment {
  return by((dialect) => write(dialect, text.render(dialect)));
}

/** A text without blanks around it: without spaces, that is; a tab stays. */
export function trimmed(text: Fragment): Fragment {
  return written(text, (dialect, inside) => dialect.trimmed(inside));
}

/** Whether a text holds another. */
export function holds(text: Fragment, part: string): Fragment {
  return written(text, (dialect, inside) => dialect.contains(inside, dialect.literal(part)));
}

/** Whether the whole of a text is as a regular expression says. */
export function matches(text: Fragment, pattern: string): Fragment {
  return written(text, (dialect, inside) => dialect.matches(inside, pattern));
}

/** A text without accents. */
export function unaccented(text: Fragment): Fragment {
  return written(text, (dialect, inside) => dialect.unaccented(inside));
}

/** A number with a point as the engines' users know it: to one of them 2.5 is 2.5E0. */
export function numberText(number: Fragment): Fragment {
  return written(number, (dialect, inside) => dialect.numberText(inside));
}

/** ORDER BY where the engine sorts for little; elsewhere whoever asks sorts the answer. */
export function orderedBy(columns: string): Fragment {
  return by((dialect) => dialect.orderedBy(columns));
}
