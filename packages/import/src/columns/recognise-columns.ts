import type { Connection } from '@perennial/engine';
import { Failure, type OptionName } from '@perennial/words';
import type { KnownExport } from '../exports/known-export.ts';
import { recogniseExport } from '../exports/recognise-export.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { nearestNames } from '../lexicon/nearest-names.ts';
import { type Part, synonyms } from '../lexicon/synonyms.ts';
import { type Note, note } from '../notes/note.ts';
import type { ColumnRole, ImportRequest } from '../request/import-request.ts';
import { ambiguous } from './ambiguous-column.ts';
import type { ColumnStats } from './column-stats.ts';
import { type NeededRole, neededRoles } from './needed-roles.ts';
import { amountByContent, customerByContent, dateByContent } from './recognise-by-content.ts';
import { seenColumns } from './seen-columns.ts';
import { unusedDiscount } from './unused-discount.ts';

/** Which column is what, and what is worth saying about it. */
export interface Recognised {
  readonly columns: Readonly<Partial<Record<Part, string>>>;
  readonly notes: readonly Note[];
  /** The export this is, where it is a known one. */
  readonly export?: KnownExport;
}

/** What a column must look like to be taken for a part by its header alone. */
const fits: Readonly<Partial<Record<Part, (stats: ColumnStats) => boolean>>> = {
  date: ({ dates, numbers }) => dates >= 0.5 || numbers >= 0.9,
  amount: ({ numbers, dates }) => numbers >= 0.5 && dates < 0.5,
  price: ({ numbers, dates }) => numbers >= 0.5 && dates < 0.5,
  quantity: ({ numbers, dates }) => numbers >= 0.5 && dates < 0.5,
  refund: ({ numbers, filled }) => numbers >= 0.5 || filled === 0,
  cost: ({ numbers }) => numbers >= 0.5,
  time: ({ dates }) => dates < 0.5,
  currency: ({ distinct, numbers }) => distinct <= 200 && numbers < 0.95,
  channel: ({ distinct }) => distinct <= 1000,
};

/** The others only count where their column has any cell filled; of these an empty column is a finding. */
function isNeeded(part: Part): part is NeededRole {
  return (neededRoles as readonly Part[]).includes(part);
}

/**
 * Decides which column is the customer, the date, the amount and so on: as the person said, as the export is known, by header, by
 * content. Rejects with column-missing, column-ambiguous or column-not-recognised.
 */
export async function recogniseColumns(
  connection: Connection,
  stats: readonly ColumnStats[],
  request: Pick<ImportRequest, 'columns'>,
  exports: readonly KnownExport[],
): Promise<Recognised> {
  const notes: Note[] = [];
  const found: Partial<Record<Part, string | undefined>> = {};
  for (const [role, name] of Object.entries(request.columns) as [ColumnRole, string][])
    found[role] = named(stats, name, role);
  const asksForLines = found.quantity !== undefined || found.price !== undefined;
  const known = recogniseExport(
    stats.map(({ name }) => name),
    exports,
  );
  const taken = () => new Set(Object.values(defined(found)));
  if (known) {
    for (const [part, headers] of Object.entries(known.columns) as [Part, readonly string[]][]) {
      if (
        found[part] ||
        (part === 'amount' && asksForLines) ||
        ((part === 'quantity' || part === 'price') && found.amount)
      )
        continue;
      const column = firstFilled(stats, headers);
      if (column && !taken().has(column)) found[part] = column;
    }
    notes.push(note(known.note ?? 'known-export', { export: { text: known.title } }));
  }
  const parts = Object.keys(synonyms) as Part[];
  for (const part of parts) {
    if (found[part] || (known && known.columns[part] === undefined && !isNeeded(part))) continue;
    if (part === 'amount' && (asksForLines || (known?.columns.price && found.price))) continue;
    const column = byHeader(stats, part, taken());
    if (column) found[part] = column;
  }
  found.customer ??= await customerByContent(connection, stats, defined(found), notes);
  if (!found.date) found.date = dateByContent(stats, taken());
  if (!found.amount && !(found.quantity && found.price)) found.amount = found.price ?? amountByContent(stats, taken());
  if (found.amount && found.price === found.amount) delete found.price;
  const columns = defined(found);
  requireAll(stats, columns);
  return { columns, notes: [...notes, ...unusedDiscount(stats, columns)], ...(known && { export: known }) };
}

function defined(found: Partial<Record<Part, string | undefined>>): Partial<Record<Part, string>> {
  return Object.fromEntries(Object.entries(found).filter(([, name]) => name !== undefined)) as Partial<
    Record<Part, string>
  >;
}

/** The setting that names the column of a role. */
function optionOf(role: ColumnRole): OptionName {
  if (role === 'currency') return 'currencyColumn';
  return role === 'test' ? 'testColumn' : role;
}

function named(stats: readonly ColumnStats[], name: string, role: ColumnRole): string {
  const exact =
    stats.find((each) => each.name === name) ??
    stats.find((each) => normaliseHeader(each.name) === normaliseHeader(name));
  if (exact) return exact.name;
  const nearest = nearestNames(
    name,
    stats.map((each) => each.name),
  );
  throw new Failure('column-missing', {
    column: { text: name },
    option: { option: optionOf(role) },
    nearest: { list: nearest.map((text) => ({ text })) },
  });
}

/** The first of these headers with any cell filled; the first that is there, where all are empty. */
function firstFilled(stats: readonly ColumnStats[], headers: readonly string[]): string | undefined {
  const there = headers.flatMap((header) => stats.find(({ name }) => normaliseHeader(name) === header) ?? []);
  return (there.find(({ filled }) => filled > 0) ?? there[0])?.name;
}

function byHeader(stats: readonly ColumnStats[], part: Part, taken: ReadonlySet<string>): string | undefined {
  for (const tier of synonyms[part]) {
    const there = stats.filter(
      (each) =>
        !taken.has(each.name) &&
        tier.includes(normaliseHeader(each.name)) &&
        (each.filled === 0 ? isNeeded(part) || each.rows === 0 : (fits[part]?.(each) ?? true)),
    );
    const filled = there.filter(({ filled: n }) => n > 0);
    const candidates = filled.length > 0 ? filled : there;
    if (candidates.length > 1 && isNeeded(part)) throw ambiguous(part, candidates);
    if (candidates[0]) return candidates[0].name;
  }
  return undefined;
}

function requireAll(stats: readonly ColumnStats[], found: Partial<Record<Part, string>>): void {
  const missing = neededRoles.filter((part) => !found[part] && !(part === 'amount' && found.quantity && found.price));
  if (missing.length === 0) return;
  throw new Failure('column-not-recognised', {
    roles: { list: missing.map((role) => ({ message: { code: `role.${role}`, values: {} } })) },
    columns: seenColumns(stats),
    options: { list: missing.map((option) => ({ option })) },
  });
}
