import type { FirstDimension, FirstOrdersResult } from '@perennial/study';
import { dimensionWords, firstTable, ruleOfRow, writeCell } from '@perennial/study/reports';
import { useState } from 'react';
import { intervals } from '../../charts/intervals.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Pick } from '../../picks/Pick.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

const NONE = '';

interface Props extends SectionProps<FirstOrdersResult> {
  readonly of: FirstDimension;
}

/** What a customer is worth by a value of the first order, against all customers. Those of a row can be chosen. */
export function FirstWorth({ shown, of }: Props) {
  const report = useReport();
  const { say, format } = report;
  const [chosen, setChosen] = useState<string>(NONE);
  const { dimension, groups } = of;
  const table = firstTable(shown, of);
  const [name] = table.columns;
  const rows = groups.map((group) => ({
    label: `${name ? writeCell(name, group, report) : ''} (${format.count(group.customers)})`,
    interval: group.worth,
    actual: null,
  }));
  const { base, value } = shown.record;
  const axis = {
    xLabel: say('first-orders.worth'),
    write: format.moneyShort,
    reference: (base.historicMoney + value.expectedMoney) / base.customers,
    isPickable: true,
  };
  const title = {
    code: 'first-orders.chart.worth',
    values: { dimension: { message: dimensionWords(dimension) } },
  } as const;
  const group = chosen === NONE ? undefined : groups[Number(chosen)];
  return (
    <ChartFigure
      table={{ ...table, title }}
      draw={(width) => intervals(rows, { width, ...axis })}
      onPick={(_, last) => setChosen(String(last))}
      isPicked={(place) => String(place) === chosen}
      pick={
        <Pick rule={group ? ruleOfRow(shown.record, dimension, groups, group) : null} onClear={() => setChosen(NONE)}>
          <ChoiceField
            label={say('cohorts.group')}
            value={chosen}
            options={[{ value: NONE, words: '—' }, ...rows.map(({ label }, i) => ({ value: String(i), words: label }))]}
            onChange={setChosen}
          />
        </Pick>
      }
    />
  );
}
