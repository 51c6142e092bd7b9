import type { ExperienceReadOut } from '@perennial/server';
import { type Speaker, stageWords } from '@perennial/words';
import type { Style } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import { moneyFrom } from './money-from.ts';

type Stage = ExperienceReadOut['stages'][number];

const right = 'right' as const;
const LEVEL = 0.05;

/** What a page did to lifetime value at each stage, and of those who had ordered what was forecast then and is forecast now. */
export function stagesText(
  stages: readonly Stage[],
  width: number,
  speaker: Speaker,
  { bold, dim }: Style,
): readonly string[] {
  if (stages.length === 0) return [];
  const { say, format } = speaker;
  const money = moneyFrom(speaker);
  const stage = { title: say('live.stage'), cell: (each: Stage) => stageWords(each.stage, say) };
  const groups = ['control', 'treated'] as const;
  const means = groups.map((group) => ({
    title: say(`live.${group}`),
    cell: ({ value, people }: Stage) => {
      const mean = value[group];
      return `${mean === null ? '–' : money(mean)} (n ${format.count(people[group])})`;
    },
    align: right,
  }));
  const difference = {
    title: say('live.difference'),
    cell: (each: Stage) => differenceOf(each, speaker, money),
    align: right,
  };
  const thenNow = groups.map((group) => ({
    title: say(`live.${group}`),
    cell: (each: Stage) => forecastOf(each[group], speaker, money),
    align: right,
  }));
  const forecast = stages.filter(({ control, treated }) => control !== null || treated !== null);
  const options = { width, title: dim };
  return [
    '',
    bold(say('live.stages')),
    table(stages, [stage, ...means, difference], options),
    ...(forecast.length > 0
      ? [`  ${dim(say('live.stages.before-after'))}`, table(forecast, [stage, ...thenNow], options)]
      : []),
    dim(wrap(say('live.stages.why'), width, 2)),
  ];
}

function differenceOf({ value, adjustedPValue }: Stage, { say }: Speaker, money: (major: number) => string): string {
  if (value.comparison === null) return say('live.stages.few');
  const { difference, low95, high95 } = value.comparison;
  const words = say('gallery.difference', {
    difference: { words: money(difference) },
    low: { words: money(low95) },
    high: { words: money(high95) },
  });
  return (adjustedPValue ?? 1) < LEVEL ? say('live.stages.found', { difference: { words } }) : words;
}

function forecastOf(group: Stage['control'], { say }: Speaker, money: (major: number) => string): string {
  if (group === null) return '–';
  const { before, after, people } = group;
  return say('live.stages.then-now', {
    ...{ before: { words: money(before) }, after: { words: money(after) } },
    n: { count: people },
  });
}
