import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

/** Money of a cohort in a period. */
export interface Layer {
  readonly cohort: string;
  readonly period: string;
  readonly money: number;
}

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
}

/** Bars a period, a layer a cohort: the oldest lie at the bottom and are the darkest. */
export function layers(cells: readonly Layer[], { width, yLabel, write, ...options }: Options) {
  const cohorts = [...new Set(cells.map(({ cohort }) => cohort))].sort();
  const periods = [...new Set(cells.map(({ period }) => period))].sort();
  const every = Math.ceil(periods.length / (width < NARROW ? 5 : 8));
  const last = Math.max(1, cohorts.length - 1);
  return Plot.plot({
    ...options,
    width,
    height: 260,
    marginLeft: 64,
    marginBottom: 32,
    marginTop: 32,
    style: lettering,
    x: { type: 'band', label: null, domain: periods, ticks: periods.filter((_, i) => i % every === 0), padding: 0.05 },
    y: { label: yLabel, tickFormat: write, ticks: 5, grid: true, zero: true },
    marks: [
      Plot.barY(cells, {
        x: 'period',
        y: 'money',
        z: 'cohort',
        order: cohorts,
        fill: 'var(--forecast)',
        // Neighbours must differ: every second layer is a little lighter.
        fillOpacity: ({ cohort }: Layer) => {
          const place = cohorts.indexOf(cohort);
          return 0.9 - (0.6 * place) / last - (place % 2) * 0.08;
        },
      }),
      Plot.ruleY([0]),
    ],
  });
}
