import { policyLines } from '@perennial/decide/policy-monitor';
import type { Speaker } from '@perennial/words';
import { useCallback, useMemo } from 'react';
import type { Note } from '../../../charts/note-marks.ts';
import { regretCourse } from '../../../charts/regret-course.ts';
import { Chart } from '../../../figures/Chart.tsx';
import { Legend } from '../../../figures/Legend.tsx';
import { Notes } from '../../../figures/Notes.tsx';
import { Problem } from '../../Problem.tsx';
import { useAnswer } from '../../use-answer.ts';
import type { PolicyMonitor as Found, MonitoredSlot } from '../answers.ts';
import { moneyIn } from '../money.ts';
import { marksOfSlot } from './allocation-marks.ts';
import { MonitoredPeriods } from './MonitoredPeriods.tsx';

interface Props {
  readonly experience: string;
  readonly speaker: Speaker;
}

/** Whether the policies of a page learn safely: for each slot what is known of its regret, with a picture and a table of its periods. */
export function PolicyMonitor({ experience, speaker }: Props) {
  const { say, language } = speaker;
  const params = { key: experience };
  const { answer, error } = useAnswer('GET /api/experiences/:key/policy-monitor', { params, language });
  const annotations = useAnswer('GET /api/annotations', { language }).answer ?? none;
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="skeleton" aria-hidden="true" />;
  if (answer.slots.length === 0) return null;
  const isShown = answer.slots.some(({ refused }) => refused === null);
  return (
    <>
      <h3>{say('live.policy-monitor')}</h3>
      {answer.slots.map((slot) => (
        <Slot key={slot.slot} title={experience} found={answer} {...{ slot, annotations, speaker }} />
      ))}
      {isShown && <p className="quiet">{say('live.policy.why', { days: { count: answer.afterDays } })}</p>}
    </>
  );
}

interface SlotProps extends Pick<Props, 'speaker'> {
  readonly title: string;
  readonly found: Found;
  readonly slot: MonitoredSlot;
  /** What was noted of days, whatever page it is about. */
  readonly annotations: readonly Note[];
}

function Slot({ title, found, slot, annotations, speaker }: SlotProps) {
  const { currency, afterDays } = found;
  const { say, language } = speaker;
  const [money, round] = [moneyIn(currency, language), moneyIn(currency, language, 'moneyRound')];
  const lines = policyLines(slot, { say, money, round, afterDays });
  return (
    <>
      {lines.map((line, i) => (
        <p key={line}>
          {i === 0 && <strong>{`${slot.name}: `}</strong>}
          {line}
        </p>
      ))}
      {slot.best !== null && <Regret best={slot.best} {...{ title, found, slot, annotations, speaker }} />}
    </>
  );
}

const none: readonly Note[] = [];
const DAY = 86_400_000;

function Regret({ title, found, slot, annotations, best, speaker }: SlotProps & { readonly best: string }) {
  const { say, format, language } = speaker;
  const { unit, currency, marks } = found;
  const { periods } = slot;
  const notes = useMemo(
    () => notesOf(slot, { marks, unit, annotations }, speaker),
    [slot, marks, unit, annotations, speaker],
  );
  const caption = say('live.policy.caption', { slot: { text: slot.name }, best: { text: slot.names[best] ?? best } });
  const draw = useCallback(
    (width: number) => {
      const length = (unit === 'day' ? 1 : 7) * DAY;
      const points = periods.flatMap(({ from, regret, evenSplitRegret }) =>
        regret
          ? {
              at: new Date(Date.parse(`${from}T00:00:00Z`) + length),
              regret: regret.sum,
              ...{ low95: regret.low95, high95: regret.high95 },
              evenSplit: evenSplitRegret?.sum ?? null,
            }
          : [],
      );
      return regretCourse(points, {
        width,
        yLabel: say('live.policy.axis'),
        write: moneyIn(currency, language, 'moneyShort'),
        writeTime: format.tick,
        notes,
      });
    },
    [periods, unit, currency, language, notes, say, format],
  );
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <Chart draw={draw} label={`${title}. ${caption}`} paper="whole" />
      <Legend
        entries={[
          { mark: 'line', tone: 'forecast', words: say('live.policy.of-policy') },
          { mark: 'band', words: say('live.policy.interval') },
          { mark: 'dashed', words: say('live.policy.of-even-split') },
        ]}
      />
      <Notes notes={notes} format={format} />
      <MonitoredPeriods title={`${title}. ${caption}`} found={found} slot={slot} speaker={speaker} />
    </figure>
  );
}

/** The versions of the page and the annotations of the days that are drawn, in the order of time. */
function notesOf(
  slot: MonitoredSlot,
  { marks, unit, annotations }: Pick<Found, 'marks' | 'unit'> & Pick<SlotProps, 'annotations'>,
  speaker: Speaker,
): readonly Note[] {
  const drawn = slot.periods.filter(({ regret }) => regret !== null);
  const [first, last] = [drawn[0]?.from, drawn.at(-1)?.from];
  if (first === undefined || last === undefined) return [];
  const end = new Date(Date.parse(last) + (unit === 'day' ? 1 : 7) * DAY).toISOString().slice(0, 10);
  return [...marksOfSlot(marks, slot, speaker), ...annotations.map(({ day, text }) => ({ day, text }))]
    .filter(({ day }) => day >= first && day <= end)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}
