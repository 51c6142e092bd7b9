import { type FoundSegment, listSegments, measureRules } from '@perennial/study';
import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type AuditAction, writeAudit } from '../../audit/audit.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { GoalTable } from '../../store/database.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { carried, carriedBy } from '../customers/carried.ts';

/** What a goal counts: customers, those who are active, or money: what is expected within the horizon, or what was earned to date. */
const measures = ['customers', 'active', 'expected', 'historic'] as const;
type GoalMeasure = (typeof measures)[number];

const content = {
  /** Name of a saved segment; null for all customers. */
  segment: z.string().nullable(),
  measure: z.enum(measures),
  target: z.number().positive().max(1e15),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
};

const goal = z.object({
  id: z.string(),
  ...content,
  /** Where it stands, with the interval where it is a forecast; null where the segment is gone. */
  actual: z.number().nullable(),
  low80: z.number().nullable(),
  high80: z.number().nullable(),
  customers: z.int().nullable(),
});

const goals = z.object({ ...carried, goals: z.array(goal) });

export type GoalAnswer = z.infer<typeof goals>;

export const goalShapes = defineShapes({
  listGoals: { method: 'GET', url: '/api/goals', answer: goals },
  setGoal: {
    method: 'POST',
    url: '/api/goals',
    body: z.strictObject(content),
    answer: z.object({ id: z.string() }),
    status: 201,
  },
  removeGoal: {
    method: 'DELETE',
    url: '/api/goals/:id',
    params: z.object({ id: z.string() }),
    answer: z.object({ done: z.boolean() }),
  },
});

/** What is to be reached, of all customers or of a segment, and where that stands. */
export function goalRoutes(app: FastifyInstance, { reader, store: { db }, now, randomKey }: ServerWorld): void {
  const log = (who: string, action: AuditAction, id: string) =>
    writeAudit(db, { at: now().getTime(), who, action, about: { id } });
  addRoute(app, goalShapes.listGoals, async () => {
    const rows = await db.selectFrom('goals').selectAll().orderBy('day').orderBy('id').execute();
    const saved = await listSegments(await reader());
    const usable = saved.filter(({ name, problem }) => !problem && rows.some(({ segment }) => segment === name));
    const rules = [null, ...usable.map(({ rule }) => rule)];
    const { record, figures } = await measureRules(await reader(), rules);
    const byName = new Map<string | null, FoundSegment>([
      [null, figures[0]!],
      ...usable.map(({ name }, i) => [name, figures[i + 1]!] as const),
    ]);
    return {
      ...carriedBy(record),
      goals: rows.map((row) => goalOf(row, byName.get(row.segment) ?? null, record.settings.minorUnits)),
    };
  });
  addRoute(app, goalShapes.setGoal, async ({ body }, { caller }) => {
    if (body.segment !== null && !(await listSegments(await reader())).some(({ name }) => name === body.segment))
      throw new Failure('not-found.thing', { id: { text: body.segment } });
    const id = Buffer.from(randomKey()).toString('base64url').slice(0, 12);
    await db
      .insertInto('goals')
      .values({ id, ...body, made_by: caller.id, made_at: now().getTime() })
      .execute();
    await log(caller.id, 'goal.made', id);
    return { id };
  });
  addRoute(app, goalShapes.removeGoal, async ({ params: { id } }, { caller }) => {
    const { numDeletedRows } = await db.deleteFrom('goals').where('id', '=', id).executeTakeFirst();
    if (Number(numDeletedRows) === 0) throw new Failure('not-found.thing', { id: { text: id } });
    await log(caller.id, 'goal.removed', id);
    return { done: true };
  });
}

function goalOf(
  { id, segment, measure, target, day }: GoalTable,
  found: FoundSegment | null,
  minorUnits: number,
): z.infer<typeof goal> {
  const units = (minor: number) => Math.round(minor) / 10 ** minorUnits;
  const counted = found && {
    customers: found.customers,
    active: found.active,
    expected: units(found.expected),
    historic: units(found.historic),
  };
  const interval = measure === 'expected' ? (found?.interval ?? null) : null;
  return {
    id,
    segment,
    measure: measure as GoalMeasure,
    target,
    day,
    actual: counted?.[measure as GoalMeasure] ?? null,
    low80: interval && units(interval.low80),
    high80: interval && units(interval.high80),
    customers: found?.customers ?? null,
  };
}
