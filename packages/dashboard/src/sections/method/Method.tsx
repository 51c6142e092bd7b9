import { Section } from '../../figures/Section.tsx';
import { useReport } from '../../report/context.ts';
import { methodAnswer } from './answer.ts';
import { Cite } from './Cite.tsx';
import { Formulas } from './Formulas.tsx';
import { Parameters } from './Parameters.tsx';
import { Sensitivity } from './Sensitivity.tsx';
import { Settings } from './Settings.tsx';

/** How is it computed, and what does it stand on? */
export function Method() {
  const report = useReport();
  const { data, say, tell } = report;
  return (
    <Section id="method" answer={methodAnswer(report)}>
      <p>
        {say('method.why')}
        {tell('choice', data.record.chosen.because)}
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
