import type { SegmentsResult } from '@perennial/study';
import { frequencyWords, gridTable, recencyWords } from '@perennial/study/reports';
import { useState } from 'react';
import { grid } from '../../charts/grid.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';
import { CellRule } from './CellRule.tsx';

/** How lately against how often, shaded by what is expected of a customer. */
export function RfmGrid({ shown }: SectionProps<SegmentsResult>) {
  const report = useReport();
  const { say, format } = report;
  const [chosen, setChosen] = useState<number | null>(null);
  const { grid: found } = shown.result;
  const days = (bin: number) => write(report, recencyWords(found, bin));
  const orders = (bin: number) => write(report, frequencyWords(found, bin));
  const cells = found.cells.map(({ recency, frequency, expected, customers }) => ({
    x: days(recency),
    y: orders(frequency),
    value: expected / customers,
    customers,
  }));
  const axes = {
    xLabel: say('segments.recency'),
    yLabel: say('column.orders'),
    xs: [...found.recency, 0].map((_, bin) => days(bin)),
    ys: found.frequency.map((_, bin) => orders(bin)).toReversed(),
    write: format.moneyRound,
    writeCustomers: format.countShort,
  };
  const nameOf = ({ recency, frequency, customers }: (typeof found.cells)[number]) =>
    `${days(recency)}, ${orders(frequency)} (${say('figure.n', { n: { count: customers } })})`;
  return (
    <ChartFigure
      table={gridTable(shown)}
      draw={(width) => grid(cells, { width, ...axes })}
      onPick={(index) => setChosen(index)}
      legend={<CellRule grid={found} chosen={chosen} onChoose={setChosen} nameOf={nameOf} />}
      paper="whole"
    />
  );
}
