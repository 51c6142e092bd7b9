import type { Attributes } from '@perennial/decide';
import { Failure, failureWords, makeSpeaker } from '@perennial/words';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isKnown, tagOf } from '../../http/etag.ts';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { type DecideRequest, decideLive } from '../../live/decide-live.ts';
import { experienceInUse, experienceOf, listExperiences } from '../../live/experiences.ts';
import { isLiveId } from '../../live/segment-event.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { experienceOfFlag, type Flag, flagsOf } from './flags.ts';
import { followChanges } from './follow-changes.ts';

const BULK = '/ofrep/v1/evaluate/flags';
const EVENTS = '/ofrep/v1/events';
/** Seconds after which a page that is not looked at lets go of its stream. */
const UNSEEN = 120;

/**
 * The OpenFeature Remote Evaluation Protocol 0.3: each slot of an experience is a flag `experience.slot`, its value the content of the variant. With it any
 * client of OpenFeature works with this server. Answers follow the protocol, errors too.
 */
export function ofrepRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { db } = world.store;
  const options = { config: { isLive: true, rateLimit: false }, errorHandler: sayUnreadable } as const;
  app.post<{ Params: { key: string } }>(`${BULK}/:key`, options, async (request, reply) => {
    const { key } = request.params;
    const asked = contextOf(request.body);
    if (typeof asked === 'string') return reply.code(400).send({ key, errorCode: asked });
    const named = experienceOfFlag(key);
    const isThere = named && (await experienceInUse(db, named.experience));
    const flag = isThere ? await flagIn(world, { ...asked, experience: named.experience }, key, request) : undefined;
    return flag ?? reply.code(404).send({ key, errorCode: 'FLAG_NOT_FOUND' });
  });
  app.post(BULK, options, async (request, reply) => {
    const asked = contextOf(request.body);
    if (typeof asked === 'string') return reply.code(400).send({ errorCode: asked });
    const keys = (await listExperiences(db)).map(({ experience }) => experience.key);
    const wanted = asked.only === null ? keys : keys.filter((key) => asked.only!.includes(key));
    const flags: unknown[] = [];
    for (const experience of wanted) flags.push(...(await flagsFor(world, { ...asked, experience }, request)));
    if (isKnown(request, reply, tagOf([flags]))) return reply.code(304).send();
    return { flags, eventStreams: [streamOf()], metadata: { experiences: wanted.length } };
  });
  const changes = followChanges(world);
  app.addHook('preClose', async () => changes.end());
  app.get(EVENTS, async (_, reply) => stream(reply, changes));
}

/** What is no JSON is an error of the protocol; whatever else goes wrong is told as everywhere. */
function sayUnreadable(error: FastifyError, { params }: FastifyRequest, reply: FastifyReply): void {
  if (error.code !== 'FST_ERR_CTP_INVALID_JSON_BODY' && error.code !== 'FST_ERR_CTP_EMPTY_JSON_BODY') throw error;
  void reply.code(400).send({ ...(params as object), errorCode: 'PARSE_ERROR' });
}

function streamOf() {
  return { type: 'sse', endpoint: { requestUri: EVENTS }, inactivityDelaySec: UNSEEN };
}

/** All slots of a page, or what went wrong with it: the others are answered all the same. */
async function flagsFor(world: ServerWorld, asked: DecideRequest, { caller, headers }: FastifyRequest) {
  try {
    return flagsOf(await decideLive(world, asked), caller.role !== 'source');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const speaker = makeSpeaker(languageOfHeader(headers['accept-language']), { surface: 'api' });
    const { experience } = await experienceOf(world.store.db, asked.experience);
    const { message } = failureWords(error, speaker);
    return Object.keys(experience.slots).map((slot) => ({
      key: `${asked.experience}.${slot}`,
      errorCode: 'GENERAL',
      errorDetails: message,
    }));
  }
}

async function flagIn(
  world: ServerWorld,
  asked: DecideRequest,
  key: string,
  { caller }: FastifyRequest,
): Promise<Flag | undefined> {
  const flags = flagsOf(await decideLive(world, asked), caller.role !== 'source');
  return flags.find((flag) => flag.key === key);
}

type Asked = Omit<DecideRequest, 'experience'> & { readonly only: readonly string[] | null };

/**
 * Who is asked for, or the error of the protocol. The context may say besides: `userId`, `consents`, `region`, and `experiences`, those that a page shows.
 */
function contextOf(body: unknown): Asked | 'INVALID_CONTEXT' | 'TARGETING_KEY_MISSING' {
  const context = isObject(body) ? body.context : undefined;
  if (!isObject(context)) return 'INVALID_CONTEXT';
  const { targetingKey, userId: user, consents, region, experiences, ...attributes } = context;
  // The protocol wants a text of the first alone.
  const userId = Number.isSafeInteger(user) ? String(user) : user;
  if (targetingKey === undefined || targetingKey === '') return 'TARGETING_KEY_MISSING';
  if (!isLiveId(targetingKey)) return 'INVALID_CONTEXT';
  if (userId !== undefined && !isLiveId(userId)) return 'INVALID_CONTEXT';
  return {
    anonymousId: targetingKey,
    userId: userId ?? null,
    attributes: attributes as Attributes,
    ...(typeof consents === 'boolean' && { consents }),
    ...(typeof region === 'string' && { region }),
    only: typeof experiences === 'string' ? experiences.split(',').map((each) => each.trim()) : listOf(experiences),
  };
}

function listOf(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.map(String) : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says `refetchEvaluation` each time an experience is published or stopped. */
async function stream(reply: FastifyReply, changes: ReturnType<typeof followChanges>): Promise<void> {
  const { raw } = reply;
  const leave = await changes.follow({
    told: (etag) => void raw.write(`data: ${JSON.stringify({ type: 'refetchEvaluation', etag })}\n\n`),
    ended: () => void raw.end(() => raw.socket?.destroy()),
  });
  reply.hijack();
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
  });
  raw.write(': open\n\n');
  raw.on('close', leave);
}
