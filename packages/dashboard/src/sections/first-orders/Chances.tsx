import type { FirstOrdersResult } from '@perennial/study';
import { numbersTable } from '@perennial/study/reports';
import { chances } from '../../charts/chances.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** Its line runs too close to that of a year; the table has it. */
const UNDRAWN: readonly number[] = [180];

/** The chance of a further order, by how many were made. */
export function Chances({ shown }: SectionProps<FirstOrdersResult>) {
  const { say, format } = useReport();
  const { within, numbers } = shown.result;
  const told = within.filter((days, i) => !UNDRAWN.includes(days) && numbers.some(({ chances: each }) => each[i]));
  const rows = told.flatMap((days) =>
    numbers.flatMap(({ number, chances: each }) => {
      const chance = each[within.indexOf(days)];
      const label = say('first-orders.days', { days: { days } });
      const isLongest = days === told.at(-1);
      return chance ? [{ number, share: chance.share, low: chance.low95, high: chance.high95, label, isLongest }] : [];
    }),
  );
  if (rows.length === 0) return null;
  const axes = {
    xLabel: say('first-orders.chart.number'),
    yLabel: say('first-orders.numbers'),
    write: format.share,
    writeCount: format.count,
  };
  return (
    <ChartFigure
      table={{ ...numbersTable(shown), title: { code: 'first-orders.chart.chances', values: {} } }}
      draw={(width) => chances(rows, { width, ...axes })}
    />
  );
}
