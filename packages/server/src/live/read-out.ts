import { type Comparison, compare, type Moments, sampleRatio } from '@perennial/models';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { experienceOf } from './experiences.ts';
import { ordersOf } from './live-orders.ts';

const names = ['converted', 'orders', 'revenue'] as const;
type Name = (typeof names)[number];

/** What an experience did to those who were not in the control group, beside those who were: who is in it was drawn at random, once for all. */
export interface ExperienceReadOut {
  readonly experience: string;
  readonly people: { readonly control: number; readonly treated: number };
  /** How likely groups of these sizes are by chance. */
  readonly sampleRatio: number;
  readonly measures: Readonly<
    Record<
      Name,
      { readonly control: number | null; readonly treated: number | null; readonly comparison: Comparison | null }
    >
  >;
}

/** Reads an experience out: each person from their first decision on. Defaults for want of consent, or while it was off, were no treatment: such people are in neither group. */
export async function readOutExperience(
  db: Kysely<Database>,
  key: string,
  currency: string,
): Promise<ExperienceReadOut> {
  const { experience } = await experienceOf(db, key);
  const rows = await db.selectFrom('decisions').selectAll().where('experience', '=', key).orderBy('at').execute();
  const first = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if (!first.has(row.person) && isTreatment(row.slots)) first.set(row.person, row);
  const groups = { control: emptyGroup(), treated: emptyGroup() };
  for (const { person, at, is_control } of first.values()) {
    const orders = await ordersOf(db, person, currency, Number(at));
    const revenue = orders.reduce((sum, { net }) => sum + net, 0);
    add(groups[is_control === 1 ? 'control' : 'treated'], {
      converted: orders.length > 0 ? 1 : 0,
      orders: orders.length,
      revenue,
    });
  }
  const [control, treated] = [groups.control, groups.treated];
  const measure = (name: Name) => ({
    control: meanOf(control[name]),
    treated: meanOf(treated[name]),
    comparison: compare(control[name], treated[name]),
  });
  const people = { control: control.orders.people, treated: treated.orders.people };
  return {
    experience: key,
    people,
    sampleRatio: sampleRatio([people.control, people.treated], [experience.control, 1 - experience.control]),
    measures: { converted: measure('converted'), orders: measure('orders'), revenue: measure('revenue') },
  };
}

type Group = Record<Name, Moments>;

function emptyGroup(): Group {
  const none = { people: 0, sum: 0, squares: 0, cubes: 0 };
  return { converted: none, orders: none, revenue: none };
}

function add(group: Group, figures: Readonly<Record<Name, number>>): void {
  for (const name of names) {
    const { people, sum, squares, cubes } = group[name];
    const value = figures[name];
    group[name] = { people: people + 1, sum: sum + value, squares: squares + value ** 2, cubes: cubes + value ** 3 };
  }
}

function meanOf({ people, sum }: Moments): number | null {
  return people > 0 ? sum / people : null;
}

const UNTREATED = ['decision.no-consent', 'decision.switched-off', 'decision.not-yet', 'decision.over'];

function isTreatment(slots: string): boolean {
  const decisions = Object.values(JSON.parse(slots) as Record<string, { readonly because: { readonly code: string } }>);
  return !decisions.some(({ because }) => UNTREATED.includes(because.code));
}
