import type { PageProps } from '../../page-props.ts';
import type { ExperienceVersion } from '../answers.ts';
import { callerName } from '../caller-name.ts';

interface Props extends Pick<PageProps, 'speaker'> {
  readonly versions: readonly ExperienceVersion[];
  readonly onVersion: (configuration: object) => void;
}

/** What was published before, the newest first; each can be taken as the draft. */
export function Versions({ versions, speaker: { say, language }, onVersion }: Props) {
  if (versions.length === 0) return null;
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="card">
      <h2>{say('live.versions')}</h2>
      <ul className="live-reasons">
        {versions.map(({ version, publishedAt, publishedBy, publishedByName, stoppedAt, configuration }) => (
          <li key={version}>
            {version} · {clock.format(new Date(publishedAt))} · {callerName(publishedBy, publishedByName, say)}
            {stoppedAt !== null && (
              <> · {say('live.stopped-at', { at: { words: clock.format(new Date(stoppedAt)) } })}</>
            )}{' '}
            <button type="button" className="link" onClick={() => onVersion(configuration)}>
              {say('live.take-back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
