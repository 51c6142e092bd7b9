import type { Speaker } from '@perennial/words';
import { useCallback, useState } from 'react';
import { hours } from '../../charts/hours.ts';
import { Chart } from '../../figures/Chart.tsx';
import { Choice } from '../../figures/Choice.tsx';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { TermTitle } from '../../figures/TermTitle.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import type { LiveHour } from './answers.ts';
import { moneyIn } from './money.ts';
import { NoneYet } from './NoneYet.tsx';
import { useEvery } from './use-every.ts';

const measures = ['events', 'orders', 'decisions', 'control'] as const;
type Measure = (typeof measures)[number];

const titles = {
  events: 'live.events',
  orders: 'live.orders',
  decisions: 'live.decisions-made',
  control: 'live.control',
} as const;

/** The last day, hour by hour, as it goes on: a measure as a picture, all of them as a table. */
export function BoardPage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const { answer, error, again } = useAnswer('GET /api/live', { language });
  useEvery(5000, again);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  const isQuiet = answer.hours.every(wasQuiet);
  if (isQuiet)
    return (
      <NoneYet title={say('live.none.day')}>
        {say('live.none.events.why')} <a href="/live/sources">{say('live.none.events.do')}</a>{' '}
        <a href="/live/shop">{say('live.none.shop')}</a>
      </NoneYet>
    );
  return <Hours hours={answer.hours} speaker={speaker} />;
}

/** Whether nothing happened in an hour. */
function wasQuiet(hour: LiveHour): boolean {
  return measures.every((measure) => hour[measure] === 0);
}

/** The newest hour is the first of the list, and the last of the picture. */
function Hours({ hours: rows, speaker }: { readonly hours: readonly LiveHour[]; readonly speaker: Speaker }) {
  const { say, format, language } = speaker;
  const [measure, setMeasure] = useState<Measure>('events');
  const busy = rows.filter((hour) => !wasQuiet(hour));
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const draw = useCallback(
    (width: number) =>
      hours(
        rows.map(({ from, [measure]: value }) => ({ from: new Date(from), value })),
        {
          width,
          yLabel: say(titles[measure]),
          write: format.count,
          writeTime: (at) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at),
        },
      ),
    [rows, measure, say, format, language],
  );
  return (
    <div className="card live-table board">
      <h2>{say('live.board.caption')}</h2>
      <Choice
        label={say('live.board.measure')}
        value={measure}
        options={measures.map((value) => ({ value, words: say(titles[value]) }))}
        onChange={setMeasure}
      />
      <Chart draw={draw} label={`${say('live.board.caption')}: ${say(titles[measure])}`} paper="whole" />
      <SimpleTable
        title={say('live.board.caption')}
        isStacked
        columns={[
          { key: 'hour', title: say('live.hour') },
          { key: 'events', title: say('live.events'), isNumber: true },
          { key: 'orders', title: say('live.orders'), isNumber: true },
          { key: 'revenue', title: say('live.revenue'), isNumber: true },
          { key: 'decisions', title: say('live.decisions-made'), isNumber: true },
          {
            key: 'control',
            title: <TermTitle title="live.control" say={say} />,
            words: say('live.control'),
            isNumber: true,
          },
        ]}
        rows={busy.map((hour) => ({
          key: hour.from,
          cells: [
            clock.format(new Date(hour.from)),
            format.count(hour.events),
            format.count(hour.orders),
            revenueOf(hour, speaker),
            format.count(hour.decisions),
            format.count(hour.control),
          ],
        }))}
      />
      {busy.length < rows.length && <p className="quiet">{say('live.board.quiet')}</p>}
    </div>
  );
}

function revenueOf({ revenue }: LiveHour, { format, language }: Speaker): string {
  const amounts = revenue.map(({ currency, amount }) =>
    currency === null ? format.decimal(amount) : moneyIn(currency, language)(amount),
  );
  return amounts.join(' + ') || '–';
}
