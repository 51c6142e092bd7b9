import { lorenz } from '../../charts/lorenz.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';

/** How few carry how much. */
export function Lorenz() {
  const report = useReport();
  const { data, say, format } = report;
  const rows = data.sections.value.lorenz;
  return (
    <ChartFigure
      name="lorenz"
      title={say('value.lorenz')}
      says={say('value.lorenz.says')}
      draw={(width) =>
        lorenz(rows, { width, xLabel: say('value.lorenz.x'), yLabel: say('value.lorenz.y'), write: format.share })
      }
      legend={
        <Legend
          entries={[
            { mark: 'line', words: say('legend.historic') },
            { mark: 'dashed', tone: 'forecast', words: say('legend.expected') },
          ]}
        />
      }
      columns={[
        {
          key: 'customers',
          title: say('column.customers'),
          isNumber: true,
          value: (row) => row.customers,
          show: (row) => format.shareFine(row.customers),
        },
        {
          key: 'expected',
          title: say('column.expected'),
          isNumber: true,
          value: (row) => row.expected,
          show: (row) => format.shareFine(row.expected),
        },
        {
          key: 'historic',
          title: say('column.historic'),
          isNumber: true,
          value: (row) => row.historic,
          show: (row) => format.shareFine(row.historic),
        },
      ]}
      rows={rows}
      basis={basisLine(report, { n: data.record.base.customers, horizonDays: data.record.settings.horizonDays })}
    />
  );
}
