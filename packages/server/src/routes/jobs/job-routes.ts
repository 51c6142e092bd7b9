import { createReadStream, existsSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { Failure, failureWords, isWordKey, type Language, makeSpeaker } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { writeAudit } from '../../audit/audit.ts';
import { working } from '../../guard/access.ts';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { behind, linkNext, partQuery } from '../../http/next-page.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { exportFile } from '../../jobs/do-job.ts';
import { isOver, type Job, jobStates } from '../../jobs/job.ts';
import { jobRequest } from '../../jobs/job-request.ts';
import { findJob, listJobs } from '../../jobs/job-rows.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** A proxy that hears nothing for long takes a stream for dead. */
const STILL_THERE = 15_000;

export const jobAnswer = z.object({
  id: z.string(),
  request: z.record(z.string(), z.unknown()),
  state: z.enum(jobStates),
  askedAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  steps: z.array(z.object({ step: z.string(), title: z.string(), outcome: z.string().nullable() })),
  result: z.record(z.string(), z.unknown()).nullable(),
  failure: z.object({ code: z.string(), message: z.string(), remedy: z.string(), values: z.unknown() }).nullable(),
});

export type JobAnswer = z.infer<typeof jobAnswer>;

const params = z.object({ id: z.string() });
const place = z.object({ at: z.int(), id: z.string() });

export const jobShapes = defineShapes({
  listJobs: {
    method: 'GET',
    url: '/api/jobs',
    query: z.strictObject(partQuery({ usual: 100, most: 200 })),
    answer: z.array(jobAnswer),
  },
  askJob: { method: 'POST', url: '/api/jobs', body: jobRequest, answer: jobAnswer, status: 202 },
  readJob: { method: 'GET', url: '/api/jobs/:id', params, answer: jobAnswer },
  cancelJob: { method: 'POST', url: '/api/jobs/:id/cancellation', params, answer: jobAnswer },
});

export function jobRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { queue, store, now } = world;
  addRoute(app, jobShapes.listJobs, async ({ query: { limit, cursor } }, request, reply) => {
    const language = languageOfHeader(request.headers['accept-language']);
    const { jobs, next } = await listJobs(store.db, { limit, ...behind(cursor, place) });
    linkNext(request, reply, next);
    return jobs.map((job) => answerOf(job, language));
  });
  addRoute(app, jobShapes.askJob, async ({ body }, { caller, headers }, reply) => {
    if (body.kind !== 'export' && !working.some((role) => role === caller.role)) throw new Failure('not-allowed');
    const job = await queue.ask(body, caller.id, headers['idempotency-key']);
    const about = { id: job.id, kind: body.kind };
    await writeAudit(store.db, { at: now().getTime(), who: caller.id, action: 'job.asked', about });
    reply.header('location', `/api/jobs/${job.id}`);
    return answerOf(job, languageOfHeader(headers['accept-language']));
  });
  addRoute(app, jobShapes.readJob, async (asked, { headers }) =>
    answerOf(await findJob(store.db, asked.params.id), languageOfHeader(headers['accept-language'])),
  );
  addRoute(app, jobShapes.cancelJob, async (asked, { caller, headers }) => {
    const job = await queue.cancel(asked.params.id);
    const about = { id: job.id };
    await writeAudit(store.db, { at: now().getTime(), who: caller.id, action: 'job.cancelled', about });
    return answerOf(job, languageOfHeader(headers['accept-language']));
  });
  addFollowing(app, world);
}

/** What is no JSON: the events of a job, and the file that an export has left. */
function addFollowing(app: FastifyInstance, { queue, settings, store, now }: ServerWorld): void {
  app.get<{ Params: { id: string } }>('/api/jobs/:id/events', async (request, reply) => {
    const language = languageOfHeader(request.headers['accept-language']);
    const job = await findJob(store.db, request.params.id);
    const stream = new PassThrough();
    const tell = (each: Job) => {
      // It may end while it is first looked at: its end is told once.
      if (stream.writableEnded) return;
      stream.write(`event: job\ndata: ${JSON.stringify(answerOf(each, language))}\n\n`);
      if (isOver(each.state)) stream.end();
    };
    const unwatch = queue.watch(job.id, tell, () => stream.end());
    const beat = setInterval(() => {
      if (!stream.writableEnded) stream.write(': still there\n\n');
    }, STILL_THERE);
    stream.once('close', () => {
      unwatch();
      clearInterval(beat);
    });
    tell(await findJob(store.db, job.id));
    return reply.type('text/event-stream').header('cache-control', 'no-store').send(stream);
  });
  app.get<{ Params: { id: string } }>('/api/jobs/:id/file', async ({ params: { id }, caller }, reply) => {
    const { request, state } = await findJob(store.db, id);
    const path = request.kind === 'export' ? exportFile(settings.folder, id, request.format) : '';
    if (request.kind !== 'export' || state !== 'done' || !existsSync(path))
      throw new Failure('not-found.thing', { id: { text: id } });
    const about = { id };
    await writeAudit(store.db, { at: now().getTime(), who: caller.id, action: 'scores.downloaded', about });
    return reply
      .type('application/octet-stream')
      .header('content-disposition', `attachment; filename="values.${request.format}"`)
      .send(createReadStream(path));
  });
}

export function answerOf(job: Job, language: Language): JobAnswer {
  const speaker = makeSpeaker(language, { surface: 'page' });
  const { id, request, state, askedAt, startedAt, endedAt, steps, result, failure } = job;
  return {
    id,
    request: { ...request },
    state,
    askedAt,
    startedAt,
    endedAt,
    steps: steps.map(({ step, outcome }) => {
      const title = `step.${step}`;
      return {
        step,
        title: isWordKey(title) ? speaker.say(title) : step,
        outcome: outcome && (speaker.tell('progress', outcome) ?? outcome.code),
      };
    }),
    result: result && { ...result },
    failure: failure && {
      code: failure.code,
      values: failure.values,
      ...failureWords({ words: failure }, speaker),
    },
  };
}
