import type { McpServer } from '@modelcontextprotocol/server';
import { type Language, makeSpeaker } from '@perennial/words';
import { z } from 'zod';
import { type LookUp, lookUpAnswer, soughtAtDesk } from '../service-desk/look-up.ts';
import { answer, failureResult, readsOnly } from './tool-answer.ts';

const question = z.strictObject({
  search: soughtAtDesk.describe('a whole customer id, e-mail address or number of an order'),
});

/** How to treat a customer who is in touch, as `GET /api/service-desk` tells it. */
export function addServiceTool(
  server: McpServer,
  language: Language,
  lookUp: (search: string, language: Language) => Promise<LookUp>,
): void {
  server.registerTool(
    'service_desk',
    {
      description: makeSpeaker(language, { surface: 'api' }).say('mcp.service-desk'),
      inputSchema: question,
      outputSchema: lookUpAnswer,
      annotations: readsOnly,
    },
    failureResult(language)(async ({ search }: z.infer<typeof question>) =>
      answer({ ...(await lookUp(search, language)) }),
    ),
  );
}
