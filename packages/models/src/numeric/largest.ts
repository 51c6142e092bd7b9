/** The largest of the values, or 0 of none. A loop, since a callback for each value would cost as much as a step of a fit. */
export function largest(values: Int32Array): number {
  let max = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > max) max = values[i]!;
  return max;
}
