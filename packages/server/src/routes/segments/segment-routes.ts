import {
  addSegment,
  columnsOfRules,
  dropSegment,
  findCustomers,
  measureRules,
  measureSegments,
} from '@perennial/study';
import { failureWords, makeSpeaker } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type AuditAction, writeAudit } from '../../audit/audit.ts';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { carried, carriedBy } from '../customers/carried.ts';
import { customerPage, pageOf, pageQuery, placeOf } from '../customers/customer-page.ts';
import { figures, publicFigures, requireSegment, segment } from './segment-figures.ts';

const listed = z.object({ ...carried, segments: z.array(segment) });
const measured = z.object({ ...carried, rule: z.string(), figures });
const columns = z.array(
  z.object({ name: z.string(), kind: z.enum(['number', 'day', 'text']), values: z.array(z.string()) }),
);

export type SegmentsAnswer = z.infer<typeof listed>;
export type MeasuredRule = z.infer<typeof measured>;
export type RuleColumnsAnswer = z.infer<typeof columns>;

const rule = z.string().min(1).max(4000);
const params = z.object({ name: z.string() });

export const segmentShapes = defineShapes({
  listSegments: { method: 'GET', url: '/api/segments', answer: listed },
  listRuleColumns: { method: 'GET', url: '/api/segments/columns', answer: columns },
  previewSegment: {
    method: 'POST',
    url: '/api/segments/preview',
    body: z.strictObject({ rule }),
    answer: measured,
  },
  saveSegment: {
    method: 'PUT',
    url: '/api/segments/:name',
    params,
    body: z.strictObject({ rule, action: z.string().max(500).default('') }),
    answer: z.object({ name: z.string(), rule: z.string(), action: z.string() }),
  },
  removeSegment: {
    method: 'DELETE',
    url: '/api/segments/:name',
    params,
    answer: z.object({ done: z.boolean() }),
  },
  listMembers: {
    method: 'GET',
    url: '/api/segments/:name/members',
    params,
    query: pageQuery,
    answer: customerPage,
  },
});

/** Segments: rules that a business has named. Whoever may look at customers may ask what a rule finds. */
export function segmentRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { reader } = world;
  addRoute(app, segmentShapes.listSegments, async (_, { headers }) => {
    const { record, segments } = await measureSegments(await reader());
    const speaker = makeSpeaker(languageOfHeader(headers['accept-language']), { surface: 'api' });
    const { minorUnits } = record.settings;
    return {
      ...carriedBy(record),
      segments: segments.map(({ problem, figures: found, ...each }) => ({
        ...each,
        problem: problem && failureWords(problem, speaker).message,
        figures: found && publicFigures(found, { all: record.base.customers, minorUnits }),
      })),
    };
  });
  addRoute(app, segmentShapes.listRuleColumns, async () =>
    [...(await columnsOfRules(await reader()))].map((each) => ({ ...each, values: [...each.values] })),
  );
  addRoute(app, segmentShapes.previewSegment, async ({ body }) => {
    const {
      record,
      figures: [found],
    } = await measureRules(await reader(), [body.rule]);
    const { minorUnits } = record.settings;
    return {
      ...carriedBy(record),
      rule: body.rule,
      figures: publicFigures(found!, { all: record.base.customers, minorUnits }),
    };
  });
  addChanges(app, world);
  addMembers(app, world);
}

function addChanges(app: FastifyInstance, { reader, store: { db }, now }: ServerWorld): void {
  const log = (who: string, action: AuditAction, name: string) =>
    writeAudit(db, { at: now().getTime(), who, action, about: { name } });
  addRoute(app, segmentShapes.saveSegment, async ({ params: { name }, body }, { caller }) => {
    const saved = { name, ...body };
    await addSegment(await reader(), saved);
    await log(caller.id, 'segment.saved', name);
    return saved;
  });
  addRoute(app, segmentShapes.removeSegment, async ({ params: { name } }, { caller }) => {
    await requireSegment(await reader(), name);
    await dropSegment(await reader(), name);
    await log(caller.id, 'segment.removed', name);
    return { done: true };
  });
}

function addMembers(app: FastifyInstance, { reader }: ServerWorld): void {
  addRoute(app, segmentShapes.listMembers, async ({ params: { name }, query }) => {
    const open = await reader();
    const saved = await requireSegment(open, name);
    const after = placeOf(query);
    const found = await findCustomers(open, { limit: query.limit, rule: saved.rule, ...after });
    return pageOf(found, after, open);
  });
}
