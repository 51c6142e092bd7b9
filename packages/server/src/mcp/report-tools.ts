import type { McpServer } from '@modelcontextprotocol/server';
import { latestRecord, readReport } from '@perennial/study';
import { reportJson } from '@perennial/study/reports';
import { makeSpeaker } from '@perennial/words';
import { z } from 'zod';
import { reportsOf } from '../reading/reports-of.ts';
import { requireTable } from '../reading/require-table.ts';
import type { McpWorld } from './mcp-world.ts';
import { answer, failureResult, readsOnly } from './tool-answer.ts';

/** Rows of a table that a model is given where it says no more. */
const ROWS = 20;

const report = z.object({
  report: z.string(),
  run: z.number(),
  asOf: z.string(),
  horizonDays: z.number(),
  /** Absent where orders have no money. */
  currency: z.string().optional(),
  basis: z.string(),
  customers: z.number(),
  says: z.array(z.object({ code: z.string(), values: z.unknown(), words: z.string() })),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  /** Rows of a table beyond those that are shown, by its name. */
  more: z.record(z.string(), z.int()),
});

const option = z.object({ name: z.string(), description: z.string(), takes: z.array(z.string()) });
const reports = z.object({
  reports: z.array(z.object({ name: z.string(), title: z.string(), asks: z.string(), options: z.array(option) })),
});

const question = z.strictObject({
  name: z.string().describe('as list_reports names it'),
  options: z.record(z.string(), z.string()).optional().describe('those of the report, each as text: {"by":"channel"}'),
  table: z.string().optional().describe('only this table of the report'),
  rows: z.int().min(1).max(1000).default(ROWS).describe('the most rows of a table'),
});

export function addReportTools(server: McpServer, { language, reader }: McpWorld): void {
  const { say } = makeSpeaker(language, { surface: 'api' });
  const failing = failureResult(language);
  server.registerTool(
    'list_reports',
    {
      description: say('mcp.list-reports'),
      inputSchema: z.strictObject({}),
      outputSchema: reports,
      annotations: readsOnly,
    },
    failing(async () =>
      answer({
        reports: reportsOf(await latestRecord(await reader())).map(({ name, title, asks, options }) => ({
          name,
          title: say(title.code, title.values),
          asks: say(asks.code, asks.values),
          options: options.map(({ name, description, takes }) => ({
            name,
            description: say(description),
            takes: typeof takes === 'string' ? [takes] : [...takes],
          })),
        })),
      }),
    ),
  );
  server.registerTool(
    'read_report',
    { description: say('mcp.read-report'), inputSchema: question, outputSchema: report, annotations: readsOnly },
    failing(async ({ name, options = {}, table, rows }: z.infer<typeof question>) => {
      const found = await readReport(await reader(), { name, options });
      const only = table === undefined ? undefined : requireTable(found, table);
      const { options: _, tables, ...shown } = reportJson(found, language, only, 'api');
      const cut = Object.entries(tables).map(([name, all]) => [name, all.slice(0, rows)] as const);
      const more = Object.entries(tables).filter(([, all]) => all.length > rows);
      return answer({
        ...shown,
        tables: Object.fromEntries(cut),
        more: Object.fromEntries(more.map(([name, all]) => [name, all.length - rows])),
      });
    }),
  );
}
