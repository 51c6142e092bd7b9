import { McpServer } from '@modelcontextprotocol/server';
import { makeSpeaker } from '@perennial/words';
import { answerWhatIf, type WhatIfQuestion, whatIfAnswer, whatIfQuestion } from '../routes/what-if/answer-what-if.ts';
import { addCustomerTools } from './customer-tools.ts';
import type { McpWorld } from './mcp-world.ts';
import { addReportTools } from './report-tools.ts';
import { addSegmentTool } from './segment-tool.ts';
import { addServiceTool } from './service-tool.ts';
import { answer, failureResult, readsOnly } from './tool-answer.ts';

/** What a workspace knows, as tools that read: the reports, customers, one customer, segments, what it would be worth to move something, and how to treat whoever is in touch. */
export function makeMcpServer(world: McpWorld): McpServer {
  const { version, language, reader, desk } = world;
  const server = new McpServer({ name: 'perennial', version });
  if (desk?.isAll) {
    addServiceTool(server, language, desk.lookUp);
    return server;
  }
  addReportTools(server, world);
  addCustomerTools(server, world);
  addSegmentTool(server, world);
  server.registerTool(
    'what_if',
    {
      description: makeSpeaker(language, { surface: 'api' }).say('mcp.what-if'),
      inputSchema: whatIfQuestion,
      outputSchema: whatIfAnswer,
      annotations: readsOnly,
    },
    failureResult(language)(async (asked: WhatIfQuestion) => answer(await answerWhatIf(await reader(), asked))),
  );
  if (desk) addServiceTool(server, language, desk.lookUp);
  return server;
}
