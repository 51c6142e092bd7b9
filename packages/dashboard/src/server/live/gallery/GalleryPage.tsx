import { useState } from 'react';
import { ask } from '../../ask.ts';
import { Problem } from '../../Problem.tsx';
import type { PageProps } from '../../page-props.ts';
import { useAnswer } from '../../use-answer.ts';
import type { FunnelResult, GalleryLine } from '../answers.ts';
import { mayDesign } from '../may-design.ts';
import { FunnelOutcome } from './FunnelOutcome.tsx';

/** Funnels of eight industries: what they are for, what they did to simulated visitors, and a button to begin with one. */
export function GalleryPage(props: PageProps) {
  const { speaker } = props;
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/gallery', { language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (answer?.length === 0) return <p className="card">{say('live.gallery.none')}</p>;
  return answer?.map((funnel) => <Funnel key={funnel.name} {...props} funnel={funnel} />);
}

function Funnel({ speaker, session, funnel }: PageProps & { readonly funnel: GalleryLine }) {
  const { say, language } = speaker;
  const [result, setResult] = useState<FunnelResult>();
  const [problem, setProblem] = useState<unknown>();
  const [isBegun, setBegun] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const run = () => {
    setProblem(undefined);
    setRunning(true);
    ask('GET /api/gallery/:name/result', { params: { name: funnel.name }, language })
      .then(setResult, setProblem)
      .finally(() => setRunning(false));
  };
  const begin = async () => {
    const published = await ask('GET /api/experiences', { language });
    const next = (published.find(({ key }) => key === funnel.configuration.key)?.version ?? 0) + 1;
    await ask('PUT /api/experiences/:key/draft', {
      params: { key: funnel.configuration.key },
      body: { ...funnel.configuration, version: next },
      language,
    });
    setBegun(true);
  };
  return (
    <section className="card" aria-label={funnel.title}>
      <h2>{funnel.title}</h2>
      <p>{funnel.logic}</p>
      <p className="live-buttons">
        <button type="button" disabled={isRunning} onClick={run}>
          {say('live.gallery.run')}
        </button>
        {mayDesign(session) && (
          <button type="button" onClick={() => void begin().catch(setProblem)}>
            {say('live.gallery.begin')}
          </button>
        )}
      </p>
      {isRunning && <p role="status">{say('app.loading')}</p>}
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {isBegun && (
        <p role="status">
          {say('live.draft-saved')}{' '}
          <a href={`/live/experiences?key=${funnel.configuration.key}`}>{say('live.studio')}</a>
        </p>
      )}
      {result && (
        <FunnelOutcome title={funnel.title} slots={funnel.configuration.slots} result={result} speaker={speaker} />
      )}
    </section>
  );
}
