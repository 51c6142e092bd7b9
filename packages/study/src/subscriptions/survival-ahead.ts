import type { ChurnModel, Parameters } from '@perennial/models';

/** Chance that who has renewed for so many months survives k further intervals, k = 0, 1, 2 … `most`, by each draw of the parameters. */
export type SurvivalAhead = (group: number, renewed: number, interval: number, most: number) => readonly Float64Array[];

/** Survival by draws, reckoned once for each group and time. `power`: what a draw's chances to leave are multiplied by. */
export function survivalAhead(
  model: ChurnModel,
  drawn: readonly (readonly Parameters[])[],
  power: (draw: number) => number = () => 1,
): SurvivalAhead {
  const logs = drawn.map((parameters) => parameters.map(() => new Map<number, number>()));
  const logAt = (draw: number, group: number, t: number): number => {
    const known = logs[draw]![group]!;
    const found = known.get(t) ?? model.logSurvival(drawn[draw]![group]!, t);
    known.set(t, found);
    return found;
  };
  return (group, renewed, interval, most) =>
    drawn.map((_, draw) => {
      const given = logAt(draw, group, renewed);
      return Float64Array.from({ length: most + 1 }, (_each, k) =>
        k === 0 ? 1 : Math.exp(power(draw) * (logAt(draw, group, renewed + k * interval) - given)),
      );
    });
}

/** The mean over draws. */
export function meanSurvival(byDraw: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(byDraw[0]?.length ?? 1);
  for (const each of byDraw) for (let k = 0; k < mean.length; k++) mean[k]! += each[k]! / byDraw.length;
  return mean;
}
