import { useState } from 'react';
import { Choice } from '../../figures/Choice.tsx';
import { Empty } from '../../figures/Empty.tsx';
import { Section } from '../../figures/Section.tsx';
import { useReport } from '../../report/context.ts';
import { cohortsAnswer } from './answer.ts';
import { CohortTotals } from './CohortTotals.tsx';
import { Curves } from './Curves.tsx';
import { dimensionWords, groupWords } from './group-words.ts';
import { Matrix } from './Matrix.tsx';
import { Pooled } from './Pooled.tsx';

const EVERYBODY = '';

/** Are newer customers better than older ones? */
export function Cohorts() {
  const report = useReport();
  const { data, say } = report;
  const { groups, dimensions } = data.sections.cohorts;
  const [dimension, setDimension] = useState(EVERYBODY);
  const [chosen, setChosen] = useState('0');
  const shown = groups.filter((group) => (group.dimension ?? EVERYBODY) === dimension);
  const group = shown[Number(chosen)] ?? shown[0];
  const choose = (value: string) => {
    setDimension(value);
    setChosen('0');
  };
  return (
    <Section id="cohorts" answer={cohortsAnswer(report)}>
      {!group || group.cohorts.length === 0 ? (
        <Empty title={say('chart.empty')}>{say('cohorts.empty')}</Empty>
      ) : (
        <>
          <Choice
            label={say('cohorts.dimension')}
            value={dimension}
            options={[EVERYBODY, ...dimensions].map((value) => ({ value, words: dimensionWords(report, value) }))}
            onChange={choose}
          />
          {dimension !== EVERYBODY && <Pooled groups={shown} dimension={dimension} />}
          <Choice
            label={say('cohorts.show')}
            value={chosen}
            options={shown.map((each, i) => ({ value: String(i), words: groupWords(report, each) }))}
            onChange={setChosen}
          />
          <Curves group={group} />
          <Matrix group={group} />
          <CohortTotals group={group} />
        </>
      )}
    </Section>
  );
}
