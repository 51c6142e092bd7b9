/** Bounds of the buckets of request durations, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

export interface Metrics {
  /** Counts the requests of a route: their status, and how many seconds they took. */
  of(route: string): (status: number, seconds: number) => void;
  /** In the text format of Prometheus, with gauges of the moment; those of which nothing is known are left out. */
  text(gauges: Readonly<Record<string, Gauge>>): string;
}

export interface Gauge {
  readonly help: string;
  readonly value: number | null;
}

interface Series {
  readonly statuses: Map<number, number>;
  /** How many took longer than the bound before, and not longer than this one; at the end those that took longer than all. */
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** Counts requests by route and status, and how long they took by route. Routes without a request are not told. */
export function makeMetrics(): Metrics {
  const all = new Map<string, Series>();
  const seriesOf = (route: string): Series => {
    const known = all.get(route);
    if (known) return known;
    const made: Series = { statuses: new Map(), buckets: [...BOUNDS.map(() => 0), 0], sum: 0, count: 0 };
    all.set(route, made);
    return made;
  };
  return {
    of: (route) => {
      const series = seriesOf(route);
      return (status, seconds) => {
        series.statuses.set(status, (series.statuses.get(status) ?? 0) + 1);
        let i = 0;
        while (i < BOUNDS.length && seconds > BOUNDS[i]!) i++;
        series.buckets[i]!++;
        series.sum += seconds;
        series.count++;
      };
    },
    text: (gauges) => {
      const asked = [...all].filter(([, { count }]) => count > 0);
      return [
        ...about('perennial_http_requests_total', 'counter', 'Requests, by route and status.'),
        ...asked.flatMap(([route, series]) => totals(route, series)),
        ...about(
          'perennial_http_request_duration_seconds',
          'histogram',
          'How long requests took until they were answered, by route.',
        ),
        ...asked.flatMap(([route, series]) => histogram(`route="${escaped(route)}"`, series)),
        ...Object.entries(gauges).flatMap(([name, { help, value }]) =>
          value === null ? [] : [...about(name, 'gauge', help), `${name} ${value}`],
        ),
        '',
      ].join('\n');
    },
  };
}

/** What a metric is, before its values. */
function about(name: string, kind: 'counter' | 'histogram' | 'gauge', help: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`];
}

function totals(route: string, { statuses }: Series): readonly string[] {
  return [...statuses].map(
    ([status, n]) => `perennial_http_requests_total{route="${escaped(route)}",status="${status}"} ${n}`,
  );
}

function histogram(label: string, { buckets, sum, count }: Series): readonly string[] {
  const name = 'perennial_http_request_duration_seconds';
  let below = 0;
  return [
    ...BOUNDS.map((bound, i) => {
      below += buckets[i]!;
      return `${name}_bucket{${label},le="${bound}"} ${below}`;
    }),
    `${name}_bucket{${label},le="+Inf"} ${count}`,
    `${name}_sum{${label}} ${sum}`,
    `${name}_count{${label}} ${count}`,
  ];
}

function escaped(label: string): string {
  return label.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
