/** ln(e^a + e^b) without overflow; −∞ stands for ln 0. */
export function logAddExp(a: number, b: number): number {
  if (a === b) return a + Math.LN2;
  const max = Math.max(a, b);
  return max + Math.log1p(Math.exp(Math.min(a, b) - max));
}
