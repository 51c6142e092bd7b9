import { useState } from 'react';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { demoPage } from './demo-page.ts';
import { mayDesign, maySend } from './may-design.ts';
import { ShopFront } from './ShopFront.tsx';

/** A shop to click around in: after each click the visitor's score, and the page composed for them. It asks what the pages of a shop ask. */
export function ShopPage(props: PageProps) {
  const { speaker, session } = props;
  const { say, language } = speaker;
  const { answer, error, again } = useAnswer('GET /api/experiences', { language });
  const [problem, setProblem] = useState<unknown>();
  if (!maySend(session)) return <p className="card">{say('live.shop.not-allowed')}</p>;
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  if (answer.some(({ key }) => key === demoPage.key)) return <ShopFront {...props} experience={demoPage.key} />;
  const begin = () =>
    ask('PUT /api/experiences/:key', {
      params: { key: demoPage.key },
      body: { ...demoPage, version: 1 },
      language,
    }).then(again, setProblem);
  return (
    <section className="card">
      <p>{say('live.shop.begin.why')}</p>
      {mayDesign(session) && (
        <button type="button" className="main" onClick={() => void begin()}>
          {say('live.shop.begin')}
        </button>
      )}
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
    </section>
  );
}
