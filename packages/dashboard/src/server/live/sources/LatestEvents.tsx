import type { Speaker } from '@perennial/words';
import { useAnswer } from '../../use-answer.ts';
import { TableCard } from '../TableCard.tsx';
import { useEvery } from '../use-every.ts';

/** The events that came last, each with all that it says. */
export function LatestEvents({ speaker: { say, language } }: { readonly speaker: Speaker }) {
  const { answer, again } = useAnswer('GET /api/events', { query: { limit: 30 }, language });
  useEvery(5000, again);
  if (!answer || answer.length === 0) return null;
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });
  return (
    <TableCard
      title={say('live.latest')}
      isStacked
      columns={[
        { key: 'when', title: say('live.when') },
        { key: 'event', title: say('live.event') },
        { key: 'person', title: say('live.person') },
        { key: 'body', title: say('live.event.says') },
      ]}
      rows={answer.map(({ messageId, source, receivedAt, type, event, body }) => ({
        key: `${source} ${messageId}`,
        cells: [
          clock.format(new Date(receivedAt)),
          event || type,
          <bdi key="person">{personOf(body)}</bdi>,
          <details key="body">
            <summary>{messageId}</summary>
            <pre>{JSON.stringify(body, null, 2)}</pre>
          </details>,
        ],
      }))}
    />
  );
}

/** Whom an event names: the customer, else the visitor. */
function personOf(body: unknown): string {
  const { userId, anonymousId } = body as { readonly userId?: unknown; readonly anonymousId?: unknown };
  return String(userId ?? anonymousId ?? '');
}
