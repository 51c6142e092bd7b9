import { createMcpHandler } from '@modelcontextprotocol/server';
import type { FastifyInstance } from 'fastify';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { makeMcpServer } from '../../mcp/make-mcp-server.ts';
import { lookUp } from '../../service-desk/look-up.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** Streamable HTTP without sessions: every request is answered by itself. The key of a help desk has the tool of the service desk alone. */
export function mcpRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { settings, reader } = world;
  const handlerOf = (isAll: boolean) =>
    createMcpHandler(({ requestInfo }) => {
      const language = languageOfHeader(requestInfo?.headers.get('accept-language') ?? undefined);
      const desk = { isAll, lookUp: lookUp.bind(null, world) };
      return makeMcpServer({ version: settings.version, language, reader, desk });
    });
  const [handler, ofDesk] = [handlerOf(false), handlerOf(true)];
  app.addHook('preClose', async () => {
    await Promise.all([handler.close(), ofDesk.close()]);
  });
  app.post('/mcp', async ({ headers, body, caller }, reply) => {
    const asked = new Request(`${settings.address}/mcp`, {
      method: 'POST',
      headers: Object.entries(headers).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as [string, string]] : [],
      ),
      body: JSON.stringify(body),
    });
    return reply.send(await (caller.role === 'desk' ? ofDesk : handler).fetch(asked, { parsedBody: body }));
  });
}
