import { Problem } from '../../Problem.tsx';
import type { PageProps } from '../../page-props.ts';
import { useAnswer } from '../../use-answer.ts';
import type { ExperienceLine } from '../answers.ts';
import { ReadOutCard } from './ReadOutCard.tsx';

/** What each page did to those who saw it, beside the control group; then all of them together. */
export function ReadOutsPage(props: PageProps) {
  const { speaker } = props;
  const { say, language } = speaker;
  const { answer, error } = useAnswer<readonly ExperienceLine[]>('/api/experiences', language);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return null;
  if (answer.length === 0) return <p className="card">{say('live.no-experience')}</p>;
  return (
    <>
      {answer.map(({ key }) => (
        <ReadOutCard key={key} speaker={speaker} title={key} address={`/api/experiences/${key}`} keeps />
      ))}
      {answer.length > 1 && <ReadOutCard speaker={speaker} title={say('live.holdout')} address="/api/holdout" />}
    </>
  );
}
