import type { ValueBin, ValueResult } from '@perennial/study';
import { binRule, distributionTable } from '@perennial/study/reports';
import { useState } from 'react';
import { valueHistogram } from '../../charts/value-histogram.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { Pick } from '../../picks/Pick.tsx';
import { RangeFields } from '../../picks/RangeFields.tsx';
import { isWithin, type Range, rangeOf } from '../../picks/range.ts';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** Customers by value on a log scale, past and future. */
export function Distribution({ shown }: SectionProps<ValueResult>) {
  const { say, format } = useReport();
  const { expected, historic } = shown.result;
  const [of, setOf] = useState<'expected' | 'historic'>('expected');
  const [range, setRange] = useState<Range | null>(null);
  const bins = shown.result[of];
  /** Bins that have no place on the chart. */
  const below = bins.filter(({ from }) => from <= 0).length;
  const nameOf = ({ from, to, customers }: ValueBin) =>
    `${say('figure.range', { low: { words: format.moneyShort(from) }, high: { words: format.moneyShort(to) } })} (${say('figure.n', { n: { count: customers } })})`;
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
      draw={(width) => valueHistogram({ expected, historic }, { width, picks: of, ...axes })}
      onPick={(first, last) => setRange(rangeOf(first + below, last + below))}
      isPicked={(place) => range !== null && isWithin(range, place + below)}
      pick={
        <Pick
          rule={range && binRule(shown.record, of, bins[range[0]]!.from, bins[range[1]]!.from)}
          onClear={() => setRange(null)}
        >
          <ChoiceField
            label={say('column.figure')}
            value={of}
            options={(['expected', 'historic'] as const).map((value) => ({ value, words: say(`legend.${value}`) }))}
            onChange={(chosen) => {
              setOf(chosen);
              setRange(null);
            }}
          />
          <RangeFields of={say('value.amount')} places={bins.map(nameOf)} range={range} onRange={setRange} />
        </Pick>
      }
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
