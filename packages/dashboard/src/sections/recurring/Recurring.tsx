import { monthsAheadTable, type RecurringResult, type RunRecord, recurring } from '@perennial/study/reports';
import { monthsAhead } from '../../charts/months-ahead.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { usePage } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** What will the subscriptions of today still bring, month by month? */
export function Recurring({ shown }: SectionProps<RecurringResult, RunRecord>) {
  const { say, format } = usePage();
  if (!shown.result.forecast) return null;
  const table = monthsAheadTable(shown);
  const now = { day: shown.record.settings.asOf, revenue: shown.result.revenue };
  return (
    <>
      <Sentences messages={recurring.sentences(shown, {})} />
      <ChartFigure
        table={table}
        paper="whole"
        draw={(width) =>
          monthsAhead(table.rows, {
            width,
            yLabel: say('plans.revenue'),
            write: format.moneyShort,
            writeTime: format.tick,
            now,
          })
        }
        legend={
          <Legend
            entries={[
              { mark: 'dashed', tone: 'forecast', words: say('column.expected') },
              { mark: 'band', tone: 'forecast', words: say('legend.band80') },
              { mark: 'band-light', tone: 'forecast', words: say('legend.band95') },
            ]}
          />
        }
      />
    </>
  );
}
