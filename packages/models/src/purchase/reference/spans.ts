import { gaussLegendre } from '../../numeric/gauss-legendre.ts';

/** Points and weights of an integral over time. */
export interface Span {
  readonly times: Float64Array;
  readonly weights: Float64Array;
}

const NODES = 6;
const FACTOR = 4;

/** (0, t) in panels that grow fourfold, the first a 256th of all: fine where what is integrated changes fast after its start. */
export function spanUntil(t: number, panels = 4): Span {
  return panelled(Array.from({ length: panels + 1 }, (_, i) => (i === 0 ? 0 : t * FACTOR ** (i - panels))));
}

/** One panel. */
export function panelBetween(from: number, to: number): Span {
  return panelled([from, to]);
}

/** The same from `first` on, panel after panel: an end is not known beforehand. */
export function panelAfter(from: number, first: number): Span & { readonly to: number } {
  const to = from === 0 ? first : from * FACTOR;
  return { ...panelBetween(from, to), to };
}

function panelled(ends: readonly number[]): Span {
  const { nodes, weights } = gaussLegendre(NODES);
  const times: number[] = [];
  const all: number[] = [];
  for (let i = 0; i + 1 < ends.length; i++) {
    const width = ends[i + 1]! - ends[i]!;
    nodes.forEach((node, k) => {
      times.push(ends[i]! + width * node);
      all.push(width * weights[k]!);
    });
  }
  return { times: Float64Array.from(times), weights: Float64Array.from(all) };
}
