import { type Connection, id, join, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { forecastColumn, forecastTable } from '../../backtest/forecasts.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { PlaceValue } from '../cohorts/places.ts';
import type { KeptForecast } from './formulas-result.ts';
import type { ModelForecast } from './model-misses.ts';

/** Values of a dimension whose forecasts are kept; a report shows fewer. */
const MOST_VALUES = 24;

/**
 * What the used method forecast at each cut-off, by what the first orders of the customers say: kept with the run, since its tables of forecasts are not, and
 * the formulas may be asked by any of it.
 */
export async function readKeptForecasts(
  connection: Connection,
  { backtest, settings, base }: StudyRecord,
): Promise<readonly KeptForecast[]> {
  const dimensions = (base.dimensions ?? []).filter((dimension) => dimension !== 'channel');
  if (dimensions.length === 0) return [];
  const columns = dimensions.map((dimension) => id('s', `first_${dimension}`));
  const found: KeptForecast[] = [];
  for (const [i, cutOff] of backtest.cutOffs.entries()) {
    const money = id('f', forecastColumn(backtest.chosen, 'money'));
    const rows = await connection.rows<Record<string, number | string | null>>(sql`
select ${join(columns.map((column, j) => sql`${column} as ${id(`value_${j}`)}`))}, grouping(${join(columns)}) as which,
  count(*) as customers, sum(${money}) as forecast, sum(f.actual_money) as came
from ${temporary(forecastTable(cutOff))} as f join ${SCORES} as s on s.customer = f.customer
group by grouping sets (${join(columns.map((column) => sql`(${column})`))})`);
    dimensions.forEach((dimension, j) => {
      // A bit for each column, the first the highest, that is set where the row is not of its groups.
      const which = 2 ** dimensions.length - 1 - 2 ** (dimensions.length - 1 - j);
      const own = rows
        .filter((row) => Number(row.which) === which && Number(row.customers) >= FEWEST_COMPARED)
        .toSorted((a, b) => Number(b.customers) - Number(a.customers))
        .slice(0, MOST_VALUES);
      for (const row of own) {
        const value = row[`value_${j}`];
        found.push({
          dimension,
          value: value === null || value === undefined ? null : String(value),
          cutOff: i,
          customers: Number(row.customers),
          forecast: Number(row.forecast) * 10 ** settings.minorUnits,
          came: Number(row.came) * 10 ** settings.minorUnits,
        });
      }
    });
  }
  return found;
}

/** The same of the values that are shown, cut-off by cut-off; of those beyond nothing is kept. */
export function keptForecastsOf(
  kept: readonly KeptForecast[],
  dimension: string,
  places: readonly PlaceValue[],
  cutOffs: number,
): readonly (readonly ModelForecast[])[] {
  return Array.from({ length: cutOffs }, (_, i) =>
    places.flatMap(({ place, value, isOthers }) => {
      const own = kept.find(
        (each) => each.dimension === dimension && each.cutOff === i && each.value === value && !isOthers,
      );
      return own ? [{ ...own, way: 0, key: place }] : [];
    }),
  );
}
