/** What is known of a figure of several people: one pass over them in SQL, and nothing else is needed to compare two groups. */
export interface Moments {
  readonly people: number;
  readonly sum: number;
  readonly squares: number;
  readonly cubes: number;
}

/** Both groups together. */
export function pooled(a: Moments, b: Moments): Moments {
  return {
    people: a.people + b.people,
    sum: a.sum + b.sum,
    squares: a.squares + b.squares,
    cubes: a.cubes + b.cubes,
  };
}

/** The moments of `factor` times the figure. */
export function scaled({ people, sum, squares, cubes }: Moments, factor: number): Moments {
  return { people, sum: factor * sum, squares: factor ** 2 * squares, cubes: factor ** 3 * cubes };
}

/** The moments of the figure and so much more for everybody. */
export function shifted({ people, sum, squares, cubes }: Moments, by: number): Moments {
  return {
    people,
    sum: sum + people * by,
    squares: squares + 2 * by * sum + people * by ** 2,
    cubes: cubes + 3 * by * squares + 3 * by ** 2 * sum + people * by ** 3,
  };
}

export function meanOf({ people, sum }: Moments): number {
  return sum / people;
}

/** Variance and skewness of the people themselves (divided by their number); the skewness of people who are all alike is 0. */
export function shapeOf(moments: Moments): { readonly variance: number; readonly skewness: number } {
  const mean = meanOf(moments);
  const variance = Math.max(0, moments.squares / moments.people - mean ** 2);
  const third = moments.cubes / moments.people - 3 * mean * (moments.squares / moments.people) + 2 * mean ** 3;
  return { variance, skewness: variance > 0 ? third / variance ** 1.5 : 0 };
}
