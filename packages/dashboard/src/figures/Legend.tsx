export type Mark =
  | 'line'
  | 'dashed'
  | 'band'
  | 'band-light'
  | 'thick'
  | 'thin'
  | 'dotted'
  | 'dot'
  | 'ring'
  | 'bar'
  | 'tick'
  | 'faint';

export interface LegendEntry {
  readonly mark: Mark;
  readonly words: string;
  /** Which of the chart's colours; the text's own where absent. */
  readonly tone?: 'forecast' | 'past' | 'loss' | 'faint' | `group-${1 | 2 | 3 | 4 | 5 | 6}`;
}

/** What the marks of a chart mean: shape first, so that colour is never the only difference. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="legend">
      {entries.map(({ mark, words, tone }) => (
        <li key={words}>
          <span className={`mark ${mark} ${tone ?? ''}`} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  );
}
