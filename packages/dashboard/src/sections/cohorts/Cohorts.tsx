import type { CohortsResult } from '@perennial/study';
import { dimensionWords, groupWords, qualityAlarm } from '@perennial/study/reports';
import { useState } from 'react';
import { Choice } from '../../figures/Choice.tsx';
import { Empty } from '../../figures/Empty.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';
import { Curves } from './Curves.tsx';
import { Groups } from './Groups.tsx';
import { Layers } from './Layers.tsx';
import { Matrix } from './Matrix.tsx';
import { Quality } from './Quality.tsx';
import { Totals } from './Totals.tsx';

const EVERYBODY = '';

/** Are newer customers better than older ones? */
export function Cohorts({ shown }: SectionProps<CohortsResult>) {
  const report = useReport();
  const { say } = report;
  const { groups, dimensions } = shown.result;
  const [dimension, setDimension] = useState(EVERYBODY);
  const [chosen, setChosen] = useState('0');
  const compared = groups.filter((group) => (group.dimension ?? EVERYBODY) === dimension);
  const group = compared[Number(chosen)] ?? compared[0];
  if (!group || group.cohorts.length === 0) return <Empty title={say('chart.empty')}>{say('cohorts.empty')}</Empty>;
  const choose = (value: string) => {
    setDimension(value);
    setChosen('0');
  };
  const named = [
    { value: EVERYBODY, words: say('cohorts.dimension.cohort') },
    ...dimensions.map((value) => ({ value, words: write(report, dimensionWords(value)) })),
  ];
  return (
    <>
      <Sentences messages={qualityAlarm(shown.result)} />
      <Choice label={say('cohorts.dimension')} value={dimension} options={named} onChange={choose} />
      {dimension !== EVERYBODY && <Groups shown={shown} groups={compared} dimension={dimension} />}
      <Choice
        label={say('cohorts.show')}
        value={chosen}
        options={compared.map((each, i) => ({ value: String(i), words: write(report, groupWords(each)) }))}
        onChange={setChosen}
      />
      <Curves shown={shown} group={group} />
      <Matrix key={`${dimension} ${chosen}`} shown={shown} group={group} />
      {dimension === EVERYBODY && (
        <div className="pair on-screen">
          <Quality shown={shown} />
          <Layers shown={shown} />
        </div>
      )}
      <Totals shown={shown} group={group} />
    </>
  );
}
