import type { Answer } from '@perennial/server';
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

const counted = ['events', 'orders', 'decisions', 'control'] as const;
type Measure = (typeof counted)[number] | 'expected';

type Board = Answer<'GET /api/live'>;

const titles = {
  events: 'live.events',
  orders: 'live.orders',
  decisions: 'live.decisions-made',
  control: 'live.control',
  expected: 'live.expected',
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
  return <Hours board={answer} speaker={speaker} />;
}

/** Whether nothing happened in an hour. */
function wasQuiet(hour: LiveHour): boolean {
  return counted.every((measure) => hour[measure] === 0);
}

/** The newest hour is the first of the list, and the last of the picture. */
function Hours({ board, speaker }: { readonly board: Board; readonly speaker: Speaker }) {
  const { say, format, language } = speaker;
  const { hours: rows, currency } = board;
  // Without a run nobody is expected to bring anything.
  const measures: readonly Measure[] = currency === null ? counted : ['expected', ...counted];
  const [measure, setMeasure] = useState<Measure>('events');
  const busy = rows.filter((hour) => !wasQuiet(hour));
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const draw = useCallback(
    (width: number) =>
      hours(
        rows.map((hour) => ({ from: new Date(hour.from), value: measureOf(hour, measure) })),
        {
          width,
          yLabel: say(titles[measure]),
          write: measure === 'expected' && currency !== null ? moneyIn(currency, language, 'moneyShort') : format.count,
          writeTime: (at) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at),
        },
      ),
    [rows, currency, measure, say, format, language],
  );
  return (
    <div className="card live-table board">
      <h2>{say('live.board.caption')}</h2>
      {expectedNow(board, speaker)}
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
          ...(currency === null ? [] : [{ key: 'expected', title: say('live.expected'), isNumber: true }]),
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
            ...(currency === null ? [] : [expectedOf(hour, currency, speaker)]),
            format.count(hour.decisions),
            format.count(hour.control),
          ],
        }))}
      />
      {busy.length < rows.length && <p className="quiet">{say('live.board.quiet')}</p>}
      <p className="quiet">{say('live.board.as-of', { at: { words: writtenAt(board.at, language) } })}</p>
    </div>
  );
}

function measureOf(hour: LiveHour, measure: Measure): number {
  return measure === 'expected' ? (hour.expected?.expected ?? 0) : hour[measure];
}

function writtenAt(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(at));
}

/** What those who have ordered are expected to bring yet, or that no run says so. */
function expectedNow({ expected, currency, horizonDays, run }: Board, { say, language }: Speaker) {
  if (currency === null) return <p className="quiet">{say('live.board.no-run')}</p>;
  if (!expected) return null;
  const money = moneyIn(currency, language);
  return (
    <p>
      {say('live.board.expected', {
        n: { count: expected.customers },
        money: { words: money(expected.expected) },
        low: { words: money(expected.low80) },
        high: { words: money(expected.high80) },
        days: { count: horizonDays ?? 0 },
        run: { count: run ?? 0 },
      })}
    </p>
  );
}

function expectedOf({ expected }: LiveHour, currency: string, { say, language }: Speaker): string {
  if (!expected) return '–';
  const money = moneyIn(currency, language);
  return say('live.board.expected.hour', {
    money: { words: money(expected.expected) },
    low: { words: money(expected.low80) },
    high: { words: money(expected.high80) },
    n: { count: expected.customers },
  });
}

function revenueOf({ revenue }: LiveHour, { format, language }: Speaker): string {
  const amounts = revenue.map(({ currency, amount }) =>
    currency === null ? format.decimal(amount) : moneyIn(currency, language)(amount),
  );
  return amounts.join(' + ') || '–';
}
