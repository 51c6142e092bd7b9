import type { FastifyInstance } from 'fastify';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { answerWhatIf, whatIfAnswer, whatIfQuestion } from './answer-what-if.ts';

export const whatIfShapes = defineShapes({
  askWhatIf: { method: 'POST', url: '/api/what-if', body: whatIfQuestion, answer: whatIfAnswer },
});

/** What it would be worth to move something: any levers at once, as the report of levers moves them one by one. */
export function whatIfRoutes(app: FastifyInstance, { reader }: ServerWorld): void {
  addRoute(app, whatIfShapes.askWhatIf, async ({ body }) => answerWhatIf(await reader(), whatIfQuestion.parse(body)));
}
