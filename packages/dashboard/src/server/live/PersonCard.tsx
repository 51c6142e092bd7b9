import type { Speaker } from '@perennial/words';
import type { PersonNow } from './answers.ts';
import { moneyIn } from './money.ts';
import { stageWords } from './stage-words.ts';

/** What is known of a visitor at this moment. */
export function PersonCard({ person, speaker }: { readonly person: PersonNow | null; readonly speaker: Speaker }) {
  const { say, format } = speaker;
  return (
    <section className="card" aria-label={say('live.shop.known')} aria-live="polite">
      <h2>{say('live.shop.known')}</h2>
      <dl className="outcome">
        <div>
          <dt>{say('column.expected')}</dt>
          <Score person={person} speaker={speaker} />
        </div>
        {person?.priceSensitivity != null && (
          <div>
            <dt>{say('live.price-sensitivity')}</dt>
            <dd>{format.share(person.priceSensitivity)}</dd>
          </div>
        )}
        {person?.stage != null && (
          <div>
            <dt>{say('live.stage')}</dt>
            <dd>{stageWords(person.stage, say)}</dd>
          </div>
        )}
        <div>
          <dt>{say('live.needs')}</dt>
          <dd>{person && person.needs.length > 0 ? person.needs.join(', ') : '–'}</dd>
        </div>
      </dl>
    </section>
  );
}

function Score({
  person,
  speaker: { say, language },
}: {
  readonly person: PersonNow | null;
  readonly speaker: Speaker;
}) {
  const score = person?.score;
  if (!score) return <dd className="quiet">{say('live.no-score')}</dd>;
  const money = moneyIn(score.currency, language);
  const range = { low: { words: money(score.low80) }, high: { words: money(score.high80) } };
  return (
    <>
      <dd>{money(score.expected)}</dd>
      <dd>{say('figure.interval80', range)}</dd>
    </>
  );
}
