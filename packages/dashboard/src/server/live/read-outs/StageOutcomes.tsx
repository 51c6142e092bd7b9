import { type Speaker, stageWords } from '@perennial/words';
import { SimpleTable } from '../../../figures/SimpleTable.tsx';
import type { ReadOut } from '../answers.ts';
import { differenceWords, numberOf } from './write.ts';

type Stage = ReadOut['stages'][number];

interface Props {
  /** What it is of. */
  readonly title: string;
  readonly stages: readonly Stage[];
  readonly money: (major: number) => string;
  readonly speaker: Speaker;
}

const LEVEL = 0.05;

/** What was done to lifetime value at each stage, beside the control group of it, and what was forecast of the same people before. */
export function StageOutcomes({ title, stages, money, speaker: { say, format } }: Props) {
  if (stages.length === 0) return null;
  const withPeople = (mean: number | null, people: number) => `${numberOf(mean, money)} (n ${format.count(people)})`;
  const thenNow = (group: Stage['treated']) =>
    group === null
      ? '–'
      : say('live.stages.then-now', {
          before: { words: money(group.before) },
          after: { words: money(group.after) },
          n: { count: group.people },
        });
  const thenOf = (group: 'live.control' | 'live.treated') =>
    say('opportunities.part', { name: { words: say('live.stages.before-after') }, text: { words: say(group) } });
  const difference = ({ value: { comparison }, adjustedPValue }: Stage) => {
    if (comparison === null) return say('live.stages.few');
    const words = differenceWords(comparison, money, say);
    return (adjustedPValue ?? 1) < LEVEL ? say('live.stages.found', { difference: { words } }) : words;
  };
  return (
    <details>
      <summary>{say('live.stages')}</summary>
      <SimpleTable
        title={`${title}: ${say('live.stages')}`}
        isStacked
        columns={[
          { key: 'stage', title: say('live.stage') },
          { key: 'control', title: say('live.control'), isNumber: true },
          { key: 'treated', title: say('live.treated'), isNumber: true },
          { key: 'difference', title: say('live.difference'), isNumber: true },
          {
            key: 'control-then',
            title: thenOf('live.control'),
            isNumber: true,
          },
          {
            key: 'treated-then',
            title: thenOf('live.treated'),
            isNumber: true,
          },
        ]}
        rows={stages.map((each) => ({
          key: each.stage,
          cells: [
            stageWords(each.stage, say),
            withPeople(each.value.control, each.people.control),
            withPeople(each.value.treated, each.people.treated),
            difference(each),
            thenNow(each.control),
            thenNow(each.treated),
          ],
        }))}
      />
      <p className="quiet">{say('live.stages.why')}</p>
    </details>
  );
}
