import { DEMO_SHOP } from '@perennial/decide/demo-shop';
import { useState } from 'react';
import { Link } from 'wouter';
import { ChoiceField, optionsOf } from '../../../fields/ChoiceField.tsx';
import { Problem } from '../../Problem.tsx';
import type { PageProps } from '../../page-props.ts';
import { useAnswer } from '../../use-answer.ts';
import { mayDesign } from '../may-design.ts';
import { NameForm } from './NameForm.tsx';
import { WorkOnPage } from './WorkOnPage.tsx';

/** Where pages are made: those that are published or begun, and what there is to begin with. */
export function StudioPage(props: PageProps) {
  const { speaker, session } = props;
  const { say, language } = speaker;
  const published = useAnswer('GET /api/experiences', { language });
  const drafts = useAnswer('GET /api/experience-drafts', { language });
  const [key, setKey] = useState(() => new URLSearchParams(location.search).get('key') ?? '');
  const [begun, setBegun] = useState<readonly string[]>([]);
  const error = published.error ?? drafts.error;
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!published.answer || !drafts.answer) return <div className="card skeleton page-high" aria-hidden="true" />;
  const known = published.answer.map((each) => each.key);
  const keys = [...new Set([...known, ...drafts.answer.map((each) => each.key), ...begun])].sort();
  const chosen = keys.includes(key) ? key : keys[0];
  const open = (name: string) => {
    setKey(name);
    history.replaceState(null, '', `?key=${encodeURIComponent(name)}`);
  };
  const begin = (name: string) => {
    setBegun([...begun, name]);
    open(name);
  };
  return (
    <>
      {chosen !== undefined && (
        <div className="form-line">
          <ChoiceField
            label={say('live.experience')}
            value={chosen}
            options={optionsOf(keys, (each) =>
              known.includes(each) ? each : say('studio.not-published', { key: { text: each } }),
            )}
            onChange={open}
          />
        </div>
      )}
      {chosen === undefined && (
        <section className="card">
          <p>{say(mayDesign(session) ? 'studio.none' : 'studio.none.view')}</p>
          {mayDesign(session) && (
            <p className="live-buttons">
              <Link href="/live/gallery" className="other">
                {say('studio.gallery')}
              </Link>
              <button type="button" onClick={() => begin(DEMO_SHOP)}>
                {say('studio.demo-page')}
              </button>
            </p>
          )}
        </section>
      )}
      {chosen !== undefined && (
        <WorkOnPage
          key={chosen}
          {...props}
          experience={chosen}
          isPublished={known.includes(chosen)}
          onChange={() => {
            published.again();
            drafts.again();
          }}
        />
      )}
      {mayDesign(session) && (
        <div className="card">
          <NameForm
            label={say('studio.new-page')}
            button={say('studio.new-page.make')}
            kind="page"
            taken={keys}
            say={say}
            onName={({ key: name }) => begin(name)}
          />
        </div>
      )}
    </>
  );
}
