import { forecastTotal, originsOf, type Said } from './totals/forecast.ts';
import { businesses, openBusiness } from './totals/open-business.ts';

/**
 * How wrong totals are: rolling cut-offs on real and simulated businesses, each forecast as a study on that day would have done it, and held
 * against what came. Per method: the number of forecasts, the root mean square and the mean of ln(actual ÷ forecast), how often the intervals held, and
 * the width of the 80 % interval in the logarithm. MOST limits the cut-offs of a business and horizon, ONLY names a business.
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

function put(table: Map<string, Said[]>, said: Said): void {
  const key = `${said.measure}, ${said.method}`;
  table.set(key, [...(table.get(key) ?? []), said]);
}

function printTable(title: string, found: ReadonlyMap<string, readonly Said[]>): void {
  console.log(`\n${title}`);
  console.log(`  ${'method'.padEnd(20)}   n    rms   mean   80 %   95 %  width`);
  for (const [method, said] of found) {
    const finite = said.filter(({ logError }) => Number.isFinite(logError));
    const mean = (of: (one: Said) => number) => finite.reduce((sum, one) => sum + of(one), 0) / finite.length;
    const figures = [
      Math.sqrt(mean(({ logError }) => logError ** 2)).toFixed(3),
      mean(({ logError }) => logError).toFixed(3),
      `${(100 * mean(({ within80 }) => Number(within80))).toFixed(0)} %`,
      `${(100 * mean(({ within95 }) => Number(within95))).toFixed(0)} %`,
      mean(({ width }) => width).toFixed(2),
    ];
    console.log(
      `  ${method.padEnd(20)} ${String(finite.length).padStart(3)} ${figures.map((each) => each.padStart(6)).join(' ')}`,
    );
  }
}
