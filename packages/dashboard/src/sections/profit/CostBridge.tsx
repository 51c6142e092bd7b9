import { type BridgeStep, bridgeStepWords, capitalised, type Table } from '@perennial/study/reports';
import { useState } from 'react';
import { waterfall } from '../../charts/waterfall.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Choice } from '../../figures/Choice.tsx';
import { usePage } from '../../report/context.ts';
import { write } from '../../report/write.ts';

const times = ['past', 'future'] as const;
const timeWords = { past: 'column.historic', future: 'column.expected' } as const;

/** From revenue to what is left of it, to date or to come. */
export function CostBridge({ table }: { readonly table: Table<BridgeStep> }) {
  const report = usePage();
  const { say, format } = report;
  const [time, setTime] = useState<(typeof times)[number]>('past');
  let total = 0;
  const rows = table.rows.map((step) => {
    total = step.isTotal ? step[time] : total + step[time];
    const label = capitalised(write(report, bridgeStepWords(step)), format.locale);
    return { label, change: step[time], total, isTotal: step.isTotal };
  });
  return (
    <ChartFigure
      table={table}
      paper="whole"
      controls={
        <Choice
          label={say('measure.choose')}
          value={time}
          options={times.map((value) => ({ value, words: say(timeWords[value]) }))}
          onChange={setTime}
        />
      }
      draw={(width) => waterfall(rows, { width, xLabel: say('measure.money'), write: format.moneyShort })}
    />
  );
}
