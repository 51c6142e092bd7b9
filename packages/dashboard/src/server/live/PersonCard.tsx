import { type Speaker, stageWords } from '@perennial/words';
import type { PersonNow } from './answers.ts';
import { moneyIn } from './money.ts';

/** What is known of a visitor at this moment. */
export function PersonCard({ person, currency, speaker }: ScoreProps) {
  const { say, format } = speaker;
  return (
    <section className="card" aria-label={say('live.shop.known')} aria-live="polite">
      <h2>{say('live.shop.known')}</h2>
      <dl className="outcome">
        <div>
          <dt>{say('column.expected')}</dt>
          <Score person={person} currency={currency} speaker={speaker} />
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
      {person?.observed && (
        <p className={person.score?.isBehind ? 'freshness stale' : 'freshness'}>{person.observed.says}</p>
      )}
      {person && (
        <p>
          <strong>{say('live.next-action')}</strong> {person.nextAction.says}
        </p>
      )}
    </section>
  );
}

interface ScoreProps {
  readonly person: PersonNow | null;
  readonly currency: string;
  readonly speaker: Speaker;
}

/** What a customer is expected to bring; of a visitor, what visitors like them turned out to bring. */
function Score({ person, currency, speaker: { say, format, language } }: ScoreProps) {
  const score = person?.score ?? person?.early;
  if (!score) return <dd className="quiet">{say('live.no-score')}</dd>;
  const money = moneyIn('currency' in score ? score.currency : currency, language);
  const range = { low: { words: money(score.low80) }, high: { words: money(score.high80) } };
  return (
    <>
      <dd>{money(score.expected)}</dd>
      <dd>{say('figure.interval80', range)}</dd>
      {'visitors' in score && (
        <>
          <dd className="quiet">{say('live.early.orders', { share: { words: format.share(score.probOrders) } })}</dd>
          <dd className="quiet">{say('live.early', { n: { count: score.visitors } })}</dd>
        </>
      )}
    </>
  );
}
