import type { Speaker } from '@perennial/words';
import { useAnswer } from '../../use-answer.ts';
import { callerName } from '../caller-name.ts';
import { TableCard } from '../TableCard.tsx';
import { useEvery } from '../use-every.ts';

/** Events and requests that the server did not take, each with why and what to do; nothing where there are none. */
export function Rejected({ speaker: { say, format, language } }: { readonly speaker: Speaker }) {
  const { answer, again } = useAnswer('GET /api/rejections', { language });
  useEvery(5000, again);
  if (!answer || answer.rejections.length === 0) return null;
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <TableCard
      title={say('live.rejected')}
      note={say('live.rejected.since', { since: { words: clock.format(new Date(answer.since)) } })}
      isStacked
      columns={[
        { key: 'when', title: say('live.last') },
        { key: 'source', title: say('live.source') },
        { key: 'event', title: say('live.event') },
        { key: 'times', title: say('live.rejected.times'), isNumber: true },
        { key: 'why', title: say('live.rejected.why') },
        { key: 'said', title: say('live.rejected.said') },
      ]}
      rows={answer.rejections.map(({ source, name, event, reason, says, said, messageId, times, lastAt }) => ({
        key: `${source} ${event} ${reason} ${says}`,
        cells: [
          clock.format(new Date(lastAt)),
          <bdi key="source">{source === null ? say('live.rejected.unknown') : callerName(source, name, say)}</bdi>,
          <bdi key="event">{event}</bdi>,
          format.count(times),
          says,
          <span key="said">
            {said !== null && <code>{said}</code>}
            {said !== null && messageId !== null && <br />}
            {messageId !== null && <small>{say('live.rejected.message', { id: { text: messageId } })}</small>}
          </span>,
        ],
      }))}
    />
  );
}
