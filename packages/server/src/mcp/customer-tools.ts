import type { McpServer } from '@modelcontextprotocol/server';
import { customerCard, customerInUnits, findCustomers } from '@perennial/study';
import { Failure, makeSpeaker } from '@perennial/words';
import { z } from 'zod';
import { carried, carriedBy } from '../routes/customers/carried.ts';
import { customerPage, soughtIn } from '../routes/customers/customer-page.ts';
import type { McpWorld } from './mcp-world.ts';
import { answer, failureResult, readsOnly } from './tool-answer.ts';

const customers = customerPage.omit({ next: true });
const customer = z.object({ ...carried, customer: z.record(z.string(), z.unknown()) });

const question = z.strictObject({
  search: z.string().max(200).optional().describe('any part of an id, an e-mail address, a name, …'),
  rule: z.string().max(4000).optional().describe('such as orders >= 3 and channel = "email"'),
  limit: z.int().min(1).max(100).default(20),
});

export function addCustomerTools(server: McpServer, { language, reader }: McpWorld): void {
  const { say } = makeSpeaker(language, { surface: 'api' });
  const failing = failureResult(language);
  server.registerTool(
    'find_customers',
    { description: say('mcp.find-customers'), inputSchema: question, outputSchema: customers, annotations: readsOnly },
    failing(async ({ search, rule, limit }: z.infer<typeof question>) => {
      const open = await reader();
      const found = await findCustomers(open, { limit, ...(search && { part: search }), ...(rule && { rule }) });
      return answer({
        ...carriedBy(found.record),
        found: found.found,
        searches: soughtIn(open),
        customers: found.customers.map((line) => customerInUnits(line, found.record.settings)),
      });
    }),
  );
  server.registerTool(
    'read_customer',
    {
      description: say('mcp.read-customer'),
      inputSchema: z.strictObject({ customer: z.string().describe('the whole id, as find_customers says it') }),
      outputSchema: customer,
      annotations: readsOnly,
    },
    failing(async ({ customer: id }: { customer: string }) => {
      const card = await customerCard(await reader(), id);
      if (!card) throw new Failure('not-found.customer', { customer: { text: id } });
      return answer({ ...carriedBy(card.record), customer: { ...card.columns } });
    }),
  );
}
