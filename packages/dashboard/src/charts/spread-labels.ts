/** The end of a line, where its label stands. */
export interface LabelEnd {
  readonly x: number;
  readonly y: number;
}

/**
 * How far each label is moved up (negative) or down, so that labels whose lines end near each other do not cover each other.
 * All in pixels, y downwards. `width`: of the widest label; `height`: of a line of text.
 */
export function spreadLabels(ends: readonly LabelEnd[], width: number, height: number): readonly number[] {
  const placed: { x: number; y: number }[] = [];
  const moves = new Array<number>(ends.length).fill(0);
  const fromTop = ends.map((end, i) => ({ ...end, i })).sort((a, b) => a.y - b.y);
  for (const { x, y, i } of fromTop) {
    const near = placed.filter((other) => Math.abs(other.x - x) < width);
    const lowest = Math.max(y, ...near.map((other) => other.y + height));
    placed.push({ x, y: lowest });
    moves[i] = lowest - y;
  }
  return moves;
}
