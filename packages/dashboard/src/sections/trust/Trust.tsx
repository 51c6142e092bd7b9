import type { Measure } from '@perennial/study';
import { useState } from 'react';
import { Choice } from '../../figures/Choice.tsx';
import { Empty } from '../../figures/Empty.tsx';
import { messageWords } from '../../figures/message-words.ts';
import { Section } from '../../figures/Section.tsx';
import { StudyWords } from '../../figures/StudyWords.tsx';
import { useReport } from '../../report/context.ts';
import { trustAnswer } from './answer.ts';
import { Coverage } from './Coverage.tsx';
import { Deciles } from './Deciles.tsx';
import { Errors } from './Errors.tsx';
import { ForecastAndActual } from './ForecastAndActual.tsx';
import { TrackingPlot } from './TrackingPlot.tsx';

const measures: readonly Measure[] = ['money', 'orders'];

/** What would this have forecast in the past, and what actual? */
export function Trust() {
  const report = useReport();
  const { data, say } = report;
  const [measure, setMeasure] = useState<Measure>('money');
  const { missing, totals } = data.sections.trust;
  const why = messageWords(report, 'missing', data.record.backtest.missingBecause);
  const isTested = missing === null && totals.length > 0;
  return (
    <Section id="trust" answer={trustAnswer(report)}>
      {isTested ? (
        <>
          <Choice
            label={say('measure.choose')}
            value={measure}
            options={measures.map((value) => ({ value, words: say(`measure.${value}`) }))}
            onChange={setMeasure}
          />
          <div className="paper-pair">
            <TrackingPlot measure={measure} />
            <ForecastAndActual measure={measure} />
          </div>
          <div className="pair">
            <Deciles measure={measure} />
            <Coverage measure={measure} />
          </div>
          <Errors measure={measure} />
        </>
      ) : (
        <Empty title={say('trust.missing')} reason={missing && <StudyWords translated={why} own={missing} />}>
          {say('trust.missing.do')}
        </Empty>
      )}
    </Section>
  );
}
