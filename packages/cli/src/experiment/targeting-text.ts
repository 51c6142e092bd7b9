import type { ReadOut, Targeting, TargetingDepth } from '@perennial/study';
import type { Speaker } from '@perennial/words';
import type { Style } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';

interface Sheet {
  readonly speaker: Speaker;
  readonly style: Style;
  readonly width: number;
}

/** Whether a score finds whom a variant moves: what treating those with the highest scores brought, the more of them the further down. */
export function targetingText(
  { columns: { score = '' }, minorUnits }: ReadOut,
  { variant, withoutScore, advantage, chance, coefficient, depths }: Targeting,
  { speaker: { say, format }, style, width }: Sheet,
): string {
  const money = (value: number) => format.money(Math.round(value * 10 ** minorUnits));
  const right = 'right' as const;
  const columns = [
    {
      title: say('experiment.column.highest'),
      cell: ({ share }: TargetingDepth) => format.share(share),
      narrowest: 10,
    },
    {
      title: say('experiment.column.people'),
      cell: ({ people }: TargetingDepth) => format.count(people),
      align: right,
    },
    {
      title: say('experiment.column.difference'),
      cell: ({ comparison }: TargetingDepth) => money(comparison.difference),
      align: right,
    },
    {
      title: say('experiment.column.interval'),
      cell: ({ comparison: { low95, high95 } }: TargetingDepth) =>
        say('experiment.from-to', { low: { text: money(low95) }, high: { text: money(high95) } }),
      align: right,
    },
    { title: say('experiment.column.gain'), cell: ({ gain }: TargetingDepth) => money(gain), align: right },
  ];
  const named = { variant: { text: variant }, column: { text: score } };
  const qini = coefficient === null ? [] : [say('experiment.qini', { qini: { text: format.decimal(coefficient) } })];
  const left = withoutScore > 0 ? [say('experiment.without-score', { people: { count: withoutScore } })] : [];
  const says = [
    say('experiment.advantage', { ...named, money: { text: money(advantage) }, chance: { chance } }),
    ...qini,
    ...left,
  ];
  return [
    style.bold(`\n${say('experiment.title.targeting', named)}`),
    ...says.map((line) => wrap(line, width, 2)),
    table(depths, columns, { width, title: style.dim }),
  ].join('\n');
}
