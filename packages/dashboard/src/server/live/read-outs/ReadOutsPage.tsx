import { Problem } from '../../Problem.tsx';
import type { PageProps } from '../../page-props.ts';
import { useAnswer } from '../../use-answer.ts';
import { NoneYet } from '../NoneYet.tsx';
import { HoldoutCard, PageCard } from './ReadOutCard.tsx';

/** What each page did to those who saw it, beside the control group; then all of them together. */
export function ReadOutsPage(props: PageProps) {
  const { speaker, session } = props;
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/experiences', { language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  if (answer.length === 0)
    return (
      <NoneYet title={say('live.no-experience')}>
        {say('live.none.read-outs.why')} <a href="/live/experiences">{say('live.studio')}</a>{' '}
        <a href="/live/gallery">{say('live.gallery')}</a>
      </NoneYet>
    );
  return (
    <>
      {answer.map(({ key }) => (
        <PageCard key={key} speaker={speaker} session={session} experience={key} />
      ))}
      {answer.length > 1 && <HoldoutCard speaker={speaker} />}
    </>
  );
}
