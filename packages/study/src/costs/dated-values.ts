/** A value from a day on, until the next one. */
export interface DatedValue<Value> {
  /** `YYYY-MM-DD`; null: ever since. */
  readonly from: string | null;
  readonly value: Value;
}

/** The values of one thing over time, by the day from which they hold, each day once. */
export type DatedValues<Value> = readonly DatedValue<Value>[];

/** The value in force at a day, `YYYY-MM-DD`; null before the first. */
export function valueAt<Value>(values: DatedValues<Value>, day: string): Value | null {
  const inForce = values.filter(({ from }) => from === null || from <= day);
  return inForce.at(-1)?.value ?? null;
}
