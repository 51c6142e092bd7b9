import type { ValueBin, ValueResult } from '@perennial/study';
import { distributionTable } from '@perennial/study/reports';
import { valueHistogram } from '../../charts/value-histogram.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** Customers by value on a log scale, past and future. */
export function Distribution({ shown }: SectionProps<ValueResult>) {
  const { say, format } = useReport();
  const { expected, historic } = shown.result;
  const axes = {
    xLabel: say('value.amount'),
    yLabel: say('column.customers'),
    writeX: format.moneyShort,
    writeY: format.countShort,
  };
  const words = (of: 'expected' | 'historic', bins: readonly ValueBin[]) => {
    const none = bins.filter(({ from }) => from <= 0).reduce((sum, { customers }) => sum + customers, 0);
    const name = say(`legend.${of}`);
    return none === 0 ? name : `${name} (${say('value.below-one')}: ${format.count(none)})`;
  };
  return (
    <ChartFigure
      table={distributionTable(shown)}
      draw={(width) => valueHistogram({ expected, historic }, { width, ...axes })}
      legend={
        <Legend
          entries={[
            { mark: 'bar', tone: 'forecast', words: words('expected', expected) },
            { mark: 'line', words: words('historic', historic) },
          ]}
        />
      }
    />
  );
}
