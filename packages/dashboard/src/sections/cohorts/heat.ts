/** Percent of the colour that the highest cell has. */
const STRONGEST = 45;

/** How strong the colour of a value is, by its place among all: one that is far above the others takes no colour from them. */
export function heatByRank(values: readonly number[]): (value: number) => number {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const places = new Map(sorted.map((value, i) => [value, i]));
  const last = Math.max(1, sorted.length - 1);
  return (value) => Math.round((STRONGEST * (places.get(value) ?? 0)) / last);
}
