import { stageWords } from '@perennial/words';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { NoneYet } from './NoneYet.tsx';
import { TableCard } from './TableCard.tsx';
import { useEvery } from './use-every.ts';

/** From the first event to long after an order: where people are, and how many ever came so far. */
export function JourneyPage({ speaker }: PageProps) {
  const { say, format, language } = speaker;
  const { answer, error, again } = useAnswer('GET /api/journey', { language });
  useEvery(15_000, again);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  if (answer.people === 0)
    return (
      <NoneYet title={say('live.none.events')}>
        {say('live.none.journey.why')} <a href="/live/sources">{say('live.none.events.do')}</a>
      </NoneYet>
    );
  return (
    <>
      <TableCard
        title={say('live.journey.caption', { people: { count: answer.people } })}
        columns={[
          { key: 'stage', title: say('live.stage') },
          { key: 'now', title: say('live.there-now'), isNumber: true },
          { key: 'reached', title: say('live.came-so-far'), isNumber: true },
          { key: 'share', title: say('live.of-all') },
        ]}
        rows={answer.stages.map(({ stage, people, reached }) => ({
          key: stage,
          cells: [
            stageWords(stage, say),
            format.count(people),
            format.count(reached),
            <span key="share" className="live-share">
              {reached > 0 && (
                <span className="live-bar" style={{ inlineSize: `${(reached / answer.people) * 70}%` }} />
              )}
              {format.share(reached / answer.people)}
            </span>,
          ],
        }))}
      />
      {!answer.isWhole && <p className="quiet">{say('live.journey.part')}</p>}
    </>
  );
}
