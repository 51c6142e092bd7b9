import * as Plot from '@observablehq/plot';
import type { MonthAhead } from '@perennial/study';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
  /** Where it starts: the day, and the revenue on it. */
  readonly now: { readonly day: string; readonly revenue: number };
}

/** Revenue to come as a dashed line, with its intervals of 80 and 95 %. */
export function monthsAhead(
  rows: readonly MonthAhead[],
  { width, yLabel, write, writeTime, now, ...options }: Options,
) {
  const sure = { low80: now.revenue, high80: now.revenue, low95: now.revenue, high95: now.revenue };
  const start = { day: now.day, revenue: now.revenue, revenueInterval: { median: now.revenue, ...sure } };
  const points = [start, ...rows];
  type Point = (typeof points)[number];
  const x = ({ day }: Point) => new Date(`${day}T00:00:00Z`);
  const band = (low: 'low80' | 'low95', high: 'high80' | 'high95', fillOpacity: number) =>
    Plot.areaY(points, {
      x,
      y1: ({ revenueInterval }: Point) => revenueInterval[low],
      y2: ({ revenueInterval }: Point) => revenueInterval[high],
      fill: 'var(--forecast)',
      fillOpacity,
    });
  return Plot.plot({
    ...options,
    width,
    height: 260,
    marginLeft: 64,
    marginTop: 32,
    style: lettering,
    x: { type: 'utc', label: null, tickFormat: writeTime, ticks: width < NARROW ? 4 : 8 },
    y: { label: yLabel, tickFormat: write, ticks: 5, grid: true, zero: true, nice: true },
    marks: [
      band('low95', 'high95', 0.15),
      band('low80', 'high80', 0.2),
      Plot.lineY(points, { x, y: 'revenue', stroke: 'var(--forecast)', strokeWidth: 2, strokeDasharray: '5 4' }),
      Plot.ruleY([0]),
    ],
  });
}
