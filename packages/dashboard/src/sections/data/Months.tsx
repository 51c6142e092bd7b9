import type { DataResult } from '@perennial/study';
import { measuresOf, monthsTable } from '@perennial/study/reports';
import { useState } from 'react';
import { months } from '../../charts/months.ts';
import { notesWithin } from '../../charts/note-marks.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Choice } from '../../figures/Choice.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { Notes } from '../../figures/Notes.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

const measures = ['money', 'orders', 'newCustomers'] as const;

/** The business month by month, as it was used. */
export function Months({ shown }: SectionProps<DataResult>) {
  const report = useReport();
  const { say, format } = report;
  const can = measuresOf(measures, report);
  const [measure, setMeasure] = useState<(typeof measures)[number]>(can[0]);
  const names = { money: say('measure.money'), orders: say('measure.orders'), newCustomers: say('data.months.new') };
  const table = monthsTable(shown);
  const notes = notesWithin(
    report.notes,
    table.rows.map(({ month }) => month),
  );
  return (
    <ChartFigure
      table={table}
      paper="none"
      controls={
        <Choice
          label={say('measure.choose')}
          value={measure}
          options={can.map((value) => ({ value, words: names[value] }))}
          onChange={setMeasure}
        />
      }
      draw={(width) =>
        months(table.rows, {
          width,
          measure,
          notes,
          writeTime: format.tick,
          yLabel: names[measure],
          write: measure === 'money' ? format.moneyShort : format.countShort,
        })
      }
      legend={
        <>
          {!table.rows.every(({ finished }) => finished) && (
            <Legend entries={[{ mark: 'faint', words: say('legend.unfinished') }]} />
          )}
          <Notes notes={notes} format={format} />
        </>
      }
    />
  );
}
