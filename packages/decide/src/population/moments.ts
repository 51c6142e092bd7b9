import type { Moments } from '@perennial/models';

/** Of nobody. */
export const none: Moments = { people: 0, sum: 0, squares: 0, cubes: 0 };

export function withOneMore({ people, sum, squares, cubes }: Moments, x: number): Moments {
  return { people: people + 1, sum: sum + x, squares: squares + x ** 2, cubes: cubes + x ** 3 };
}
