import * as Plot from '@observablehq/plot';
import type { TrackingCurve } from '@perennial/study';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly write: Write;
}

/** Cumulative orders or money around a cut-off: what was known and what came solid, what was expected dashed within its bands. */
export function tracking({ before, after }: TrackingCurve, { width, xLabel, yLabel, write, ...options }: Options) {
  const known = before.days.map((day, i) => ({ day, actual: before.actual[i] ?? NaN }));
  const forecast = after.days.map((day, i) => ({
    day,
    actual: after.actual[i] ?? NaN,
    expected: after.expected[i] ?? NaN,
    low80: after.low80[i] ?? NaN,
    high80: after.high80[i] ?? NaN,
    low95: after.low95[i] ?? NaN,
    high95: after.high95[i] ?? NaN,
  }));
  const band = { x: 'day', fill: 'var(--forecast)' } as const;
  return Plot.plot({
    ...options,
    width,
    height: width < NARROW ? 260 : 320,
    marginLeft: 64,
    marginRight: 16,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: { label: xLabel, ticks: width < NARROW ? 4 : 9 },
    y: { label: yLabel, tickFormat: write, ticks: 6, grid: true, zero: true, nice: true },
    marks: [
      Plot.areaY(forecast, { ...band, y1: 'low95', y2: 'high95', fillOpacity: 0.14 }),
      Plot.areaY(forecast, { ...band, y1: 'low80', y2: 'high80', fillOpacity: 0.22 }),
      Plot.lineY(forecast, {
        x: 'day',
        y: 'expected',
        stroke: 'var(--forecast)',
        strokeWidth: 2,
        strokeDasharray: '5 4',
      }),
      Plot.lineY(known, { x: 'day', y: 'actual', strokeWidth: 2 }),
      Plot.lineY(forecast, { x: 'day', y: 'actual', strokeWidth: 2 }),
      Plot.ruleX([0], { strokeOpacity: 0.5 }),
    ],
  });
}
