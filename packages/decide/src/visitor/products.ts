import type { Attributes, Json } from '../conditions/condition.ts';

const LONGEST = 80;
/** The latest of each that are remembered. */
const MOST = 20;

/** The product that an event is about, and those of its lines, by each of their names: what a shop's files call them is one of these. */
export function productsOf(properties: Attributes, at: number): LatestProducts {
  return [...namesOf(properties).map((name) => [name, at] as const), ...linesOf(properties, at)];
}

/** Those of its lines alone: what an order itself calls a name may be that of who ordered. */
export function linesOf({ products, items }: Attributes, at: number): LatestProducts {
  const lines = [products, items].flatMap((each) => (Array.isArray(each) ? each : []));
  return lines.flatMap(namesOf).map((name) => [name, at] as const);
}

/** In the names of Segment and of Google Analytics. */
function namesOf(item: Json | Attributes): readonly string[] {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
  const { name, product_id, sku, item_name, item_id } = item as Attributes;
  return [name, product_id, sku, item_name, item_id].flatMap((text) => {
    const written = typeof text === 'number' ? String(text) : text;
    return typeof written === 'string' && written !== '' ? [written.slice(0, LONGEST)] : [];
  });
}

/** Products by a name, and when somebody had last to do with them: the latest first, each once. */
export type LatestProducts = readonly (readonly [product: string, at: number])[];

/** Those of both, as far as they are remembered, in whatever order they were told; null where there is none. */
export function withLatest(before: LatestProducts | null, told: LatestProducts | null): LatestProducts | null {
  if (told === null || told.length === 0) return before;
  const latest = new Map(before);
  for (const [product, at] of told) latest.set(product, Math.max(at, latest.get(product) ?? at));
  return [...latest].sort(([a, at], [b, to]) => to - at || (a < b ? -1 : 1)).slice(0, MOST);
}
