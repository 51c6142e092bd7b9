import type { Speaker } from '@perennial/words';
import { parsed } from './edit-page.ts';

interface Props {
  readonly speaker: Speaker;
  readonly text: string;
  readonly isReadable: boolean;
  readonly changes: readonly string[];
  readonly onText: (text: string) => void;
}

/** The configuration as it is being written, and what differs from the one in use. */
export function Draft({ speaker: { say }, text, isReadable, changes, onText }: Props) {
  const isJson = parsed(text) !== undefined;
  return (
    <section className="card">
      <details open={!isReadable || undefined}>
        <summary>{say('studio.file')}</summary>
        <label className="live-code">
          <span>{say('live.draft')}</span>
          <textarea rows={16} value={text} spellCheck={false} onChange={({ target }) => onText(target.value)} />
        </label>
      </details>
      {!isReadable && <p role="status">{say(isJson ? 'studio.not-a-page' : 'live.not-json')}</p>}
      {changes.length > 0 && (
        <details>
          <summary>{say('live.changes', { lines: { count: changes.length } })}</summary>
          <pre>{changes.join('\n')}</pre>
        </details>
      )}
    </section>
  );
}
