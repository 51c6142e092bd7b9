import { McpServer } from '@modelcontextprotocol/server';
import { customerCard, findCustomers, publicCustomer, readReport, type WorkspaceReader } from '@perennial/study';
import { reportDefinitions, reportJson } from '@perennial/study/reports';
import { Failure, failureWords, type Language, makeSpeaker } from '@perennial/words';
import { z } from 'zod';

/** Of whom the tools tell, and how. */
export interface McpWorld {
  readonly version: string;
  readonly language: Language;
  readonly reader: () => Promise<WorkspaceReader>;
}

const report = z.object({
  report: z.string(),
  run: z.number(),
  asOf: z.string(),
  horizonDays: z.number(),
  currency: z.string(),
  basis: z.string(),
  customers: z.number(),
  says: z.array(z.object({ code: z.string(), values: z.unknown(), words: z.string() })),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

const reports = z.object({ reports: z.array(z.object({ name: z.string(), title: z.string(), asks: z.string() })) });
const customer = z.object({ customer: z.record(z.string(), z.unknown()) });
const customers = z.object({
  currency: z.string(),
  basis: z.string(),
  asOf: z.string(),
  customers: z.array(z.unknown()),
});

const readsOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** What a workspace knows, as tools that read: the reports, customers, one customer. */
export function makeMcpServer({ version, language, reader }: McpWorld): McpServer {
  const server = new McpServer({ name: 'perennial', version });
  const { say } = makeSpeaker(language, { surface: 'api' });
  const failing = failureResult(language);
  server.registerTool(
    'list_reports',
    { description: say('mcp.list-reports'), inputSchema: z.object({}), outputSchema: reports, annotations: readsOnly },
    async () =>
      answer({
        reports: reportDefinitions.map(({ name, title, asks }) => ({
          name,
          title: say(title.code, title.values),
          asks: say(asks.code, asks.values),
        })),
      }),
  );
  server.registerTool(
    'read_report',
    {
      description: say('mcp.read-report'),
      inputSchema: z.object({ name: z.string(), options: z.record(z.string(), z.string()).optional() }),
      outputSchema: report,
      annotations: readsOnly,
    },
    failing(async ({ name, options = {} }: { name: string; options?: Record<string, string> | undefined }) => {
      const found = await readReport(await reader(), { name, options });
      const { options: _, ...shown } = reportJson(found, language, undefined, 'api');
      return answer(shown);
    }),
  );
  server.registerTool(
    'find_customers',
    {
      description: say('mcp.find-customers'),
      inputSchema: z.object({ search: z.string().optional(), limit: z.int().min(1).max(100).default(20) }),
      outputSchema: customers,
      annotations: readsOnly,
    },
    failing(async ({ search, limit }: { search?: string | undefined; limit: number }) => {
      const found = await findCustomers(await reader(), { limit, ...(search && { part: search }) });
      const { currency, basis, asOf } = found.record.settings;
      return answer({
        currency,
        basis,
        asOf,
        customers: found.customers.map((line) => publicCustomer(line, found.record.settings)),
      });
    }),
  );
  server.registerTool(
    'read_customer',
    {
      description: say('mcp.read-customer'),
      inputSchema: z.object({ customer: z.string() }),
      outputSchema: customer,
      annotations: readsOnly,
    },
    failing(async ({ customer: id }: { customer: string }) => {
      const card = await customerCard(await reader(), id);
      if (!card) throw new Failure('not-found.customer', { customer: { text: id } });
      return answer({ customer: { ...card.columns } });
    }),
  );
  return server;
}

interface ToolAnswer {
  [name: string]: unknown;
  content: { type: 'text'; text: string }[];
  structuredContent?: Record<string, unknown>;
  isError?: boolean;
}

function answer(structuredContent: Record<string, unknown>): ToolAnswer {
  return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
}

/** What a person could act on is told as such; all else goes on as an error. */
function failureResult(language: Language) {
  return <Asked>(work: (asked: Asked) => Promise<ToolAnswer>) =>
    async (asked: Asked): Promise<ToolAnswer> => {
      try {
        return await work(asked);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const { message, remedy } = failureWords(error, makeSpeaker(language, { surface: 'api' }));
        return { content: [{ type: 'text', text: `${message}\n${remedy}` }], isError: true };
      }
    };
}
