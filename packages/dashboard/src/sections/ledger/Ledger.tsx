import type { LedgerResult } from '@perennial/study';
import { forecastLedgerTable, ledger } from '@perennial/study/reports';
import { intervals } from '../../charts/intervals.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** Forecasts that are drawn, newest first. */
const DRAWN = 12;
/** Of forecasts of which no day has been seen: what they say. */
const SAID: readonly string[] = ['run', 'as_of', 'until', 'customers', 'forecast', 'forecast80', 'forecast95'];
/** Columns that a reader needs to see; the file has all of them. */
const SEEN: readonly string[] = [
  'run',
  'as_of',
  'days_seen',
  'forecast_so_far',
  'forecast_so_far80',
  'happened',
  'within_80',
];

/** Every forecast beside what happened. */
export function Ledger({ shown }: SectionProps<LedgerResult>) {
  const { say, format } = useReport();
  const table = forecastLedgerTable(shown);
  const rows = shown.result.forecasts
    .filter(({ isLast, seenDays, soFarInterval }) => isLast && seenDays > 0 && soFarInterval !== null)
    .slice(-DRAWN)
    .map(({ run, asOf, soFar, soFarInterval, happened }) => ({
      label: `${run} · ${format.date(asOf)}`,
      interval: { median: soFar, ...soFarInterval! },
      actual: happened,
    }));
  const isSeen = shown.result.forecasts.some(({ seenDays }) => seenDays > 0);
  return (
    <>
      {rows.length > 0 && (
        <ChartFigure
          table={table}
          draw={(width) =>
            intervals(rows, { width, xLabel: say('measure.money'), write: format.moneyShort, reference: null })
          }
          legend={
            <Legend
              entries={[
                { mark: 'dot', words: say('legend.actual') },
                { mark: 'tick', tone: 'forecast', words: say('ledger.so-far') },
                { mark: 'thick', tone: 'forecast', words: say('legend.band80') },
                { mark: 'thin', tone: 'forecast', words: say('legend.band95') },
              ]}
            />
          }
        />
      )}
      {rows.length === 0 && <TableCard table={table} seen={isSeen ? SEEN : SAID} />}
      <Sentences messages={ledger.sentences(shown, {})} />
    </>
  );
}
