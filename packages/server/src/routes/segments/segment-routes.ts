import {
  addSegment,
  columnsOfRules,
  dropSegment,
  type FoundSegment,
  findCustomers,
  listSegments,
  measureRules,
  measureSegments,
} from '@perennial/study';
import { Failure, failureWords, makeSpeaker } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type AuditAction, writeAudit } from '../../audit/audit.ts';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { carried, carriedBy } from '../customers/carried.ts';
import { customerPage, pageOf, pageQuery, placeOf } from '../customers/customer-page.ts';

const ends = z.object({ low80: z.number(), high80: z.number(), low95: z.number(), high95: z.number() });

/** What is expected of the customers of a rule within the horizon; money in units of the currency. */
const figures = z.object({
  customers: z.int(),
  share: z.number(),
  active: z.number(),
  historic: z.number(),
  expected: z.number(),
  interval: ends.nullable(),
  averageOrder: z.number().nullable(),
  /** Forecast a customer against that of the others, in standard errors; null where there are too few to tell. */
  differenceInErrors: z.number().nullable(),
  standing: z.enum(['own', 'small', 'alike']),
});

export type SegmentFigures = z.infer<typeof figures>;

const segment = z.object({
  name: z.string(),
  rule: z.string(),
  action: z.string(),
  /** Why the rule cannot be read; null where it can. */
  problem: z.string().nullable(),
  figures: figures.nullable(),
});

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
    const saved = await requireSegment(await reader(), name);
    const after = placeOf(query);
    const found = await findCustomers(await reader(), { limit: query.limit, rule: saved.rule, ...after });
    return pageOf(found, after);
  });
}

async function requireSegment(reader: Awaited<ReturnType<ServerWorld['reader']>>, name: string) {
  const saved = (await listSegments(reader)).find((each) => each.name === name);
  if (!saved) throw new Failure('not-found.thing', { id: { text: name } });
  return saved;
}

function publicFigures(
  found: FoundSegment,
  { all, minorUnits }: { readonly all: number; readonly minorUnits: number },
): SegmentFigures {
  const units = (minor: number) => Math.round(minor) / 10 ** minorUnits;
  const { customers, active, historic, expected, interval, averageOrder, z: errors, standing } = found;
  return {
    customers,
    share: all === 0 ? 0 : customers / all,
    active,
    historic: units(historic),
    expected: units(expected),
    interval: interval && {
      low80: units(interval.low80),
      high80: units(interval.high80),
      low95: units(interval.low95),
      high95: units(interval.high95),
    },
    averageOrder: averageOrder === null ? null : units(averageOrder),
    differenceInErrors: errors !== null && Number.isFinite(errors) ? errors : null,
    standing,
  };
}
