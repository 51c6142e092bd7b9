import { messageWords } from '../../figures/message-words.ts';
import { Section } from '../../figures/Section.tsx';
import { StudyWords } from '../../figures/StudyWords.tsx';
import { type Report, useReport } from '../../report/context.ts';
import { methodAnswer } from './answer.ts';
import { Cite } from './Cite.tsx';
import { Formulas } from './Formulas.tsx';
import { Parameters } from './Parameters.tsx';
import { Sensitivity } from './Sensitivity.tsx';
import { Settings } from './Settings.tsx';

/** How is it computed, and what does it stand on? */
export function Method() {
  const report = useReport();
  const { data, say } = report;
  return (
    <Section id="method" answer={methodAnswer(report)}>
      <p>
        {say('method.why')}
        <StudyWords translated={choiceWords(report)} own={`${data.record.chosen.why}.`} />
      </p>
      <Sensitivity />
      <Parameters />
      <div className="paper-pair">
        <Formulas />
        <Settings />
      </div>
      <Cite />
    </Section>
  );
}

/** Why this method: null in runs that did not keep it by code. */
function choiceWords(report: Report): string | null {
  const { missing, because } = report.data.record.backtest;
  return messageWords(report, 'choice', missing === undefined ? because : { code: 'no-backtest', values: {} });
}
