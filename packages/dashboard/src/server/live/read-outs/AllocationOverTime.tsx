import type { Speaker } from '@perennial/words';
import { useCallback, useMemo } from 'react';
import { allocation } from '../../../charts/allocation.ts';
import { Chart } from '../../../figures/Chart.tsx';
import { Legend, type LegendEntry } from '../../../figures/Legend.tsx';
import { Notes } from '../../../figures/Notes.tsx';
import { SimpleTable } from '../../../figures/SimpleTable.tsx';
import { Problem } from '../../Problem.tsx';
import { useAnswer } from '../../use-answer.ts';
import type { Allocation, SlotAllocation } from '../answers.ts';
import { marksOfSlot } from './allocation-marks.ts';
import { numberOf } from './write.ts';

interface Props {
  readonly experience: string;
  readonly speaker: Speaker;
}

/** What each variant of a page got of its decisions, day by day or week by week: for each slot a picture and a table. */
export function AllocationOverTime({ experience, speaker }: Props) {
  const { say, language } = speaker;
  const params = { key: experience };
  const { answer, error } = useAnswer('GET /api/experiences/:key/allocation', { params, language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="skeleton" aria-hidden="true" />;
  if (answer.slots.length === 0) return null;
  const zone = { zone: { text: answer.timeZone } };
  return (
    <>
      <h3>{say('live.allocation')}</h3>
      {answer.slots.map((slot) => (
        <Slot key={slot.slot} title={experience} found={answer} slot={slot} speaker={speaker} />
      ))}
      <p className="quiet">
        {say('live.allocation.why')} {say(`live.allocation.zone.${answer.unit}`, zone)}
      </p>
    </>
  );
}

/** What nobody calls a variant: names of variants have no capitals. */
const CONTROL = 'CONTROL';
const tones = ['group-1', 'group-3', 'group-2', 'group-4', 'group-5'] as const;

interface SlotProps extends Pick<Props, 'speaker'> {
  readonly title: string;
  readonly found: Allocation;
  readonly slot: SlotAllocation;
}

function Slot({ title, found, slot: { slot, name, names, variants, periods }, speaker }: SlotProps) {
  const { say, format } = speaker;
  const { unit, marks } = found;
  const first = periods[0]?.from ?? '';
  const notes = useMemo(
    () => marksOfSlot(marks, { slot, names }, speaker).filter(({ day }) => day >= first),
    [marks, slot, names, speaker, first],
  );
  const explores = periods.some(({ explored }) => explored !== null && explored > 0);
  const hasGaps = periods.some(({ decisions }) => decisions === 0);
  const caption = say(`live.allocation.caption.${unit}`, { slot: { text: name } });
  const draw = useCallback(
    (width: number) =>
      allocation(
        periods.flatMap(({ from, isOver, control, variants: shares }) =>
          Object.entries({ ...(control && { [CONTROL]: control }), ...shares }).map(([part, share]) => ({
            ...{ from, isOver, part, share },
          })),
        ),
        {
          width,
          parts: [{ part: CONTROL, colour: 'group-6' }, ...variants.map((part, i) => ({ part, colour: toneOf(i) }))],
          periods: periods.map(({ from }) => from),
          days: unit === 'day' ? 1 : 7,
          explored: explores ? periods.map(({ from, explored }) => ({ from, share: explored })) : [],
          yLabel: say('live.allocation.share'),
          write: format.share,
          writeTime: format.tick,
          notes,
        },
      ),
    [periods, variants, unit, explores, notes, say, format],
  );
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <Chart draw={draw} label={`${title}. ${caption}`} paper="whole" />
      <Legend
        entries={[
          ...variants
            .map((variant, i): LegendEntry => ({ mark: 'bar', tone: toneOf(i), words: names[variant] ?? variant }))
            .toReversed(),
          { mark: 'bar', tone: 'group-6', words: say('live.control') },
          ...(explores ? [{ mark: 'dashed', words: say('live.allocation.explored') } as const] : []),
          ...(hasGaps ? [{ mark: 'dashed', tone: 'loss', words: say('live.allocation.empty') } as const] : []),
        ]}
      />
      <Notes notes={notes} format={format} />
      <details>
        <summary>{say('live.allocation.table')}</summary>
        <Periods title={`${title}. ${caption}`} {...{ unit, variants, names, periods, speaker }} />
      </details>
    </figure>
  );
}

function toneOf(place: number) {
  return tones[place % tones.length]!;
}

interface PeriodsProps extends Pick<Props, 'speaker'>, Omit<SlotAllocation, 'slot' | 'name'>, Pick<Allocation, 'unit'> {
  readonly title: string;
}

/** The newest first. */
function Periods({ title, unit, variants, names, periods, speaker: { say, format } }: PeriodsProps) {
  return (
    <SimpleTable
      title={title}
      columns={[
        { key: 'from', title: say(`live.allocation.${unit}`) },
        { key: 'decisions', title: say('live.decisions-made'), isNumber: true },
        ...variants.map((variant) => ({ key: `of ${variant}`, title: names[variant] ?? variant, isNumber: true })),
        { key: 'control', title: say('live.control'), isNumber: true },
        { key: 'explored', title: say('live.allocation.explored'), isNumber: true },
        { key: 'without', title: say('live.allocation.without'), isNumber: true },
      ]}
      rows={periods.toReversed().map(({ from, isOver, decisions, variants: shares, control, explored, ...rest }) => ({
        key: from,
        cells: [
          isOver ? format.date(from) : say('live.allocation.not-over', { day: { date: from } }),
          decisions === 0 ? say('live.allocation.empty') : format.count(decisions),
          ...variants.map((variant) => numberOf(shares && (shares[variant] ?? 0), format.shareFine)),
          numberOf(control, format.shareFine),
          numberOf(explored, format.shareFine),
          format.count(rest.withoutChoice),
        ],
      }))}
    />
  );
}
