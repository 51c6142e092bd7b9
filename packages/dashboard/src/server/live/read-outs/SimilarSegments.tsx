import type { Answer, SessionAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { SimpleTable } from '../../../figures/SimpleTable.tsx';
import { Problem } from '../../Problem.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useChange } from '../../use-change.ts';
import { mayDesign } from '../may-design.ts';
import { DraftMade } from './DraftMade.tsx';
import { segmentWords } from './segment-words.ts';

type Suggested = Answer<'GET /api/experiences/:key/similar-segments'>;
type Segment = Suggested['segments'][number];

interface Props {
  readonly experience: string;
  readonly slot: string;
  readonly variant: string;
  readonly variantName: string;
  readonly speaker: Speaker;
  readonly session: SessionAnswer;
}

/** Where a variant that has won with a part of the visitors can be tried next: the segments like theirs, how near they are and by what, and how many people come. */
export function SimilarSegments({ experience, slot, variant, variantName, speaker, session }: Props) {
  const { say, language } = speaker;
  const params = { key: experience };
  const { answer, error } = useAnswer('GET /api/experiences/:key/similar-segments', {
    params,
    query: { slot, variant },
    language,
  });
  const { change, error: refused } = useChange(language);
  const [made, setMade] = useState<{ readonly version: number; readonly variant: string }>();
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer?.own) return null;
  const { own, finding, segments } = answer;
  const test = ({ when }: Segment) =>
    change('POST /api/experiences/:key/segment-test', { params, body: { slot, variant, when: { ...when } } }).then(
      (draft) => setMade(draft ?? undefined),
    );
  const segment = { words: segmentWords(own.when, say) };
  return (
    <>
      <p>{say('similar.own', { variant: { text: variantName }, segment, n: { count: own.people } })}</p>
      {segments.length > 0 && (
        <>
          <Segments
            title={say('similar.title', { variant: { text: variantName } })}
            segments={segments}
            speaker={speaker}
            {...(mayDesign(session) && { onTest: (each) => void test(each) })}
          />
          <p className="quiet">{say('similar.distance.why')}</p>
        </>
      )}
      <p>{finding.says}</p>
      {refused !== undefined && <Problem error={refused} speaker={speaker} />}
      {made && (
        <DraftMade experience={experience} speaker={speaker}>
          {say('similar.made', { version: { count: made.version }, variant: { text: made.variant } })}
        </DraftMade>
      )}
    </>
  );
}

interface SegmentsProps {
  readonly title: string;
  readonly segments: readonly Segment[];
  readonly speaker: Speaker;
  /** Where the reader may draft a test. */
  readonly onTest?: (segment: Segment) => void;
}

function Segments({ title, segments, speaker: { say, format }, onTest }: SegmentsProps) {
  const farthest = ({ distances }: Segment) =>
    distances
      .slice(0, 2)
      .map(({ dimension, distance }) => `${say(`similar.dimension.${dimension}`)} ${format.decimal(distance)}`)
      .join(', ');
  return (
    <SimpleTable
      title={title}
      isStacked
      columns={[
        { key: 'segment', title: say('similar.segment') },
        { key: 'people', title: say('similar.people'), isNumber: true },
        { key: 'month', title: say('similar.month'), isNumber: true },
        { key: 'distance', title: say('similar.distance'), isNumber: true },
        { key: 'most', title: say('similar.most') },
        ...(onTest ? [{ key: 'do', title: say('app.do') }] : []),
      ]}
      rows={segments.map((each) => {
        const words = segmentWords(each.when, say);
        return {
          key: words,
          cells: [
            words,
            format.count(each.people),
            format.count(each.peopleAMonth),
            format.decimal(each.distance),
            farthest(each),
            ...(onTest
              ? [
                  <button
                    key="test"
                    type="button"
                    className="link"
                    aria-label={say('similar.test.which', { segment: { words } })}
                    onClick={() => onTest(each)}
                  >
                    {say('similar.test')}
                  </button>,
                ]
              : []),
          ],
        };
      })}
    />
  );
}
