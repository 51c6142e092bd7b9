import type { Answer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { ask } from '../../ask.ts';
import { Problem } from '../../Problem.tsx';

const EXAMPLE = [{ type: 'track', userId: 'test-1', event: 'Product Viewed', properties: { category: 'espresso' } }];

interface Props {
  readonly speaker: Speaker;
  readonly onSent: () => void;
}

/** Sends events as a shop would, and says what became of each. */
export function TryEvents({ speaker, onSent }: Props) {
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
    <section className="card" aria-label={say('live.try')}>
      <h2>{say('live.try')}</h2>
      <label className="live-code">
        <span>{say('live.try.events')}</span>
        <textarea rows={10} value={text} spellCheck={false} onChange={({ target }) => setText(target.value)} />
      </label>
      {batch === null && <p role="status">{say('live.not-json')}</p>}
      <div className="live-buttons">
        <button type="button" disabled={batch === null} onClick={send}>
          {say('live.send')}
        </button>
      </div>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {said && (
        <ol className="live-results" role="status">
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
