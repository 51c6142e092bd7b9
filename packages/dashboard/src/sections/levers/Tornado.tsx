import type { LeversResult } from '@perennial/study';
import { gainEnds, type LeverRow, leverWords, type Table } from '@perennial/study/reports';
import { tornado } from '../../charts/tornado.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

interface Props extends SectionProps<LeversResult> {
  readonly table: Table<LeverRow>;
}

/** Every lever moved by as much, the widest at the top. */
export function Tornado({ shown, table }: Props) {
  const report = useReport();
  const { say, format } = report;
  const rows = table.rows.map((row) => {
    const ends = gainEnds(shown, row);
    return {
      label: write(report, leverWords(row.lever)),
      gain: row.gain,
      loss: row.loss,
      low: ends?.low80 ?? row.gain,
      high: ends?.high80 ?? row.gain,
    };
  });
  return (
    <ChartFigure
      table={table}
      paper="whole"
      draw={(width) => tornado(rows, { width, xLabel: say('levers.chart'), write: format.moneyShort })}
    />
  );
}
