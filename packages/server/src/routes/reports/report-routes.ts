import { type AnyReportData, buildAnyReport, latestRecord, type ReportData, readReport } from '@perennial/study';
import { fileTable, reportDefinitions, reportJson, toCsv } from '@perennial/study/reports';
import { makeSpeaker } from '@perennial/words';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isKnown, tagOf } from '../../http/etag.ts';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, asIs, defineShapes } from '../../http/route.ts';
import { newestRecord } from '../../reading/newest-record.ts';
import { reportsOf } from '../../reading/reports-of.ts';
import { requireTable } from '../../reading/require-table.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const listed = z.object({
  name: z.string(),
  title: z.string(),
  asks: z.string(),
  options: z.array(z.object({ name: z.string(), description: z.string(), takes: z.array(z.string()) })),
});

const found = z.object({
  report: z.string(),
  run: z.int(),
  options: z.record(z.string(), z.string()),
  asOf: z.string(),
  horizonDays: z.number(),
  /** Absent where orders have no money. */
  currency: z.string().optional(),
  basis: z.string(),
  customers: z.int(),
  says: z.array(z.object({ code: z.string(), values: z.unknown(), words: z.string() })),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

/** `reports`: names of some, with commas between them; all where it is absent. */
const wanted = z.strictObject({ reports: z.string().max(500).optional() });

const params = z.object({ name: z.string() });
const query = z.record(z.string(), z.string());

export const reportShapes = defineShapes({
  listReports: { method: 'GET', url: '/api/reports', answer: z.array(listed) },
  readReport: { method: 'GET', url: '/api/reports/:name', params, query, answer: found, isAlsoCsv: true },
  readWholeReport: { method: 'GET', url: '/api/report', query: wanted, answer: asIs<AnyReportData>() },
});

export function reportRoutes(app: FastifyInstance, { settings, reader }: ServerWorld): void {
  const { folder, version } = settings;
  addRoute(app, reportShapes.listReports, async (_, request) => {
    const { say } = makeSpeaker(languageOf(request), { surface: 'api' });
    const record = await newestRecord(folder);
    return (record ? reportsOf(record) : reportDefinitions).map(({ name, title, asks, options }) => ({
      name,
      title: say(title.code, title.values),
      asks: say(asks.code, asks.values),
      options: options.map((option) => ({
        name: option.name,
        description: say(option.description),
        takes: typeof option.takes === 'string' ? [option.takes] : [...option.takes],
      })),
    }));
  });

  addRoute(app, reportShapes.readReport, async (asked, request, reply) => {
    const { table, ...options } = asked.query;
    const shown = await readReport(await reader(), { name: asked.params.name, options });
    const isCsv = wantsCsv(request);
    const language = languageOf(request);
    const { run, fingerprint } = shown.record;
    const tag = tagOf([version, run, fingerprint, asked.params.name, options, table, isCsv, language]);
    // The saved segments may have changed since.
    const isAnew = shown.isAnew;
    if (!isAnew && isKnown(request, reply, tag)) return reply.code(304).send();
    const { tables } = shown;
    const only = table === undefined ? undefined : requireTable(shown, table);
    const first = only ?? tables[0];
    if (isCsv && first) return sendCsv(reply, toCsv(fileTable(first, shown.record.settings)), `${first.name}.csv`);
    // Of thousands of rows, the serialiser of the schema would write each cell by itself, which takes several times as long.
    reply.header('content-language', language).serializer(JSON.stringify);
    return reportJson(shown, language, only, 'api') as z.infer<typeof found>;
  });

  addRoute(app, reportShapes.readWholeReport, async ({ query: { reports: only } }, request, reply) => {
    const { run, fingerprint } = await latestRecord({ folder });
    const language = languageOf(request);
    if (isKnown(request, reply, tagOf([version, run, fingerprint, language, only]))) return reply.code(304).send();
    const report = partOf(await buildAnyReport({ folder }, language), only?.split(','));
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(report));
  });
}

/** The record, and of the reports those that are named. */
function partOf(data: AnyReportData, names: readonly string[] | undefined): unknown {
  if (names === undefined) return data;
  const only = (results: object | undefined) =>
    results && Object.fromEntries(Object.entries(results).filter(([name]) => names.includes(name)));
  const { reports, subscriptions, ...rest } = data as ReportData;
  return {
    ...rest,
    ...(reports && { reports: only(reports) }),
    ...(subscriptions && { subscriptions: only(subscriptions) }),
  };
}

function languageOf(request: FastifyRequest) {
  return languageOfHeader(request.headers['accept-language']);
}

function wantsCsv({ headers: { accept = '' } }: FastifyRequest): boolean {
  return /^\s*text\/csv\b/.test(accept);
}

function sendCsv(reply: FastifyReply, text: string, name: string): FastifyReply {
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .serializer(String)
    .send(text);
}
