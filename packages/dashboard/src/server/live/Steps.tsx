import type { Speaker } from '@perennial/words';
import { moneyIn } from './money.ts';
import type { Visit } from './visit.ts';

/** A click in the demonstration shop, and what followed. */
export interface Step {
  readonly number: number;
  readonly name: 'begin' | 'page' | 'look' | 'filter' | 'coupon' | 'add' | 'checkout' | 'buy';
  readonly visit: Visit;
}

interface Props {
  readonly steps: readonly Step[];
  readonly currency: string;
  readonly speaker: Speaker;
}

/** The clicks of a visitor, the last first: the score with its interval after each, and how long the page took. */
export function Steps({ steps, currency, speaker: { say, format, language } }: Props) {
  const money = moneyIn(currency, language);
  const scoreOf = ({ person }: Visit) => {
    const score = person?.score ?? person?.early;
    if (!score) return '–';
    const [low, high] = [{ words: money(score.low80) }, { words: money(score.high80) }];
    return `${money(score.expected)} (${say('figure.interval80', { low, high })})`;
  };
  return (
    <section className="card">
      <h2>{say('live.trace')}</h2>
      <ol reversed className="live-trace">
        {steps.map(({ number, name, visit }) => (
          <li key={number}>
            {say('live.step', {
              what: { words: say(`live.click.${name}`) },
              score: { words: scoreOf(visit) },
              took: { words: format.decimal(visit.took) },
            })}
          </li>
        ))}
      </ol>
    </section>
  );
}
