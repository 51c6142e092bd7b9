import { forecastsTable } from '@perennial/study/reports';
import { intervals } from '../../charts/intervals.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import type { AccuracyProps } from './accuracy-props.ts';

/** Narrower than this, a row is named by the end of its period alone. */
const NARROW = 520;

/** The total that would have been forecast at each cut-off, and what happened. */
export function ForecastAndActual({ shown, measure }: AccuracyProps) {
  const { say, format } = useReport();
  const table = forecastsTable(shown, measure);
  const rows = (width: number) =>
    table.rows.map(({ asOf, until, forecast, actual }) => ({
      label: width < NARROW ? format.date(until) : `${format.date(asOf)} – ${format.date(until)}`,
      interval: forecast,
      actual,
    }));
  const write = measure === 'money' ? format.moneyShort : format.countShort;
  return (
    <ChartFigure
      table={table}
      draw={(width) => intervals(rows(width), { width, xLabel: say(`measure.${measure}`), write, reference: null })}
      legend={
        <Legend
          entries={[
            { mark: 'dot', words: say('legend.actual') },
            { mark: 'tick', tone: 'forecast', words: say('legend.median') },
            { mark: 'thick', tone: 'forecast', words: say('legend.band80') },
            { mark: 'thin', tone: 'forecast', words: say('legend.band95') },
          ]}
        />
      }
    />
  );
}
