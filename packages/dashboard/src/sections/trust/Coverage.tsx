import type { Measure } from '@perennial/study';
import { coverage } from '../../charts/coverage.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { useReport } from '../../report/context.ts';
import { backtestBasis } from './backtest-basis.ts';

/** Whether as many customers fell below each quantile as were forecast to, over all cut-offs. */
export function Coverage({ measure }: { readonly measure: Measure }) {
  const report = useReport();
  const { data, say, format } = report;
  const rows = data.sections.trust.coverage.filter((row) => row.measure === measure && row.asOf === null);
  const typical = rows.find(({ level }) => level === 0.9) ?? rows.at(-1);
  return (
    <ChartFigure
      name={`coverage-${measure}`}
      title={say('trust.coverage')}
      says={say('trust.coverage.says', { level: { share: typical?.level ?? 0.9 } })}
      draw={(width) =>
        coverage(rows, { width, xLabel: say('trust.level'), yLabel: say('trust.share'), write: format.share })
      }
      columns={[
        {
          key: 'level',
          title: say('trust.level'),
          isNumber: true,
          value: ({ level }) => level,
          show: ({ level }) => format.shareFine(level),
        },
        {
          key: 'share',
          title: say('trust.share'),
          isNumber: true,
          value: ({ share }) => share,
          show: ({ share }) => format.shareFine(share),
        },
        {
          key: 'customers',
          title: say('column.customers'),
          isNumber: true,
          value: (row) => row.customers,
          show: (row) => format.count(row.customers),
        },
      ]}
      rows={rows}
      basis={backtestBasis(report)}
    />
  );
}
