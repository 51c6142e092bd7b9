import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { stageWords } from './stage-words.ts';
import { TableCard } from './TableCard.tsx';

/** From the first event to long after an order: where people are, and how many ever came so far. */
export function JourneyPage({ speaker }: PageProps) {
  const { say, format, language } = speaker;
  const { answer, error } = useAnswer('GET /api/journey', { language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return null;
  if (answer.people === 0) return <p className="card">{say('live.no-events')}</p>;
  return (
    <>
      <TableCard title={say('live.journey.caption', { people: { count: answer.people } })}>
        <thead>
          <tr>
            {(['live.stage', 'live.there-now', 'live.came-so-far', 'live.of-all'] as const).map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.stages.map(({ stage, people, reached }) => (
            <tr key={stage}>
              <th scope="row">{stageWords(stage, say)}</th>
              <td>{format.count(people)}</td>
              <td>{format.count(reached)}</td>
              <td>
                <span className="live-bar" style={{ inlineSize: `${(reached / answer.people) * 10}rem` }} />{' '}
                {format.share(reached / answer.people)}
              </td>
            </tr>
          ))}
        </tbody>
      </TableCard>
      {!answer.isWhole && <p className="quiet">{say('live.journey.part')}</p>}
    </>
  );
}
