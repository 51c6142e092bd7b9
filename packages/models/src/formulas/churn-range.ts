/** Of a normal distribution: 95 % lie within so many standard deviations. */
const Z = 1.959963984540054;

/**
 * The churn rates that agree with what was seen of so many customers in one period, at 95 % (Wilson's interval): never empty at 0 or 1, where
 * the plain one is. Of nobody leaving among 100 it makes 0 to 3.7 %.
 */
export function churnRange(churn: number, customers: number): { readonly low: number; readonly high: number } {
  const shrink = 1 + Z ** 2 / customers;
  const centre = (churn + Z ** 2 / (2 * customers)) / shrink;
  const half = (Z * Math.sqrt((churn * (1 - churn)) / customers + Z ** 2 / (4 * customers ** 2))) / shrink;
  return { low: churn === 0 ? 0 : Math.max(0, centre - half), high: churn === 1 ? 1 : Math.min(1, centre + half) };
}
