import type { Dialect } from './dialect.ts';
import type { Value } from './value.ts';

/** A piece of SQL that is text only once a dialect renders it. */
export interface Fragment {
  render(dialect: Dialect): string;
}

/** What may stand in a hole of `sql`: SQL made by this module, or a value, which becomes a literal and never SQL. */
export type Hole = Fragment | Value;
/** SQL with holes: identifiers and fragments are spliced in, values are quoted as literals by the dialect. */
export function sql(text: TemplateStringsArray, ...holes: readonly Hole[]): Fragment {
  return {
    render: (dialect) =>
      text.reduce((out, piece, i) => {
        if (i === 0) return piece;
        const hole = holes[i - 1] as Hole;
        return `${out}${isFragment(hole) ? hole.render(dialect) : dialect.literal(hole)}${piece}`;
      }, ''),
  };
}

/** A quoted identifier; dotted parts are given one by one. */
export function id(...parts: readonly string[]): Fragment {
  return { render: (dialect) => parts.map((part) => dialect.identifier(part)).join('.') };
}

/** Fragments in a row, by default with commas between them. */
export function join(fragments: readonly Fragment[], separator = ', '): Fragment {
  return { render: (dialect) => fragments.map((fragment) => fragment.render(dialect)).join(separator) };
}

/** A fragment that only the dialect can write. */
export function by(write: (dialect: Dialect) => string): Fragment {
  return { render: write };
}

function isFragment(hole: Hole): hole is Fragment {
  return typeof hole === 'object' && hole !== null && 'render' in hole;
}
