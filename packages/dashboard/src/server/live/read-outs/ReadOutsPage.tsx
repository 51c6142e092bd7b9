import { Problem } from '../../Problem.tsx';
import type { PageProps } from '../../page-props.ts';
import { useAnswer } from '../../use-answer.ts';
import { HoldoutCard, PageCard } from './ReadOutCard.tsx';

/** What each page did to those who saw it, beside the control group; then all of them together. */
export function ReadOutsPage(props: PageProps) {
  const { speaker } = props;
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/experiences', { language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return null;
  if (answer.length === 0) return <p className="card">{say('live.no-experience')}</p>;
  return (
    <>
      {answer.map(({ key }) => (
        <PageCard key={key} speaker={speaker} experience={key} />
      ))}
      {answer.length > 1 && <HoldoutCard speaker={speaker} />}
    </>
  );
}
