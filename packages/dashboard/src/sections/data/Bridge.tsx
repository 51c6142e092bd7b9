import type { DataResult } from '@perennial/study';
import {
  type BridgeMeasure,
  bridgeMeasures,
  bridgeTable,
  isTotal,
  measuresOf,
  stepWords,
} from '@perennial/study/reports';
import { useState } from 'react';
import { waterfall } from '../../charts/waterfall.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Choice } from '../../figures/Choice.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

/** From the source to what the study stands on, step by step, in rows, orders, customers or money. */
export function Bridge({ shown }: SectionProps<DataResult>) {
  const report = useReport();
  const { say, format } = report;
  const measures = measuresOf([...bridgeMeasures].reverse(), report);
  const [measure, setMeasure] = useState<BridgeMeasure>(measures[0]);
  const table = bridgeTable(shown, measure);
  const rows = table.rows.map((step) => ({ ...step, label: write(report, stepWords(step)), isTotal: isTotal(step) }));
  return (
    <ChartFigure
      table={table}
      paper="whole"
      controls={
        <Choice
          label={say('measure.choose')}
          value={measure}
          options={[...measures].reverse().map((value) => ({ value, words: say(`measure.${value}`) }))}
          onChange={setMeasure}
        />
      }
      draw={(width) =>
        waterfall(rows, {
          width,
          xLabel: say(`measure.${measure}`),
          write: measure === 'money' ? format.moneyShort : format.count,
        })
      }
    />
  );
}
