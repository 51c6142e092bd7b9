import { forecastTotal, originsOf, type Said } from './totals/forecast.ts';
import { businesses, openBusiness } from './totals/open-business.ts';

/**
 * How wrong totals are: rolling cut-offs on real and simulated businesses, each forecast as a study on that day would have done it, and held
 * against what came. Per method: the number of forecasts, the root mean square and the mean of ln(actual ÷ forecast), how often the intervals held, and
 * the width of the 80 % interval in the logarithm. The yardstick says what the same customers bought in the period before. MOST limits the cut-offs of a business and horizon, ONLY names a business.
 */
const HORIZONS = [60, 91, 182, 365];
const MOST = Number(process.env.MOST ?? 6);
const all = new Map<string, Said[]>();

for (const [name, source] of Object.entries(businesses)) {
  if (process.env.ONLY && !name.includes(process.env.ONLY)) continue;
  const business = await openBusiness(name, source);
  if (!business) {
    console.log(`${name}: its file is not on this machine`);
    continue;
  }
  const found = new Map<string, Said[]>();
  for (const horizonDays of HORIZONS)
    for (const asOf of originsOf(business, horizonDays, MOST))
      for (const said of await forecastTotal(business, asOf, horizonDays))
        for (const table of [found, all]) put(table, said);
  await business.close();
  printTable(name, found);
}
printTable('all businesses', all);

/** By measure and method; what a study would have said also by whether a year lay before the cut-off. */
function put(table: Map<string, Said[]>, said: Said): void {
  const { measure, method, years } = said;
  const keys = [`${measure}, ${method}`];
  if (method === 'as studied') keys.push(`${measure}, ${years < 1 ? '… under a year' : '… a year or more'}`);
  for (const key of keys) table.set(key, [...(table.get(key) ?? []), said]);
}

function printTable(title: string, found: ReadonlyMap<string, readonly Said[]>): void {
  console.log(`\n${title}`);
  console.log(`  ${'method'.padEnd(28)}   n    rms   mean   80 %   95 %  width`);
  for (const method of [...found.keys()].sort()) {
    const finite = found.get(method)!.filter(({ logError }) => Number.isFinite(logError));
    const errors = finite.map(({ logError }) => logError);
    const intervals = finite.flatMap(({ interval }) => interval ?? []);
    const percent = (of: readonly boolean[]) => `${(100 * mean(of.map(Number))).toFixed(0)} %`;
    const figures = [
      Math.sqrt(mean(errors.map((error) => error ** 2))).toFixed(3),
      mean(errors).toFixed(3),
      ...(intervals.length > 0
        ? [
            percent(intervals.map(({ within80 }) => within80)),
            percent(intervals.map(({ within95 }) => within95)),
            mean(intervals.map(({ width }) => width)).toFixed(2),
          ]
        : []),
    ];
    const cells = figures.map((each) => each.padStart(6)).join(' ');
    console.log(`  ${method.padEnd(28)} ${String(finite.length).padStart(3)} ${cells}`);
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
