import type { AccuracyResult, Measure } from '@perennial/study';
import { measures, measuresOf, methodsTable, scoresTable } from '@perennial/study/reports';
import { useState } from 'react';
import { Choice } from '../../figures/Choice.tsx';
import { Empty } from '../../figures/Empty.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { TableFigure } from '../../figures/TableFigure.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';
import { Coverage } from './Coverage.tsx';
import { Deciles } from './Deciles.tsx';
import { ForecastAndActual } from './ForecastAndActual.tsx';
import { TrackingPlot } from './TrackingPlot.tsx';

/** What would this have forecast in the past, and what happened? */
export function Accuracy({ shown }: SectionProps<AccuracyResult>) {
  const report = useReport();
  const { say, tell } = report;
  const can = measuresOf(measures, report);
  const [measure, setMeasure] = useState<Measure>(can[0]);
  const { missing, totals } = shown.result;
  if (missing !== null || totals.length === 0) {
    return (
      <Empty title={say('accuracy.missing')} reason={missing && tell('missing', missing)}>
        {say('accuracy.missing.do')}
      </Empty>
    );
  }
  const props = { shown, measure };
  return (
    <>
      <Choice
        label={say('measure.choose')}
        value={measure}
        options={can.map((value) => ({ value, words: say(`measure.${value}`) }))}
        onChange={setMeasure}
      />
      <div className="paper-pair">
        <TrackingPlot {...props} />
        <ForecastAndActual {...props} />
      </div>
      <div className="pair">
        <Deciles {...props} />
        <Coverage {...props} />
      </div>
      <TableFigure table={scoresTable(shown)} paper="whole" />
      <TableCard table={methodsTable(shown, measure)} />
    </>
  );
}
