type JsonObject = Readonly<Record<string, unknown>>;

/** What an answer of an interface says beside its list: places of other pages, counts, its own state. */
const aboutTheList =
  /^(meta\w*|_?links?|next\w*|prev\w*|page\w*|total\w*|count\w*|has_?more|object|url|cursor\w*|pagination|included|status|success|ok|per_?page|limit|offset|errors?|extensions|message|code|version|self|first|last|request_?id|api_?version|kind|etag|generated\w*|exported\w*)$/i;

/** Names by which an answer calls its list, where it has several. */
const mainLists = ['data', 'orders', 'events', 'results', 'items'];

/** A list within an answer of an interface, with what its rows refer to. */
interface FoundList {
  readonly rows: readonly unknown[];
  readonly included: readonly JsonObject[];
}

/** Lists by these names within a row are its orders: the row is of a customer. */
const listsOfOrders = /^(orders|order_?history|purchases|bestellungen|commandes|pedidos|ordini|zamowienia|订单)$/i;

/** Whether a value is an answer that holds a list of rows, and no row itself. */
export function isAnswer(value: unknown): boolean {
  return listWithin(value) !== null || ordersWithin(value) !== null;
}

/** The rows of a document: of a list, of the lists within answers, of the nodes of a graph. */
export function* rowsOfDocument(document: unknown): Generator<unknown> {
  if (Array.isArray(document)) {
    for (const each of document) yield* rowsOfDocument(each);
    return;
  }
  const orders = ordersWithin(document);
  if (orders) {
    yield* orders;
    return;
  }
  const found = listWithin(document);
  if (!found) {
    yield document;
    return;
  }
  const known = new Map(found.included.map((each) => [`${each.type} ${each.id}`, each]));
  for (const row of found.rows) for (const each of rowsOfDocument(nodeOf(row))) yield resourceOf(each, known);
}

/** The list of an answer that holds nothing else than lists and what is said about them; null for any other value. */
function listWithin(value: unknown): FoundList | null {
  if (!isObject(value)) return null;
  const others = Object.entries(value).filter(([key]) => !aboutTheList.test(key));
  const lists = others.filter(([, each]) => isListOfObjects(each));
  if (lists.length > 0) {
    if (lists.length < others.length) return null;
    const [, rows] =
      mainLists.flatMap((name) => lists.find(([key]) => key === name) ?? []).length > 0
        ? lists.find(([key]) => key === mainLists.find((name) => lists.some(([each]) => each === name)))!
        : lists.reduce((a, b) => ((b[1] as unknown[]).length > (a[1] as unknown[]).length ? b : a));
    const { included } = value;
    return { rows: rows as unknown[], included: isListOfObjects(included) ? included : [] };
  }
  const byId = rowsById(others);
  if (byId) return { rows: byId, included: [] };
  const [only, another] = others;
  return only && !another ? listWithin(only[1]) : null;
}

/** The orders of a customer who has them as a list, each with what is said of the customer; null for any other value. */
function ordersWithin(value: unknown): readonly JsonObject[] | null {
  if (!isObject(value)) return null;
  const entries = Object.entries(value);
  const lists = entries.filter(([key, each]) => listsOfOrders.test(key) && isListOfObjects(each));
  const own = entries.filter(([, each]) => each === null || typeof each !== 'object');
  const isCustomer = own.some(([key]) => /^(id|_id|name|.*e?_?mail.*|.*customer.*|.*user.*)$/i.test(key));
  const [orders] = lists;
  if (!orders || lists.length > 1 || !isCustomer) return null;
  const customer = Object.fromEntries(own);
  return (orders[1] as readonly JsonObject[]).map((order) => ({ ...order, customer: order.customer ?? customer }));
}

/** Ids that rows are kept under in place of a list, as document stores write them. */
const rowId = /\d|^[\w-]{16,}$/;
const FEWEST_ROWS = 3;

/** Rows by their ids as a list, where all are alike; null for any other value. */
function rowsById(entries: readonly (readonly [string, unknown])[]): readonly JsonObject[] | null {
  const rows = entries.flatMap(([id, each]) => (isObject(each) && rowId.test(id) ? [{ key: id, ...each }] : []));
  if (rows.length < Math.max(FEWEST_ROWS, entries.length)) return null;
  const [first] = rows;
  const names = Object.keys(first ?? {});
  const areAlike = rows.every((row) => names.filter((name) => name in row).length >= names.length / 2);
  return names.length > 2 && areAlike ? rows : null;
}

/** Of `{ node, cursor }` the node. */
function nodeOf(value: unknown): unknown {
  return isObject(value) && isObject(value.node) && Object.keys(value).length <= 2 ? value.node : value;
}

/** A resource as JSON:API writes it, with its attributes and those of what it refers to beside its id; any other row as it is. */
function resourceOf(row: unknown, known: ReadonlyMap<string, JsonObject>): unknown {
  if (!isObject(row) || typeof row.type !== 'string' || !isObject(row.attributes)) return row;
  const related = Object.entries(isObject(row.relationships) ? row.relationships : {}).flatMap(([name, each]) => {
    const data = isObject(each) ? each.data : null;
    if (!isObject(data)) return [];
    const attributes = known.get(`${data.type} ${data.id}`)?.attributes;
    return [[name, { id: data.id, ...(isObject(attributes) && attributes) }]];
  });
  return { id: row.id, ...row.attributes, ...Object.fromEntries(related) };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfObjects(value: unknown): value is readonly JsonObject[] {
  return Array.isArray(value) && value.every(isObject);
}

/**
 * The documents of a text that arrives in pieces: one a line, or one that runs over all lines. Throws a SyntaxError for what is no JSON, and a
 * RangeError for a document that is longer than a text can be.
 */
export async function* documentsOf(pieces: AsyncIterable<string>): AsyncGenerator<unknown> {
  let text = '';
  let isByLine: boolean | null = null;
  for await (const piece of pieces) {
    text += piece;
    if (isByLine === null && text.trimStart().includes('\n'))
      isByLine = isDocument(text.trimStart().split('\n', 1)[0]!);
    if (!isByLine) continue;
    const lines = text.split('\n');
    text = lines.pop()!;
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line);
  }
  if (text.trim() !== '') yield JSON.parse(text);
}

/** Whether a text is one whole document. */
export function isDocument(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
