import { type Connection, id, sql, temporary } from '@perennial/engine';
import { forecastColumn, forecastTable } from '../../backtest/forecasts.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { MEMBERS } from './members.ts';
import { byWay, type GroupKey, groupKey, groupOf } from './ways.ts';

/** What the used method forecast of a group at a cut-off, and what came; money in minor units. */
export interface ModelForecast extends GroupKey {
  readonly customers: number;
  readonly forecast: number;
  readonly came: number;
}

/** Of every group, cut-off by cut-off, from the tables that the backtest of this run has left. */
export async function readModelForecasts(
  connection: Connection,
  { backtest, settings }: StudyRecord,
  ways: number,
): Promise<readonly (readonly ModelForecast[])[]> {
  const found: (readonly ModelForecast[])[] = [];
  for (const cutOff of backtest.cutOffs) {
    const rows = await connection.rows<Record<string, number>>(sql`
select ${groupOf(ways)} as member_of, count(*) as customers, sum(f.${id(forecastColumn(backtest.chosen, 'money'))}) as forecast, sum(f.actual_money) as came
from ${temporary(forecastTable(cutOff))} as f join ${MEMBERS} as m on m.customer = f.customer
${byWay(ways, [])}`);
    found.push(
      rows.map(({ member_of: number, customers, forecast, came }) => ({
        ...groupKey(number!),
        customers: customers!,
        forecast: forecast! * 10 ** settings.minorUnits,
        came: came! * 10 ** settings.minorUnits,
      })),
    );
  }
  return found;
}
