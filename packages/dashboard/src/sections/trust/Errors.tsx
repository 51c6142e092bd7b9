import type { ErrorRow, Measure } from '@perennial/study';
import { ranking } from '../../charts/ranking.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import type { Column } from '../../figures/DataTable.tsx';
import { methodWords } from '../../figures/method-words.ts';
import { useReport } from '../../report/context.ts';
import { backtestBasis } from './backtest-basis.ts';

/** The used method beside the other models and rules that need none. */
export function Errors({ measure }: { readonly measure: Measure }) {
  const report = useReport();
  const { data, say, format } = report;
  const rows = data.sections.trust.errors.filter((row) => row.measure === measure).sort((a, b) => a.loss - b.loss);
  const error = measure === 'money' ? format.money : format.decimal;
  const fine = (key: 'spearman' | 'gini', title: string): Column<ErrorRow> => ({
    key,
    title,
    isNumber: true,
    value: (row) => row[key],
    show: (row) => format.parameter(Math.round(row[key] * 1000) / 1000),
  });
  return (
    <ChartFigure
      name={`errors-${measure}`}
      paper="whole"
      title={say('trust.errors')}
      says={say('trust.errors.says')}
      draw={(width) =>
        ranking(
          rows.map((row) => ({ label: methodWords(report, row), value: row.loss, isUsed: row.isUsed })),
          {
            width,
            xLabel: say('trust.loss'),
            write: (value) => format.parameter(Math.round(value * 100) / 100),
            reference: 1,
          },
        )
      }
      columns={[
        {
          key: 'method',
          title: say('trust.method'),
          value: (row) => row.method,
          show: (row) => (row.isUsed ? `${methodWords(report, row)} (${say('trust.used')})` : methodWords(report, row)),
        },
        {
          key: 'loss',
          title: say('trust.loss'),
          isNumber: true,
          value: ({ loss }) => loss,
          show: ({ loss }) => format.parameter(Math.round(loss * 1000) / 1000),
        },
        {
          key: 'mean_absolute',
          title: say('trust.mae'),
          isNumber: true,
          value: (row) => row.meanAbsolute,
          show: (row) => error(row.meanAbsolute),
        },
        {
          key: 'bias',
          title: say('trust.bias'),
          isNumber: true,
          value: ({ bias }) => bias,
          show: ({ bias }) => format.signedShare(bias),
        },
        fine('spearman', say('trust.rank')),
        fine('gini', say('trust.gini')),
        {
          key: 'decile',
          title: say('trust.decile-error'),
          isNumber: true,
          value: ({ decile }) => decile,
          show: ({ decile }) => format.shareFine(decile),
        },
      ]}
      rows={rows}
      basis={backtestBasis(report)}
    />
  );
}
