/** P(N ≤ n) of the P(N = n). */
export function runningSum(pmf: Float64Array): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(pmf.length);
  let sum = 0;
  for (let n = 0; n < pmf.length; n++) {
    sum += pmf[n]!;
    sums[n] = Math.min(1, sum);
  }
  return sums;
}
