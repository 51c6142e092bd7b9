import type { Answer } from '@perennial/server';
import { useState } from 'react';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { TableCard } from './TableCard.tsx';
import { useEvery } from './use-every.ts';

/** Where events come from, what they say, and what becomes of one. */
export function SourcesPage(props: PageProps) {
  const { speaker, session } = props;
  const { say, format, language } = speaker;
  const { answer, error, again } = useAnswer('GET /api/sources', { language });
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium' });
  return (
    <>
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      {answer?.length === 0 && <p className="card">{say('live.no-events')}</p>}
      {answer && answer.length > 0 && (
        <TableCard title={say('live.sources')}>
          <thead>
            <tr>
              {(['live.source', 'live.events', 'live.last-day', 'live.last', 'live.which'] as const).map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.map(({ source, name, events, lastDay, lastAt, names }) => (
              <tr key={source}>
                <th scope="row">{name ?? source}</th>
                <td>{format.count(events)}</td>
                <td>{format.count(lastDay)}</td>
                <td>{clock.format(new Date(lastAt))}</td>
                <td>{names.map((each) => `${each.event} ${format.count(each.events)}`).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </TableCard>
      )}
      {['engineer', 'admin'].includes(session.role ?? '') && <TryEvents {...props} onSent={again} />}
      <LatestEvents {...props} />
    </>
  );
}

const EXAMPLE = [{ type: 'track', userId: 'test-1', event: 'Product Viewed', properties: { category: 'espresso' } }];

function TryEvents({ speaker, onSent }: PageProps & { readonly onSent: () => void }) {
  const { say, language } = speaker;
  const [text, setText] = useState(JSON.stringify(EXAMPLE, null, 2));
  const [said, setSaid] = useState<Answer<'POST /v1/batch'>>();
  const [problem, setProblem] = useState<unknown>();
  const batch = parsed(text);
  const send = () => {
    if (batch === null) return;
    setProblem(undefined);
    ask('POST /v1/batch', { body: { batch }, language }).then((results) => {
      setSaid(results);
      onSent();
    }, setProblem);
  };
  return (
    <section className="card">
      <h2>{say('live.try')}</h2>
      <label className="live-code">
        <span>{say('live.try.events')}</span>
        <textarea rows={8} value={text} spellCheck={false} onChange={({ target }) => setText(target.value)} />
      </label>
      {batch === null && <p role="status">{say('live.not-json')}</p>}
      <button type="button" disabled={batch === null} onClick={send}>
        {say('live.send')}
      </button>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {said && (
        <ol>
          {said.results.map(({ messageId, result, reason }, i) => (
            <li key={messageId ?? i}>
              <strong>{result}</strong> {reason}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function parsed(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return null;
  }
}

function LatestEvents({ speaker }: PageProps) {
  const { say, language } = speaker;
  const { answer, again } = useAnswer('GET /api/events', { query: { limit: 30 }, language });
  useEvery(5000, again);
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });
  if (!answer || answer.length === 0) return null;
  return (
    <section className="card">
      <h2>{say('live.latest')}</h2>
      {answer.map(({ messageId, source, receivedAt, type, event, body }) => (
        <details key={`${source} ${messageId}`}>
          <summary>
            {clock.format(new Date(receivedAt))} {event || type}
          </summary>
          <pre>{JSON.stringify(body, null, 2)}</pre>
        </details>
      ))}
    </section>
  );
}
