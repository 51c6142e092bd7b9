import { askAll, type Connection, together } from '@perennial/engine';
import { emptySums, placeOf, type SumsShape, totalOf } from '@perennial/models';
import type { FormulaDimension } from './formulas-result.ts';
import { PARTS } from './members.ts';
import { columnOf, type SumsAsked } from './sums-asked.ts';
import {
  ageMoneyQuery,
  agesQuery,
  customerSumsQuery,
  makeSums,
  orderSumsQuery,
  returnedQuery,
} from './sums-queries.ts';

/** The sums of a group of customers as of a day, part by part; money in minor units. */
export interface GroupSums {
  readonly dimension: FormulaDimension;
  /** Place of the channel, or number of the cohort. */
  readonly key: number;
  readonly parts: readonly (Float64Array | undefined)[];
  /** Money of the days after the day asked, of who was known on it. */
  readonly came: number;
}

type SumsRow = Readonly<Record<string, number>>;

/** Of the rows by age: by channel, or by cohort. */
type AgeRow = Readonly<Record<string, number | null>>;

interface Gathered {
  readonly dimension: FormulaDimension;
  readonly key: number;
  readonly parts: (Float64Array | undefined)[];
  came: number;
}

/** The sums of every group that had customers as of each of the days: by channel, then by cohort, each in the order of their keys. */
export async function readSums(connection: Connection, asked: SumsAsked): Promise<readonly (readonly GroupSums[])[]> {
  const { days, shape } = asked;
  await makeSums(connection, asked);
  const [orders, customers, returned, money, ages] = await together(connection, [
    () => connection.rows<SumsRow>(orderSumsQuery(asked)),
    () => connection.rows<SumsRow>(customerSumsQuery(asked)),
    () => connection.rows<SumsRow>(returnedQuery(asked)),
    () => connection.rows<AgeRow>(ageMoneyQuery(asked)),
    () => askAll(connection, days, (at) => connection.rows<AgeRow>(agesQuery(shape, at))),
  ]);
  return days.map((_, j) => {
    const groups = new Map<string, Gathered>();
    for (const row of customers) putCustomers(groups, row, j, shape);
    for (const row of orders) putOrders(groups, row, j, shape);
    for (const row of returned) add(groups, row, shape, placeOf.general('kept'), -row[columnOf('back', j)]!);
    for (const row of money)
      atAge(groups, row, shape)[placeOf.ageMoney(shape, row.age!)]! += row[columnOf('money', j)]!;
    for (const row of ages[j]!) atAge(groups, row, shape)[placeOf.ageCustomers(shape, row.age!)]! += row.customers!;
    return inOrder(
      [...groups.values()].filter(({ parts }) => parts.some((part) => part && part[placeOf.general('customers')]! > 0)),
    );
  });
}

/** The customers of several groups as one; no customer may be in two of them. */
export function allOf(groups: readonly GroupSums[], shape: SumsShape): Pick<GroupSums, 'parts' | 'came'> {
  const parts = Array.from({ length: PARTS }, (_, lot) => {
    const there = groups.map(({ parts: each }) => each[lot]);
    return there.some((part) => part !== undefined) ? totalOf(there, shape) : undefined;
  });
  return { parts, came: groups.reduce((sum, { came }) => sum + came, 0) };
}

function inOrder(groups: readonly GroupSums[]): readonly GroupSums[] {
  return groups.toSorted((a, b) => (a.dimension === b.dimension ? a.key - b.key : a.dimension < b.dimension ? -1 : 1));
}

function groupOf(groups: Map<string, Gathered>, dimension: FormulaDimension, key: number): Gathered {
  const name = `${dimension} ${key}`;
  const group = groups.get(name) ?? { dimension, key, parts: [], came: 0 };
  groups.set(name, group);
  return group;
}

function partOf({ parts }: Gathered, lot: number, shape: SumsShape): Float64Array {
  parts[lot] ??= emptySums(shape);
  return parts[lot];
}

function atAge(groups: Map<string, Gathered>, { place, cohort, lot }: AgeRow, shape: SumsShape): Float64Array {
  const group = place === null ? groupOf(groups, 'cohort', cohort!) : groupOf(groups, 'channel', place!);
  return partOf(group, lot!, shape);
}

/** A row counts for its channel and for its cohort. */
function add(groups: Map<string, Gathered>, row: SumsRow, shape: SumsShape, place: number, value: number): void {
  if (value === 0) return;
  for (const group of bothOf(groups, row)) partOf(group, row.lot!, shape)[place]! += value;
}

function bothOf(groups: Map<string, Gathered>, row: SumsRow): readonly Gathered[] {
  return [groupOf(groups, 'channel', row.place!), groupOf(groups, 'cohort', row.cohort!)];
}

function putCustomers(groups: Map<string, Gathered>, row: SumsRow, j: number, shape: SumsShape): void {
  for (const sum of ['customers', 'lifespanDays', 'customerDays'] as const)
    add(groups, row, shape, placeOf.general(sum), row[columnOf(sum, j)]!);
  shape.periods.forEach((_, i) => {
    for (const sum of ['active', 'before', 'both'] as const)
      add(groups, row, shape, placeOf.period(i, sum), row[columnOf(sum, j, i)]!);
  });
}

function putOrders(groups: Map<string, Gathered>, row: SumsRow, j: number, shape: SumsShape): void {
  const money = row[columnOf('money', j)]!;
  add(groups, row, shape, placeOf.general('orders'), row[columnOf('orders', j)]!);
  add(groups, row, shape, placeOf.general('money'), money);
  add(groups, row, shape, placeOf.general('kept'), money);
  shape.periods.forEach((_, i) => {
    for (const sum of ['orders', 'money'] as const)
      add(groups, row, shape, placeOf.period(i, sum), row[columnOf(sum, j, i)]!);
  });
  for (const group of bothOf(groups, row)) group.came += row[columnOf('came', j)]!;
}
