import { type Comparison, compare, type Moments } from '@perennial/models';
import { widened } from '@perennial/study';
import type { FigureName, Figures } from './figures.ts';
import type { DecidedPerson } from './people-of-experience.ts';

/** Somebody of a page with what they did and are expected to do. */
export interface Judged {
  readonly person: DecidedPerson;
  readonly figures: Figures;
}

export interface Measured {
  readonly control: number | null;
  readonly treated: number | null;
  /** Null also where nobody in either group has any of it. */
  readonly comparison: Comparison | null;
}

/** A figure of two groups, compared; of the value, the error that predictions share is in the interval. */
export function measured(
  name: FigureName,
  control: readonly Judged[],
  treated: readonly Judged[],
  relativeError: number,
): Measured {
  const [before, after] = [momentsOf(control, name), momentsOf(treated, name)];
  // Where nobody has done anything, no difference can be told: one of exactly 0 with an interval without breadth would look certain.
  const found = before.squares + after.squares === 0 ? null : compare(before, after);
  const error = name === 'value' ? relativeError * Math.abs(predictedBy(treated) - predictedBy(control)) : 0;
  return { control: meanOf(before), treated: meanOf(after), comparison: found && widened(found, error) };
}

export function momentsOf(people: readonly Judged[], name: FigureName): Moments {
  let [sum, squares, cubes] = [0, 0, 0];
  for (const { figures } of people) {
    const value = figures[name];
    sum += value;
    squares += value ** 2;
    cubes += value ** 3;
  }
  return { people: people.length, sum, squares, cubes };
}

function meanOf({ people, sum }: Moments): number | null {
  return people > 0 ? sum / people : null;
}

function predictedBy(people: readonly Judged[]): number {
  return people.length === 0 ? 0 : people.reduce((sum, { figures }) => sum + figures.predicted, 0) / people.length;
}
