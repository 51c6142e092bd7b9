import type { Interval } from '../../record/interval.ts';
import type { Members } from './loyalty-result.ts';

type Ends = Omit<Interval, 'median'>;

/** A programme as it is planned, and what it is assumed to do; shares of one. */
export interface Programme {
  /** Of what members spend, what they are given back. */
  readonly reward: number;
  /** Of the rewards, those that are ever taken. */
  readonly redeemed: number;
  /** More that members spend because of it. */
  readonly lift: number;
  /** Of revenue, what is kept before the rewards. */
  readonly margin: number;
}

/** Where nothing else is said: a twentieth is given back, four in five rewards are taken, and members spend a twentieth more. */
export const USUAL_PROGRAMME = { reward: 0.05, redeemed: 0.8, lift: 0.05 };

/** What a programme brings and costs within the horizon; minor units. */
export interface Reckoned extends Members {
  /** What is kept of what members spend more. */
  readonly gained: number;
  /** Rewards on what they would have spent anyway, and on what they spend more. */
  readonly rewardsAnyway: number;
  readonly rewardsOnMore: number;
  /** What is gained less all rewards, with the interval of the forecast. */
  readonly left: number;
  readonly leftEnds: Ends | null;
  /** Rewards that are promised and not taken. */
  readonly outstanding: number;
  /** The lift at which nothing is left; null where rewards take all that is kept. */
  readonly breakEven: number | null;
}

/** The profit and loss of a programme for these members: E (m ℓ − q r (1 + ℓ)), of what is expected E, margin m, lift ℓ, reward r, redeemed q. */
export function reckonProgramme(members: Members, { reward, redeemed, lift, margin }: Programme): Reckoned {
  const { expected, interval } = members;
  const taken = reward * redeemed;
  const perUnit = margin * lift - taken * (1 + lift);
  return {
    ...members,
    gained: Math.round(expected * margin * lift),
    rewardsAnyway: Math.round(expected * taken),
    rewardsOnMore: Math.round(expected * taken * lift),
    left: Math.round(expected * perUnit),
    leftEnds: interval && endsOf(interval, perUnit),
    outstanding: Math.round(expected * reward * (1 - redeemed) * (1 + lift)),
    breakEven: margin > taken ? taken / (margin - taken) : null,
  };
}

/** Of a loss, the upper end of what is expected is the lower one. */
function endsOf({ low95, low80, high80, high95 }: Ends, by: number): Ends {
  const [a, b, c, d] = [low95, low80, high80, high95].map((end) => Math.round(end * by)).sort((x, y) => x - y);
  return { low95: a!, low80: b!, high80: c!, high95: d! };
}
