/** Bounds of the buckets of request durations, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

export interface Metrics {
  count(route: string, status: number, seconds: number): void;
  /** In the text format of Prometheus, with gauges of the moment. */
  text(gauges: Readonly<Record<string, number>>): string;
}

interface Series {
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** Counts requests by route and status, and how long they took by route. */
export function makeMetrics(): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Series>();
  return {
    count: (route, status, seconds) => {
      const key = `${status} ${route}`;
      requests.set(key, (requests.get(key) ?? 0) + 1);
      const series = durations.get(route) ?? { buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
      durations.set(route, series);
      for (let i = 0; i < BOUNDS.length; i++) if (seconds <= BOUNDS[i]!) series.buckets[i]!++;
      series.sum += seconds;
      series.count += 1;
    },
    text: (gauges) =>
      [
        '# TYPE perennial_http_requests_total counter',
        ...[...requests].map(([key, n]) => `perennial_http_requests_total{${labelsOf(key)}} ${n}`),
        '# TYPE perennial_http_request_duration_seconds histogram',
        ...[...durations].flatMap(([route, series]) => histogram(`route="${escaped(route)}"`, series)),
        ...Object.entries(gauges).flatMap(([name, value]) => [`# TYPE ${name} gauge`, `${name} ${value}`]),
        '',
      ].join('\n'),
  };
}

function labelsOf(key: string): string {
  const [status = ''] = key.split(' ', 1);
  return `route="${escaped(key.slice(status.length + 1))}",status="${status}"`;
}

function histogram(label: string, { buckets, sum, count }: Series): readonly string[] {
  const name = 'perennial_http_request_duration_seconds';
  return [
    ...BOUNDS.map((bound, i) => `${name}_bucket{${label},le="${bound}"} ${buckets[i]}`),
    `${name}_bucket{${label},le="+Inf"} ${count}`,
    `${name}_sum{${label}} ${sum}`,
    `${name}_count{${label}} ${count}`,
  ];
}

function escaped(label: string): string {
  return label.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
