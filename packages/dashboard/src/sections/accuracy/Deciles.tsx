import { decilesTable, perCustomer } from '@perennial/study/reports';
import { deciles } from '../../charts/deciles.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import type { AccuracyProps } from './accuracy-props.ts';

/** Whether the customers forecast to be good were: deciles by forecast, of the newest cut-off. */
export function Deciles({ shown, measure }: AccuracyProps) {
  const { say, format } = useReport();
  const table = decilesTable(shown, measure);
  const means = table.rows.map((row) => ({
    decile: row.decile,
    predicted: perCustomer(row, 'predicted'),
    actual: perCustomer(row, 'actual'),
  }));
  return (
    <ChartFigure
      table={table}
      draw={(width) =>
        deciles(means, {
          width,
          xLabel: say('accuracy.decile'),
          yLabel: say(`accuracy.per-customer.${measure}`),
          write: measure === 'money' ? format.moneyShort : format.decimal,
        })
      }
      legend={
        <Legend
          entries={[
            { mark: 'ring', tone: 'forecast', words: say('accuracy.predicted') },
            { mark: 'dot', words: say('accuracy.actual-per-customer') },
          ]}
        />
      }
    />
  );
}
