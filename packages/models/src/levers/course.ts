/** What is to come of customers as they are, whatever unit it is counted in. */
export interface Course {
  /** Cumulative by days ahead, ascending, undiscounted; what stands at day 0 is nothing. */
  readonly ahead: readonly { readonly days: number; readonly amount: number }[];
  /** Discounted and without end, by the continuous rate per day, ascending, above 0. */
  readonly endless: readonly { readonly rate: number; readonly amount: number }[];
}

/** By a day ahead, on the line through what stands around it in logarithms of both, from nothing at day 0; beyond the last day nothing more is known, and its slope goes on. */
export function aheadAt({ ahead }: Pick<Course, 'ahead'>, days: number): number {
  const points = ahead.map((each) => ({ at: each.days, amount: each.amount }));
  const first = points[0];
  if (!first || !(days > 0)) return 0;
  if (days <= first.at) return (first.amount * days) / first.at;
  return onLogLine(points, days);
}

/** Without end at a rate, on the same kind of line; outside of the rates that are known its slope goes on. */
export function endlessAt({ endless }: Pick<Course, 'endless'>, rate: number): number {
  return onLogLine(
    endless.map((each) => ({ at: each.rate, amount: each.amount })),
    rate,
  );
}

/** A cubic through logarithms (Catmull & Rom 1974), where all amounts are above nothing; 0 where there are fewer than two. */
function onLogLine(points: readonly { readonly at: number; readonly amount: number }[], at: number): number {
  const known = points
    .filter(({ amount }) => amount > 0)
    .map((each) => [Math.log(each.at), Math.log(each.amount)] as const);
  if (known.length < 2) return 0;
  const x = Math.log(at);
  const next = known.findIndex(([each]) => each >= x);
  const last = known.length - 1;
  const right = next === -1 ? last : Math.max(1, next);
  const left = right - 1;
  const slope = (i: number, j: number) => (known[j]![1] - known[i]![1]) / (known[j]![0] - known[i]![0]);
  const [[x0, y0], [x1, y1]] = [known[left]!, known[right]!];
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
