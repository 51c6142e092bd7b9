import type { ForecastRow, Measure } from '@perennial/study';
import { intervals } from '../../charts/intervals.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import type { Column } from '../../figures/DataTable.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import { backtestBasis } from './backtest-basis.ts';

/** The total that would have been forecast at each cut-off, and what actual. */
export function ForecastAndActual({ measure }: { readonly measure: Measure }) {
  const report = useReport();
  const { data, say, format } = report;
  const rows = data.sections.trust.totals.filter((row) => row.measure === measure);
  const [short, exact] = measure === 'money' ? [format.moneyShort, format.money] : [format.countShort, format.count];
  const span = (row: ForecastRow) => `${format.date(row.asOf)} – ${format.date(row.until)}`;
  const ends = (key: 'low80' | 'high80' | 'low95' | 'high95'): Column<ForecastRow> => ({
    key,
    title: say(`column.${key}`),
    isNumber: true,
    value: ({ forecast }) => forecast[key],
    show: ({ forecast }) => exact(forecast[key]),
  });
  return (
    <ChartFigure
      name={`forecast-and-actual-${measure}`}
      title={say('trust.totals')}
      draw={(width) =>
        intervals(
          rows.map((row) => ({
            label: width < 520 ? format.date(row.until) : span(row),
            interval: row.forecast,
            actual: row.actual,
          })),
          { width, xLabel: say(`measure.${measure}`), write: short, reference: null },
        )
      }
      legend={
        <Legend
          entries={[
            { mark: 'dot', words: say('legend.actual') },
            { mark: 'tick', tone: 'forecast', words: say('legend.median') },
            { mark: 'band', tone: 'forecast', words: say('legend.band80') },
            { mark: 'band-light', tone: 'forecast', words: say('legend.band95') },
          ]}
        />
      }
      columns={[
        {
          key: 'as_of',
          isShort: true,
          title: say('trust.cut-off'),
          value: ({ asOf }) => asOf,
          show: ({ asOf }) => format.date(asOf),
        },
        {
          key: 'until',
          isShort: true,
          title: say('trust.until'),
          value: ({ until }) => until,
          show: ({ until }) => format.date(until),
        },
        {
          key: 'customers',
          title: say('column.customers'),
          isNumber: true,
          value: (row) => row.customers,
          show: (row) => format.count(row.customers),
        },
        {
          key: 'forecast',
          title: say('trust.forecast-median'),
          isNumber: true,
          value: ({ forecast }) => forecast.median,
          show: ({ forecast }) => exact(forecast.median),
        },
        ends('low80'),
        ends('high80'),
        ends('low95'),
        ends('high95'),
        {
          key: 'actual',
          title: say('trust.actual'),
          isNumber: true,
          value: ({ actual }) => actual,
          show: ({ actual }) => exact(actual),
        },
        {
          key: 'miss',
          title: say('trust.miss'),
          isNumber: true,
          value: ({ miss }) => miss,
          show: ({ miss }) => format.signedShare(miss),
        },
        {
          key: 'within80',
          title: say('trust.within'),
          value: ({ within80 }) => within80,
          show: ({ within80 }) => say(within80 ? 'trust.yes' : 'trust.no'),
        },
      ]}
      rows={rows}
      basis={backtestBasis(report)}
    />
  );
}
