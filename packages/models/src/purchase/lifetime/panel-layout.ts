/**
 * Quadrature rules, each with panels so narrow that it integrates them to better than 1e-9 of themselves: the first costs least
 * where a day is a narrow panel, the second where it has to be cut. `turn` is the width relative to the rate of change.
 */
const rules = [
  { nodes: 3, turn: 0.3 },
  { nodes: 5, turn: 1.2 },
] as const;
const mostPanels = 400_000;

/** Where panels begin, and how many nodes each has. */
export interface PanelLayout {
  readonly nodes: number;
  readonly starts: readonly number[];
  /** Index of the panel that starts on day first + i; the last day has the number of panels for an index. */
  readonly panelOfDay: Int32Array;
}

/**
 * The days first…last cut into panels, one a day or more as `turnRate`, the integrand's relative change per unit of time, asks, by
 * the rule that takes the fewest nodes; undefined where both take an absurd number of panels.
 */
export function panelLayout(first: number, last: number, turnRate: (age: number) => number): PanelLayout | undefined {
  const rates = Float64Array.from({ length: last - first + 1 }, (_, i) => turnRate(first + i));
  const promising = rules
    .map((rule) => ({ ...rule, count: roughCount(rates, rule.turn) }))
    .filter(({ count }) => count <= mostPanels)
    .sort((a, b) => a.nodes * a.count - b.nodes * b.count);
  for (const { nodes, turn } of promising) {
    const { starts, panelOfDay } = layOut(first, last, turn, turnRate, rates);
    if (starts.length <= mostPanels) return { nodes, starts, panelOfDay };
  }
  return undefined;
}

/** Hardly ever more panels than there will be: tells a search that has strayed far off what walking to the limit would take long to find. */
function roughCount(rates: Float64Array, turn: number): number {
  let count = 0;
  for (let i = 0; i + 1 < rates.length; i++) count += panelsFor(1, Math.min(rates[i]!, rates[i + 1]!), turn);
  return count;
}

/** Panels that part of a day takes. */
function panelsFor(time: number, rate: number, turn: number): number {
  return Math.max(1, Math.ceil((time * rate) / turn - 1e-9));
}

/** `rates`: what `turnRate` is at the start of each day. */
function layOut(first: number, last: number, turn: number, turnRate: (age: number) => number, rates: Float64Array) {
  const starts: number[] = [];
  const panelOfDay = new Int32Array(last - first + 1);
  for (let day = first; day < last && starts.length <= mostPanels; day++) {
    panelOfDay[day - first] = starts.length;
    for (let at = day; at < day + 1 && starts.length <= mostPanels; ) {
      starts.push(at);
      const rate = at === day ? rates[day - first]! : turnRate(at);
      at = panelsFor(day + 1 - at, rate, turn) === 1 ? day + 1 : at + turn / rate;
      // Slivers would cost a panel and could stall the walk by rounding.
      if (day + 1 - at < 1e-9) at = day + 1;
    }
  }
  panelOfDay[last - first] = starts.length;
  return { starts, panelOfDay };
}
