import type { SeasonDay } from './trade-calendar.ts';

/** More trade in autumn, most around the last Friday of November and in mid-December; fewer orders at the end of the week. */
export function autumnPeak({ ofYear, weekday }: SeasonDay): number {
  const wave = 1 + 0.22 * Math.cos(2 * Math.PI * (ofYear - 0.86));
  const bump = (height: number, at: number, width: number) => height * Math.exp(-(((ofYear - at) / width) ** 2));
  const week = [1.08, 1.08, 1, 0.98, 0.97, 0.92, 0.97];
  return (wave + bump(0.9, 0.907, 0.014) + bump(0.5, 0.953, 0.016)) * week[weekday]!;
}
