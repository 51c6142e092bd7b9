import type { Speaker } from '@perennial/words';
import { moneyIn } from '../live/money.ts';
import type { Outcome } from './lift-scale.ts';

interface Props {
  readonly outcome: Outcome;
  /** How far the widest interval of the table reaches from 0. */
  readonly widest: number;
  readonly speaker: Speaker;
}

const WIDTH = 140;
const HEIGHT = 18;

/** The lift in value with its interval as a mark around 0 and in words; where nothing is compared, why. */
export function Lift({ outcome, widest, speaker: { say, language } }: Props) {
  const { comparison } = outcome.measures.value;
  const money = moneyIn(outcome.currency, language);
  if (!comparison) return <span className="quiet">{outcome.lift.says}</span>;
  const { difference, low95, high95 } = comparison;
  const signed = (amount: number) => `${amount > 0 ? '+' : ''}${money(amount)}`;
  const at = (amount: number) => WIDTH / 2 + (amount / (widest || 1)) * (WIDTH / 2 - 4);
  return (
    <span className="lift">
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line x1={WIDTH / 2} x2={WIDTH / 2} y2={HEIGHT} stroke="var(--ink)" strokeOpacity={0.4} />
        <line
          x1={at(low95)}
          x2={at(high95)}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
          stroke="var(--forecast)"
          strokeWidth={3}
          strokeLinecap="round"
        />
        <circle cx={at(difference)} cy={HEIGHT / 2} r={4} fill="var(--forecast)" />
      </svg>
      <span>
        {signed(difference)} ({say('figure.range', { low: { words: signed(low95) }, high: { words: signed(high95) } })})
      </span>
      <span>{outcome.lift.says}</span>
    </span>
  );
}
