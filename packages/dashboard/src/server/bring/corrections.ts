import type { Body, PreviewAnswer } from '@perennial/server';

type Reading = Body<'POST /api/previews'>;

/** What a person says of their files besides: as a run is asked. */
export interface Corrections {
  /** The column of a role, by its name. */
  readonly columns: NonNullable<Reading['columns']>;
  /** The column of a part of a subscription, by its name. */
  readonly subscriptionColumns: NonNullable<Reading['subscriptionColumns']>;
  /** Columns that are used for nothing. */
  readonly leftOut: readonly string[];
  /** What is done with rows that are not plain orders. */
  readonly rules: NonNullable<Reading['rules']>;
  readonly dateOrder?: (typeof dateOrders)[number];
  readonly currency?: string;
  readonly businessModel?: (typeof businessModels)[number];
}

export const noCorrections: Corrections = { columns: {}, subscriptionColumns: {}, leftOut: [], rules: {} };

/** What a person may say that a column is. */
export const correctable = [
  'customer',
  'date',
  'time',
  'amount',
  'order',
  'quantity',
  'price',
  'currency',
  'refund',
  'status',
  'channel',
  'cost',
  'test',
] as const;

/** What a person may say that a column of subscriptions is. */
export const subscriptionParts = [
  'customer',
  'amount',
  'started',
  'ended',
  'cancelled',
  'trialEnd',
  'paused',
  'resumed',
  'interval',
  'intervalCount',
  'quantity',
  'plan',
  'status',
  'currency',
  'id',
  'tenure',
  'churned',
] as const satisfies readonly (keyof NonNullable<Reading['subscriptionColumns']>)[];

export const businessModels = ['orders', 'subscriptions'] as const;

export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;

export function areNone({
  columns,
  subscriptionColumns,
  leftOut,
  rules,
  dateOrder,
  currency,
  businessModel,
}: Corrections): boolean {
  const said = [...Object.keys({ ...columns, ...subscriptionColumns, ...rules }), ...leftOut];
  return said.length === 0 && [dateOrder, currency, businessModel].every((each) => each === undefined);
}

/** A column is taken for a role, or for nothing where that is null. Whatever had the role before has it no more. */
export function withRole(said: Corrections, column: string, role: string | null): Corrections {
  return { ...said, ...saidOf('columns', said, column, role) };
}

/** The same of a column of subscriptions. */
export function withPart(
  said: Corrections,
  column: string,
  part: (typeof subscriptionParts)[number] | null,
): Corrections {
  return { ...said, ...saidOf('subscriptionColumns', said, column, part) };
}

function saidOf(kind: 'columns' | 'subscriptionColumns', said: Corrections, column: string, role: string | null) {
  const others = Object.fromEntries(Object.entries(said[kind]).filter(([of, name]) => of !== role && name !== column));
  const leftOut = said.leftOut.filter((name) => name !== column);
  return role === null
    ? { [kind]: others, leftOut: [...leftOut, column] }
    : { [kind]: { ...others, [role]: column }, leftOut };
}

/** Which part of a subscription a column is taken for: as a person says, else as was recognised; null where it is used for nothing. */
export function partOf(
  column: string,
  recognised: NonNullable<PreviewAnswer['subscriptions']>['columns'],
  { subscriptionColumns, leftOut }: Corrections,
): string | null {
  if (leftOut.includes(column)) return null;
  const [said] = Object.entries(subscriptionColumns).find(([, name]) => name === column) ?? [];
  if (said !== undefined) return said;
  const found = recognised.find((each) => each.column === column)?.part?.code;
  // Somebody has given the part to another column since.
  const byPart: Readonly<Record<string, string | undefined>> = subscriptionColumns;
  return found === undefined || byPart[found] !== undefined ? null : found;
}

/** A way to read dates, a currency or what the business sells by; an empty one leaves it to what is recognised. */
export function withReading(
  said: Corrections,
  name: 'dateOrder' | 'currency' | 'businessModel',
  value: string,
): Corrections {
  const { [name]: _, ...others } = said;
  return value === '' ? others : { ...others, [name]: value };
}

/** The same with a rule that uses rows which were left out. */
export function withRule(said: Corrections, { name, value }: { readonly name: string; readonly value: string }) {
  return { ...said, rules: { ...said.rules, [name]: value } };
}

/** What a column is taken for: a role with what speaks for it, as far as that is known; null where it is used for nothing. */
export interface Taken {
  readonly role: string;
  readonly words: string | null;
  readonly evidence: string | null;
}

/** What a person said comes first: where the files cannot be read that way, nothing else is known of the column. */
export function takenFor(
  { file, column }: Pick<PreviewAnswer['columns'][number], 'file' | 'column'>,
  sources: PreviewAnswer['sources'],
  { columns, leftOut }: Corrections,
): Taken | null {
  if (leftOut.includes(column)) return null;
  const found = sources.find(({ name }) => name === file)?.columns.find((each) => each.column === column);
  const [said] = Object.entries(columns).find(([, name]) => name === column) ?? [];
  if (said !== undefined && found?.role.code !== said) return { role: said, words: null, evidence: null };
  if (!found) return null;
  // Somebody has given the role to another column since.
  const byRole: Readonly<Record<string, string | undefined>> = columns;
  const other = byRole[found.role.code];
  if (other !== undefined && other !== column) return null;
  return { role: found.role.code, words: found.role.words, evidence: found.evidence.words };
}
