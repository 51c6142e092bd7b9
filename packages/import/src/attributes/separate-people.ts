import { cellSource } from '../costs/cell-rows.ts';
import { amountRank } from '../lexicon/amount-headers.ts';
import { customerHeaders } from '../lexicon/customer-list-headers.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import { synonyms } from '../lexicon/synonyms.ts';

/** Files of people among files of orders. */
export interface SeparatedPeople {
  readonly people: readonly string[];
  readonly others: readonly string[];
}

const headersOf = (parts: readonly (keyof typeof synonyms)[]) =>
  new Set(parts.flatMap((part) => synonyms[part].flat()));
const [customers, dates] = [headersOf(['customer']), headersOf(['date'])];
const ofOrdersAlone = headersOf(['order', 'price', 'quantity', 'refund']);
/** Who stands in more rows than these of a hundred has a row each. */
const EACH_ONCE = 0.95;

/** The first rows of a file. */
export interface Glance {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Tells files of people, by their first rows, from what is perhaps orders: a person stands in one row, named by a column that a file of orders has too, and there is no order in it. Where no
 * file is one of orders by itself, tables of a database refer to each other, and none of them is taken for one of people.
 */
export async function separatePeople(files: readonly string[]): Promise<SeparatedPeople> {
  if (files.length < 2) return { people: [], others: files };
  const glances = await Promise.all(files.map(glanceAt));
  const known = new Set(
    glances
      .flatMap((glance) => (glance && areOrders(glance) ? glance.header.filter(namesCustomers) : []))
      .map(normaliseHeader),
  );
  const arePeople = glances.map((glance) => glance !== null && isOfPeople(glance, known));
  return { people: files.filter((_, i) => arePeople[i]), others: files.filter((_, i) => !arePeople[i]) };
}

/** Null for what cannot be looked at, and for a file of one column. */
export async function glanceAt(path: string): Promise<Glance | null> {
  const source = await cellSource(path).catch(() => null);
  const found = (source?.ways ?? []).map(({ first }) => first.map(({ cells }) => cells));
  const [widest] = found.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  const [header, ...rows] = widest ?? [];
  return header && header.length > 1 ? { header, rows } : null;
}

/** Whether they are of orders by themselves: customers, days and money of each. */
export function areOrders({ header }: Glance): boolean {
  return (
    header.some(namesCustomers) &&
    header.some((name) => dates.has(normaliseHeader(name))) &&
    header.some((name) => amountRank(name) !== null) &&
    !isSummedUp(header)
  );
}

function isOfPeople({ header, rows }: Glance, known: ReadonlySet<string>): boolean {
  const person = header.findIndex((name) => namesCustomers(name) && known.has(normaliseHeader(name)));
  if (person < 0 || header.some(isOfAnOrder)) return false;
  if (header.some((name) => amountRank(name) !== null) && !isSummedUp(header)) return false;
  const people = rows.flatMap((cells) => cells[person] || []);
  return people.length > 0 && new Set(people).size >= EACH_ONCE * people.length;
}

/** Whether a header names customers. */
export function namesCustomers(name: string): boolean {
  return customers.has(normaliseHeader(name)) || ['id', 'email'].includes(identityOf(name) ?? '');
}

/** Whether a header is of an order, or of a contract. */
export function isOfAnOrder(name: string): boolean {
  const plain = normaliseHeader(name);
  return ofOrdersAlone.has(plain) || plain.includes('subscription');
}

/** Whether money in it is what a person has spent in all. */
function isSummedUp(header: readonly string[]): boolean {
  const { isAudience, orders, spent } = customerHeaders(header);
  return isAudience || (orders > 0 && spent > 0);
}
