/**
 * P-values of several tests, adjusted so that the chance of any false rejection among them stays below the level to which each is held.
 *
 * Source: Holm, Scandinavian Journal of Statistics 6 (1979).
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(pValues.length);
  let greatest = 0;
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]!);
  order.forEach((index, rank) => {
    greatest = Math.max(greatest, Math.min(1, (pValues.length - rank) * pValues[index]!));
    adjusted[index] = greatest;
  });
  return adjusted;
}
