import type { McpServer } from '@modelcontextprotocol/server';
import { measureRules, measureSegments, type WorkspaceReader } from '@perennial/study';
import { failureWords, type Language, makeSpeaker } from '@perennial/words';
import { z } from 'zod';
import { carried, carriedBy } from '../routes/customers/carried.ts';
import { publicFigures, requireSegment, segment } from '../routes/segments/segment-figures.ts';
import type { McpWorld } from './mcp-world.ts';
import { answer, failureResult, readsOnly } from './tool-answer.ts';

const found = z.object({ ...carried, segments: z.array(segment.extend({ name: z.string().nullable() })) });

const question = z.strictObject({
  name: z.string().max(200).optional().describe('of a saved segment; without it and a rule: all of them'),
  rule: z.string().max(4000).optional().describe('in place of a name: orders >= 3 and prob_alive < 0.5'),
});

type Question = z.infer<typeof question>;

export function addSegmentTool(server: McpServer, { language, reader }: McpWorld): void {
  server.registerTool(
    'read_segment',
    {
      description: makeSpeaker(language, { surface: 'api' }).say('mcp.read-segment'),
      inputSchema: question,
      outputSchema: found,
      annotations: readsOnly,
    },
    failureResult(language)(async (asked: Question) => answer(await segmentsOf(await reader(), asked, language))),
  );
}

async function segmentsOf(reader: WorkspaceReader, { name, rule }: Question, language: Language) {
  if (rule !== undefined) {
    const { record, figures } = await measureRules(reader, [rule]);
    const [measured] = figures;
    return {
      ...carriedBy(record),
      segments: [{ name: null, rule, action: '', problem: null, figures: publicFigures(measured!, unitsOf(record)) }],
    };
  }
  if (name !== undefined) await requireSegment(reader, name);
  const speaker = makeSpeaker(language, { surface: 'api' });
  const { record, segments } = await measureSegments(reader);
  return {
    ...carriedBy(record),
    segments: segments
      .filter((each) => name === undefined || each.name === name)
      .map(({ name, rule, action, problem, figures }) => ({
        name,
        rule,
        action,
        problem: problem && failureWords(problem, speaker).message,
        figures: figures && publicFigures(figures, unitsOf(record)),
      })),
  };
}

function unitsOf({ base, settings }: Awaited<ReturnType<typeof measureSegments>>['record']) {
  return { all: base.customers, minorUnits: settings.minorUnits };
}
