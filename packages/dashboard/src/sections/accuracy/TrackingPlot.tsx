import { trackingTable } from '@perennial/study/reports';
import { useState } from 'react';
import { tracking } from '../../charts/tracking.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Choice } from '../../figures/Choice.tsx';
import { Empty } from '../../figures/Empty.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import type { AccuracyProps } from './accuracy-props.ts';

/** Cumulative orders or money, week by week: what was known, what was forecast, what happened. */
export function TrackingPlot({ shown, measure }: AccuracyProps) {
  const { say, format } = useReport();
  const cutOffs = shown.result.tracking;
  const [asOf, setAsOf] = useState(cutOffs[0]?.asOf ?? '');
  const chosen = cutOffs.find((each) => each.asOf === asOf) ?? cutOffs[0];
  const curve = chosen?.curves.find((each) => each.measure === measure);
  if (!chosen || !curve) return <Empty title={say('accuracy.tracking')}>{say('accuracy.tracking.missing')}</Empty>;
  const write = measure === 'money' ? format.moneyShort : format.countShort;
  return (
    <ChartFigure
      table={trackingTable(shown, chosen, measure)}
      controls={
        <Choice
          label={say('accuracy.cut-off')}
          value={chosen.asOf}
          options={cutOffs.map((each) => ({ value: each.asOf, words: format.date(each.asOf) }))}
          onChange={setAsOf}
        />
      }
      draw={(width) =>
        tracking(curve, { width, xLabel: say('accuracy.days'), yLabel: say(`measure.${measure}`), write })
      }
      legend={
        <Legend
          entries={[
            { mark: 'line', words: say('legend.actual') },
            { mark: 'dashed', tone: 'forecast', words: say('legend.expected') },
            { mark: 'band', tone: 'forecast', words: say('legend.band80') },
            { mark: 'band-light', tone: 'forecast', words: say('legend.band95') },
          ]}
        />
      }
    />
  );
}
