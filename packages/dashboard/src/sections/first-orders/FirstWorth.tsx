import type { FirstDimension, FirstOrdersResult } from '@perennial/study';
import { dimensionWords, firstTable, writeCell } from '@perennial/study/reports';
import { intervals } from '../../charts/intervals.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

interface Props extends SectionProps<FirstOrdersResult> {
  readonly of: FirstDimension;
}

/** What a customer is worth by a value of the first order, against all customers. */
export function FirstWorth({ shown, of }: Props) {
  const report = useReport();
  const { say, format } = report;
  const table = firstTable(shown, of);
  const [name] = table.columns;
  const rows = of.groups.map((group) => ({
    label: `${name ? writeCell(name, group, report) : ''} (${format.count(group.customers)})`,
    interval: group.worth,
    actual: null,
  }));
  const { base, value } = shown.record;
  const axis = {
    xLabel: say('first-orders.worth'),
    write: format.moneyShort,
    reference: (base.historicMoney + value.expectedMoney) / base.customers,
  };
  const title = {
    code: 'first-orders.chart.worth',
    values: { dimension: { message: dimensionWords(of.dimension) } },
  } as const;
  return <ChartFigure table={{ ...table, title }} draw={(width) => intervals(rows, { width, ...axis })} />;
}
