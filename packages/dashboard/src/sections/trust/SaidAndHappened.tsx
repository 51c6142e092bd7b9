import type { Measure, SaidRow } from '@perennial/study';
import { intervals } from '../../charts/intervals.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import type { Column } from '../../figures/DataTable.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import { backtestBasis } from './backtest-basis.ts';

/** The total that would have been said at each cut-off, and what happened. */
export function SaidAndHappened({ measure }: { readonly measure: Measure }) {
  const report = useReport();
  const { data, say, format } = report;
  const rows = data.sections.trust.totals.filter((row) => row.measure === measure);
  const [short, exact] = measure === 'money' ? [format.moneyShort, format.money] : [format.countShort, format.count];
  const span = (row: SaidRow) => `${format.date(row.asOf)} – ${format.date(row.until)}`;
  const ends = (key: 'low80' | 'high80' | 'low95' | 'high95'): Column<SaidRow> => ({
    key,
    title: say(`column.${key}`),
    isNumber: true,
    value: ({ said }) => said[key],
    show: ({ said }) => exact(said[key]),
  });
  return (
    <ChartFigure
      name={`said-and-happened-${measure}`}
      title={say('trust.totals')}
      draw={(width) =>
        intervals(
          rows.map((row) => ({
            label: width < 520 ? format.date(row.until) : span(row),
            interval: row.said,
            happened: row.happened,
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
          key: 'said',
          title: say('trust.said'),
          isNumber: true,
          value: ({ said }) => said.median,
          show: ({ said }) => exact(said.median),
        },
        ends('low80'),
        ends('high80'),
        ends('low95'),
        ends('high95'),
        {
          key: 'happened',
          title: say('trust.happened'),
          isNumber: true,
          value: ({ happened }) => happened,
          show: ({ happened }) => exact(happened),
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
