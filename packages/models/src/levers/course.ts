/** What is to come of customers as they are, whatever unit it is counted in. */
export interface Course {
  /** Cumulative by days ahead, ascending, undiscounted; what stands at day 0 is nothing. */
  readonly ahead: readonly { readonly days: number; readonly amount: number }[];
  /** Discounted and without end, by the continuous rate per day, ascending, above 0. */
  readonly endless: readonly { readonly rate: number; readonly amount: number }[];
}

/** A point in logarithms of both. */
type LogPoint = readonly [at: number, amount: number];

/** The points of courses that have been asked, since one course is asked hundreds of times: where, and their logarithms. Nobody changes a course. */
const known = new WeakMap<object, readonly LogPoint[]>();

function logPoints<Point extends { readonly amount: number }>(
  points: readonly Point[],
  at: (point: Point) => number,
): readonly LogPoint[] {
  const kept = known.get(points);
  if (kept) return kept;
  const made = points
    .filter(({ amount }) => amount > 0)
    .map((point): LogPoint => [Math.log(at(point)), Math.log(point.amount)]);
  known.set(points, made);
  return made;
}

/** By a day ahead, on the line through what stands around it in logarithms of both, from nothing at day 0; beyond the last day nothing more is known, and its slope goes on. */
export function aheadAt({ ahead }: Pick<Course, 'ahead'>, days: number): number {
  const first = ahead[0];
  if (!first || !(days > 0)) return 0;
  if (days <= first.days) return (first.amount * days) / first.days;
  return onLogLine(
    logPoints(ahead, (point) => point.days),
    days,
  );
}

/** Without end at a rate, on the same kind of line; outside of the rates that are known its slope goes on. */
export function endlessAt({ endless }: Pick<Course, 'endless'>, rate: number): number {
  return onLogLine(
    logPoints(endless, (point) => point.rate),
    rate,
  );
}

/** A cubic through logarithms (Catmull & Rom 1974), where all amounts are above nothing; 0 where there are fewer than two. */
function onLogLine(points: readonly LogPoint[], at: number): number {
  if (points.length < 2) return 0;
  const x = Math.log(at);
  const next = points.findIndex(([each]) => each >= x);
  const last = points.length - 1;
  const right = next === -1 ? last : Math.max(1, next);
  const left = right - 1;
  const slope = (i: number, j: number) => (points[j]![1] - points[i]![1]) / (points[j]![0] - points[i]![0]);
  const [[x0, y0], [x1, y1]] = [points[left]!, points[right]!];
  if (x < x0) return Math.exp(y0 + slope(left, right) * (x - x0));
  if (x > x1) return Math.exp(y1 + slope(left, right) * (x - x1));
  const width = x1 - x0;
  const [m0, m1] = [slope(Math.max(0, left - 1), right), slope(left, Math.min(last, right + 1))];
  const t = (x - x0) / width;
  const bent =
    (2 * t ** 3 - 3 * t ** 2 + 1) * y0 +
    (t ** 3 - 2 * t ** 2 + t) * width * m0 +
    (3 * t ** 2 - 2 * t ** 3) * y1 +
    (t ** 3 - t ** 2) * width * m1;
  return Math.exp(bent);
}
