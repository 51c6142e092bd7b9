import { binEdges } from './bins.ts';
import { ALIVE_STEPS, PER_DECADE, type Spread } from './spread.ts';
import type { DensityCell, PastFutureCell } from './value-result.ts';

/** Customers by P(alive) and by what they brought: what is expected holds P(alive) already. */
export function densityOf({ density }: Spread): readonly DensityCell[] {
  return density.map(({ alive, bin, customers, historic }) => {
    const { from, to } = binEdges(bin, PER_DECADE.map);
    return {
      aliveFrom: alive / ALIVE_STEPS,
      aliveTo: (alive + 1) / ALIVE_STEPS,
      historicFrom: from,
      historicTo: to,
      customers,
      money: historic,
    };
  });
}

/** Customers by what they brought and what they are expected to bring. */
export function pastFutureOf({ pastFuture }: Spread): readonly PastFutureCell[] {
  return pastFuture.map(({ past, future, customers }) => {
    const [historic, money] = [binEdges(past, PER_DECADE.map), binEdges(future, PER_DECADE.map)];
    return {
      historicFrom: historic.from,
      historicTo: historic.to,
      moneyFrom: money.from,
      moneyTo: money.to,
      customers,
    };
  });
}
