import type { ValueBin } from '@perennial/study';
import { valueHistogram } from '../../charts/value-histogram.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';

type Row = ValueBin & { readonly of: 'expected' | 'historic' };

/** Customers by value on a log scale, past and future. */
export function Distribution() {
  const report = useReport();
  const { data, say, format } = report;
  const { expected, historic } = data.sections.value;
  const rows: readonly Row[] = [
    ...expected.map((bin) => ({ ...bin, of: 'expected' as const })),
    ...historic.map((bin) => ({ ...bin, of: 'historic' as const })),
  ];
  const words = { expected: say('legend.expected'), historic: say('legend.historic') };
  const none = (bins: readonly ValueBin[]) =>
    bins.filter(({ from }) => from <= 0).reduce((sum, { customers }) => sum + customers, 0);
  const legendWords = (of: 'expected' | 'historic', bins: readonly ValueBin[]) =>
    none(bins) === 0 ? words[of] : `${words[of]} (${say('value.below-one')}: ${format.count(none(bins))})`;
  return (
    <ChartFigure
      name="value-distribution"
      title={say('value.distribution')}
      says={say('value.distribution.says')}
      draw={(width) =>
        valueHistogram(
          { expected, historic },
          {
            width,
            xLabel: say('value.amount'),
            yLabel: say('column.customers'),
            writeX: format.moneyShort,
            writeY: format.countShort,
          },
        )
      }
      legend={
        <Legend
          entries={[
            { mark: 'bar', tone: 'forecast', words: legendWords('expected', expected) },
            { mark: 'line', words: legendWords('historic', historic) },
          ]}
        />
      }
      columns={[
        { key: 'of', title: say('customers.what'), value: (row) => row.of, show: (row) => words[row.of] },
        {
          key: 'from',
          title: say('column.from'),
          isNumber: true,
          value: ({ from }) => from,
          show: ({ from }) => format.money(from),
        },
        {
          key: 'to',
          title: say('column.to'),
          isNumber: true,
          value: ({ to }) => to,
          show: ({ to }) => format.money(to),
        },
        {
          key: 'customers',
          title: say('column.customers'),
          isNumber: true,
          value: (row) => row.customers,
          show: (row) => format.count(row.customers),
        },
        {
          key: 'money',
          title: say('column.money'),
          isNumber: true,
          value: ({ money }) => money,
          show: ({ money }) => format.money(money),
        },
      ]}
      rows={rows}
      basis={basisLine(report, { n: data.record.base.customers, horizonDays: data.record.settings.horizonDays })}
    />
  );
}
