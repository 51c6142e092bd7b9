import * as Plot from '@observablehq/plot';
import type { RetentionPoint } from '@perennial/study';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly write: Write;
}

/** Seen as steps with their interval, and by the model as a dashed line with its own, which goes on where nobody has been. */
export function retentionCurve(rows: readonly RetentionPoint[], { width, xLabel, yLabel, write, ...options }: Options) {
  const whole = { low95: 1, high95: 1 };
  const start: RetentionPoint = { months: 0, seen: { ...whole, share: 1, atRisk: 0 }, fitted: 1, fittedEnds: whole };
  const points = [start, ...rows];
  const seen = points.filter((point) => point.seen !== null);
  const steps = { x: 'months', curve: 'step-after' } as const;
  return Plot.plot({
    ...options,
    width,
    height: 280,
    marginLeft: 52,
    marginRight: 16,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: { label: xLabel, ticks: width < NARROW ? 4 : 8 },
    y: { label: yLabel, tickFormat: write, ticks: 5, grid: true, domain: [0, 1] },
    marks: [
      Plot.areaY(seen, {
        ...steps,
        y1: (point: RetentionPoint) => point.seen?.low95,
        y2: (point: RetentionPoint) => point.seen?.high95,
        fill: 'currentColor',
        fillOpacity: 0.12,
      }),
      Plot.areaY(points, {
        x: 'months',
        y1: (point: RetentionPoint) => point.fittedEnds.low95,
        y2: (point: RetentionPoint) => point.fittedEnds.high95,
        fill: 'var(--forecast)',
        fillOpacity: 0.18,
      }),
      Plot.lineY(seen, { ...steps, y: (point: RetentionPoint) => point.seen?.share, strokeWidth: 2 }),
      Plot.lineY(points, {
        x: 'months',
        y: 'fitted',
        stroke: 'var(--forecast)',
        strokeWidth: 2,
        strokeDasharray: '5 4',
      }),
      Plot.ruleY([0]),
    ],
  });
}
