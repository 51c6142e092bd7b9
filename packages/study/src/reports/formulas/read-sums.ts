import { askAll, type Connection, type TypedColumns, together } from '@perennial/engine';
import { emptySums, placeOf, type SumsShape, totalOf } from '@perennial/models';
import { MONTHS_OF_YEAR } from '../facts/years.ts';
import { PARTS } from './members.ts';
import { askedDays, columnOf, type SumsAsked } from './sums-asked.ts';
import { ageMoneyQuery, agesQuery, customerSumsQuery } from './sums-queries.ts';
import { type GroupKey, groupKey } from './ways.ts';

/** The sums of a group of customers as of a day, part by part; money in minor units. */
export interface GroupSums extends GroupKey {
  readonly parts: readonly (Float64Array | undefined)[];
  /** Money of the days after the day asked, of who was known on it. */
  readonly came: number;
}

/** Columns of customers by age, which are the most rows by far. */
const AGES = { member_of: 'int32', part: 'int32', age: 'int32', customers: 'float64' } as const;

type SumsRow = Readonly<Record<string, number>>;

interface Gathered extends GroupKey {
  readonly parts: (Float64Array | undefined)[];
  came: number;
}

/** The sums of every group that had customers as of each of the days: way by way, each in the order of its keys. */
export async function readSums(connection: Connection, asked: SumsAsked): Promise<readonly (readonly GroupSums[])[]> {
  const { shape } = asked;
  const days = askedDays(asked);
  const [customers, money, ages] = await together(connection, [
    () => connection.rows<SumsRow>(customerSumsQuery(asked)),
    () => connection.rows<SumsRow>(ageMoneyQuery(asked)),
    () => askAll(connection, days, ({ shift }) => connection.columns(agesQuery(asked, shift), AGES)),
  ]);
  return days.map(({ j }, place) => {
    const groups = new Map<number, Gathered>();
    for (const row of customers) putCustomers(groups, row, j, shape);
    for (const row of money) putMonths(groups, row, j, shape);
    putAges(groups, ages[place]!, shape);
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
  return groups.toSorted((a, b) => a.way - b.way || a.key - b.key);
}

function gathered(groups: Map<number, Gathered>, number: number): Gathered {
  const group = groups.get(number) ?? { ...groupKey(number), parts: [], came: 0 };
  groups.set(number, group);
  return group;
}

function partOf({ parts }: Gathered, lot: number, shape: SumsShape): Float64Array {
  parts[lot] ??= emptySums(shape);
  return parts[lot];
}

function add(groups: Map<number, Gathered>, row: SumsRow, shape: SumsShape, place: number, value: number): void {
  if (value === 0) return;
  partOf(gathered(groups, row.member_of!), row.part!, shape)[place]! += value;
}

function putCustomers(groups: Map<number, Gathered>, row: SumsRow, j: number, shape: SumsShape): void {
  const sum = (name: string, i?: number) => row[columnOf(name, j, i)]!;
  for (const name of ['customers', 'lifespanDays', 'customerDays', 'orders', 'money'] as const)
    add(groups, row, shape, placeOf.general(name), sum(name));
  add(groups, row, shape, placeOf.general('kept'), sum('money') - sum('back'));
  shape.periods.forEach((_, i) => {
    for (const name of ['active', 'before', 'both', 'orders', 'money'] as const)
      add(groups, row, shape, placeOf.period(i, name), sum(name, i));
  });
  // Of what comes after now nothing is asked.
  gathered(groups, row.member_of!).came += row[columnOf('came', j)] ?? 0;
}

function putMonths(groups: Map<number, Gathered>, row: SumsRow, j: number, shape: SumsShape): void {
  const first = MONTHS_OF_YEAR * row.year!;
  for (let age = first; age < Math.min(first + MONTHS_OF_YEAR, shape.ages); age++)
    add(groups, row, shape, placeOf.ageMoney(shape, age), row[columnOf('money', j, age - first)]!);
}

function putAges(groups: Map<number, Gathered>, rows: TypedColumns<typeof AGES>, shape: SumsShape): void {
  rows.member_of.forEach((number, i) => {
    const part = partOf(gathered(groups, number), rows.part[i]!, shape);
    part[placeOf.ageCustomers(shape, rows.age[i]!)]! += rows.customers[i]!;
  });
}
