import { createMcpHandler } from '@modelcontextprotocol/server';
import type { FastifyInstance } from 'fastify';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { makeMcpServer } from '../../mcp/make-mcp-server.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** Streamable HTTP without sessions: every request is answered by itself. */
export function mcpRoutes(app: FastifyInstance, { settings, reader }: ServerWorld): void {
  const handler = createMcpHandler(({ requestInfo }) => {
    const language = languageOfHeader(requestInfo?.headers.get('accept-language') ?? undefined);
    return makeMcpServer({ version: settings.version, language, reader });
  });
  app.addHook('preClose', () => handler.close());
  app.post('/mcp', async ({ headers, body }, reply) => {
    const asked = new Request(`${settings.address}/mcp`, {
      method: 'POST',
      headers: Object.entries(headers).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as [string, string]] : [],
      ),
      body: JSON.stringify(body),
    });
    return reply.send(await handler.fetch(asked, { parsedBody: body }));
  });
}
