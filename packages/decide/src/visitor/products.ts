import type { Attributes, Json } from '../conditions/condition.ts';

const LONGEST = 80;
/** So many names of each are remembered, the latest: what was bought is not to be recommended again. */
export const mostNames = { lookedAt: 10, bought: 40 } as const;

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
export function withLatest(
  before: LatestProducts | null,
  told: LatestProducts | null,
  most: number,
): LatestProducts | null {
  if (told === null || told.length === 0) return before;
  const latest = before === null ? [] : [...before];
  for (const each of told) put(latest, each, most);
  return latest;
}

/** Puts one where it belongs: a sort of all for each event takes five times as long, and events come by the ten thousand a second. */
function put(
  latest: (readonly [product: string, at: number])[],
  told: readonly [product: string, at: number],
  most: number,
): void {
  const [product, at] = told;
  const known = latest.findIndex(([other]) => other === product);
  if (known >= 0 && latest[known]![1] >= at) return;
  if (known >= 0) latest.splice(known, 1);
  const place = latest.findIndex(([other, to]) => to < at || (to === at && product < other));
  if (place >= 0) latest.splice(place, 0, told);
  else latest.push(told);
  if (latest.length > most) latest.pop();
}
