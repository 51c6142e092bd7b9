import type { DecileRow, Measure } from '@perennial/study';
import { deciles } from '../../charts/deciles.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';

/** Whether the customers forecast to be good were: tenths by forecast, of the newest cut-off. */
export function Deciles({ measure }: { readonly measure: Measure }) {
  const report = useReport();
  const { data, say, format } = report;
  const all = data.sections.trust.deciles.filter((row) => row.measure === measure);
  const newest = all.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
  const rows = all.filter(({ asOf }) => asOf === newest);
  const customers = rows.reduce((sum, row) => sum + row.customers, 0);
  const [short, exact] = measure === 'money' ? [format.moneyShort, format.money] : [format.decimal, format.decimal];
  const perCustomer = (row: DecileRow, key: 'predicted' | 'actual') => row[key] / Math.max(1, row.customers);
  return (
    <ChartFigure
      name={`deciles-${measure}`}
      title={say('trust.deciles')}
      says={say('trust.deciles.says')}
      draw={(width) =>
        deciles(
          rows.map((row) => ({
            decile: row.decile,
            predicted: perCustomer(row, 'predicted'),
            actual: perCustomer(row, 'actual'),
          })),
          { width, xLabel: say('trust.decile'), yLabel: say(`trust.per-customer.${measure}`), write: short },
        )
      }
      legend={
        <Legend
          entries={[
            { mark: 'ring', tone: 'forecast', words: say('trust.predicted') },
            { mark: 'dot', words: say('trust.actual-per-customer') },
          ]}
        />
      }
      columns={[
        { key: 'decile', title: say('trust.decile'), isNumber: true, value: ({ decile }) => decile },
        {
          key: 'customers',
          title: say('column.customers'),
          isNumber: true,
          value: (row) => row.customers,
          show: (row) => format.count(row.customers),
        },
        ...(['predicted', 'actual'] as const).map((key) => ({
          key,
          title: say(`trust.${key}`),
          isNumber: true,
          value: (row: DecileRow) => perCustomer(row, key),
          show: (row: DecileRow) => exact(perCustomer(row, key)),
        })),
      ]}
      rows={rows}
      basis={basisLine(report, { n: customers, horizonDays: spanDays(report.data, newest), asOf: newest })}
    />
  );
}

function spanDays(data: ReturnType<typeof useReport>['data'], asOf: string): number {
  return (
    data.record.backtest.cutOffs.find((cutOff) => cutOff.asOf === asOf)?.horizonDays ?? data.record.settings.horizonDays
  );
}
