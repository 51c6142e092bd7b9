import { Problem } from '../../Problem.tsx';
import type { PageProps } from '../../page-props.ts';
import { useAnswer } from '../../use-answer.ts';
import { callerName } from '../caller-name.ts';
import { maySend } from '../may-design.ts';
import { NoneYet } from '../NoneYet.tsx';
import { TableCard } from '../TableCard.tsx';
import { useEvery } from '../use-every.ts';
import { LatestEvents } from './LatestEvents.tsx';
import { Rejected } from './Rejected.tsx';
import { ShopTag } from './ShopTag.tsx';
import { ToldTwice } from './ToldTwice.tsx';
import { TryEvents } from './TryEvents.tsx';
import { UncountedRefunds } from './UncountedRefunds.tsx';

/** Where events come from, how a shop sends them, what they say, and what becomes of one. */
export function SourcesPage(props: PageProps) {
  const { speaker, session } = props;
  const { say, format, language } = speaker;
  const { answer, error, again } = useAnswer('GET /api/sources', { language });
  useEvery(5000, again);
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  if (!answer && error === undefined) return <div className="card skeleton page-high" aria-hidden="true" />;
  return (
    <>
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      {answer?.sources.length === 0 && (
        <NoneYet title={say('live.none.events')}>
          {say(maySend(session) ? 'live.none.sources.why' : 'live.none.events.why')}
        </NoneYet>
      )}
      {answer && answer.sources.length > 0 && (
        <TableCard
          title={say('live.sources.from')}
          isStacked
          columns={[
            { key: 'source', title: say('live.source') },
            { key: 'events', title: say('live.events'), isNumber: true },
            { key: 'day', title: say('live.last-day'), isNumber: true },
            { key: 'last', title: say('live.last') },
            { key: 'which', title: say('live.which') },
          ]}
          rows={answer.sources.map(({ source, name, events, lastDay, lastAt, names }) => ({
            key: source,
            cells: [
              callerName(source, name, say),
              format.count(events),
              format.count(lastDay),
              clock.format(new Date(lastAt)),
              names.map((each) => `${each.event} ${format.count(each.events)}`).join(', '),
            ],
          }))}
        />
      )}
      {maySend(session) && <ShopTag speaker={speaker} isOpen={answer?.sources.length === 0} />}
      {answer?.told && <ToldTwice speaker={speaker} told={answer.told} />}
      {answer && <UncountedRefunds speaker={speaker} refunds={answer.uncountedRefunds} />}
      <Rejected speaker={speaker} />
      <LatestEvents speaker={speaker} />
      {maySend(session) && <TryEvents speaker={speaker} onSent={again} />}
    </>
  );
}
