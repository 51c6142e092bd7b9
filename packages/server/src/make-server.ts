import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isOriginOfKey } from './accounts/keys.ts';
import { access } from './guard/access.ts';
import { addGuard } from './guard/guard.ts';
import { wholeAddress } from './guard/key-in-body.ts';
import { liveLimit } from './guard/live-limit.ts';
import { addTags } from './http/etag.ts';
import { forRoutes } from './http/for-routes.ts';
import { languageOfHeader } from './http/language-of-request.ts';
import { openApi } from './http/open-api.ts';
import { requirePlainText } from './http/plain-text.ts';
import { failureOf, problemOf, sendProblem } from './http/problem.ts';
import { readJson } from './http/read-json.ts';
import { LONGEST_PART, refuseAddress } from './http/refuse-address.ts';
import { refuseConnection } from './http/refuse-connection.ts';
import { addRoute, type RouteShape } from './http/route.ts';
import { headersOfData, securityHeaders } from './http/security-headers.ts';
import { isLoopbackAddress, requireTrustedAddress } from './http/trusted-address.ts';
import { refusedRequest } from './live/rejected.ts';
import { accountRoutes } from './routes/accounts/account-routes.ts';
import { annotationRoutes } from './routes/annotations/annotation-routes.ts';
import { auditRoutes } from './routes/audit/audit-routes.ts';
import { boardRoutes } from './routes/board/board-routes.ts';
import { brandRoutes } from './routes/brand/brand-routes.ts';
import { costRoutes } from './routes/costs/cost-routes.ts';
import { customerRoutes } from './routes/customers/customer-routes.ts';
import { decisionLogRoutes } from './routes/decisions/decision-log-routes.ts';
import { decisionRoutes } from './routes/decisions/decision-routes.ts';
import { demoShopRoutes } from './routes/demo-shop/demo-shop-routes.ts';
import { equityRoutes } from './routes/equity/equity-routes.ts';
import { eventRoutes } from './routes/events/event-routes.ts';
import { draftRoutes } from './routes/experiences/draft-routes.ts';
import { experienceRoutes } from './routes/experiences/experience-routes.ts';
import { promotionRoutes } from './routes/experiences/promotion-routes.ts';
import { studioRoutes } from './routes/experiences/studio-routes.ts';
import { versionRoutes } from './routes/experiences/version-routes.ts';
import { galleryRoutes } from './routes/gallery/gallery-routes.ts';
import { goalRoutes } from './routes/goals/goal-routes.ts';
import { healthRoutes } from './routes/health/health-routes.ts';
import { ingestRoutes, takesEvents } from './routes/ingest/ingest-routes.ts';
import { jobRoutes } from './routes/jobs/job-routes.ts';
import { keyRoutes } from './routes/keys/key-routes.ts';
import { liveRoutes } from './routes/live/live-routes.ts';
import { mcpRoutes } from './routes/mcp/mcp-routes.ts';
import { monitoringRoutes } from './routes/monitoring/monitoring-routes.ts';
import { ofrepRoutes } from './routes/ofrep/ofrep-routes.ts';
import { outcomeRoutes } from './routes/outcomes/outcome-routes.ts';
import { pageRoutes } from './routes/pages/page-routes.ts';
import { personalDataRoutes } from './routes/personal-data/personal-data-routes.ts';
import { playbookRoutes } from './routes/playbooks/playbook-routes.ts';
import { previewRoutes } from './routes/previews/preview-routes.ts';
import { allocationRoutes } from './routes/read-outs/allocation-routes.ts';
import { policyMonitorRoutes } from './routes/read-outs/policy-monitor-routes.ts';
import { readOutRoutes } from './routes/read-outs/read-out-routes.ts';
import { refreshRoutes } from './routes/refresh/refresh-routes.ts';
import { reportRoutes } from './routes/reports/report-routes.ts';
import { runRoutes } from './routes/runs/run-routes.ts';
import { sdkRoutes } from './routes/sdk/sdk-routes.ts';
import { segmentRoutes } from './routes/segments/segment-routes.ts';
import { thenAndNowRoutes } from './routes/segments/then-and-now-routes.ts';
import { serviceDeskRoutes } from './routes/service-desk/service-desk-routes.ts';
import { addFreshHeaders } from './routes/status/fresh-headers.ts';
import { statusRoutes } from './routes/status/status-routes.ts';
import { uploadRoutes } from './routes/uploads/upload-routes.ts';
import { webhookRoutes } from './routes/webhooks/webhook-routes.ts';
import { whatIfRoutes } from './routes/what-if/what-if-routes.ts';
import { workspaceSettingsRoutes } from './routes/workspace-settings/workspace-settings-routes.ts';
import type { ServerWorld } from './world/server-world.ts';

/** What pages of shops may ask. */
const LIVE = /^\/(v1|ofrep\/v1)\//;

/** What waits when events are refused is written in less. */
const WAIT_SECONDS = 2;
/** Of a body that is no file. */
const LARGEST_BODY = 1_000_000;

/** The features of the server, each with its routes. */
const features: readonly ((app: FastifyInstance, world: ServerWorld) => void | Promise<void>)[] = [
  healthRoutes,
  pageRoutes,
  accountRoutes,
  keyRoutes,
  auditRoutes,
  statusRoutes,
  brandRoutes,
  reportRoutes,
  customerRoutes,
  serviceDeskRoutes,
  segmentRoutes,
  thenAndNowRoutes,
  goalRoutes,
  playbookRoutes,
  monitoringRoutes,
  runRoutes,
  equityRoutes,
  whatIfRoutes,
  uploadRoutes,
  previewRoutes,
  personalDataRoutes,
  jobRoutes,
  annotationRoutes,
  costRoutes,
  workspaceSettingsRoutes,
  refreshRoutes,
  ingestRoutes,
  decisionRoutes,
  outcomeRoutes,
  webhookRoutes,
  liveRoutes,
  draftRoutes,
  experienceRoutes,
  studioRoutes,
  decisionLogRoutes,
  boardRoutes,
  eventRoutes,
  galleryRoutes,
  demoShopRoutes,
  ofrepRoutes,
  sdkRoutes,
  versionRoutes,
  promotionRoutes,
  readOutRoutes,
  allocationRoutes,
  policyMonitorRoutes,
  mcpRoutes,
];

/** The server of a workspace, which listens to nobody yet. `onRoute` is told of every route, by method and pattern. */
export async function makeServer(
  world: ServerWorld,
  { onRoute }: { readonly onRoute?: (route: string) => void } = {},
): Promise<FastifyInstance> {
  const shapes: RouteShape[] = [];
  const requestId = requestIds(world);
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    rewriteUrl: ({ url }) => wholeAddress(url ?? '/'),
    // What would change the objects of this program is left out, and keeps nothing else out.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    genReqId: requestId,
    clientErrorHandler: refuseConnection({ requestId, log: world.log }),
    frameworkErrors: (error, request, reply) =>
      void refuseAddress(error, request as FastifyRequest, reply as FastifyReply),
    routerOptions: { maxParamLength: LONGEST_PART },
    // Behind a server that speaks TLS, which sits on this machine, the address of whoever asks is the one it says.
    trustProxy: isLoopbackAddress,
    // A text is no number, nor null: whoever means something else by it is told. With `verbose`, what a value was.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: false, verbose: true } },
  });
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const each of [method].flat().filter((name) => name !== 'HEAD')) onRoute?.(`${each} ${url}`);
    if (config?.shape && !shapes.includes(config.shape)) shapes.push(config.shape);
  });
  addHooks(app, world);
  readJson(app);
  await app.register(rateLimit, { max: world.settings.requestsAMinute, timeWindow: '1 minute' });
  limitLive(app, world);
  addGuard(app, world);
  showDecisions(app, world);
  addFreshHeaders(app, world);
  addTags(app);
  for (const add of features) await add(app, world);
  addRoute(
    app,
    { method: 'GET', url: '/api/openapi.json', name: 'readOpenApi', answer: z.record(z.string(), z.unknown()) },
    async () => ({ ...openApi(shapes, world.settings.version, access) }),
  );
  return app;
}

function limitLive(app: FastifyInstance, { settings: { liveRequestsAMinute: most }, now }: ServerWorld): void {
  const limit = liveLimit({ most, now });
  forRoutes(app, 'onRequest', ({ isLive }) => {
    if (!isLive) return null;
    return (request, reply, done) => {
      limit(request, reply);
      done();
    };
  });
}

/** Who asks anything else than for a page sees all that was decided before. */
function showDecisions(app: FastifyInstance, { writer }: ServerWorld): void {
  forRoutes(app, 'preHandler', ({ isLive, url }) => (isLive || url === '/health/live' ? null : () => writer.settled()));
}

/** Ids of requests: a beginning that no other start of a server has, and a number. */
function requestIds({ randomKey }: Pick<ServerWorld, 'randomKey'>): () => string {
  const beginning = Buffer.from(randomKey()).toString('hex').slice(0, 8);
  let next = 0;
  return () => beginning + (next++).toString(16).padStart(8, '0');
}

/** Those that every request passes wait for nothing: each wait costs as much as deciding a page. */
function addHooks(app: FastifyInstance, { settings, log, rejections, store: { db }, now }: ServerWorld): void {
  app.addHook('onRequest', ({ id, url, headers: { host, origin }, method }, reply, done) => {
    const isLive = LIVE.test(url);
    reply.headers(isLive ? headersOfData : securityHeaders).header('x-request-id', id);
    const take = (isShop: boolean) => {
      if (isShop) reply.headers(sharedWith(origin!));
      requireTrustedAddress({ host, origin: isShop ? undefined : origin, method }, settings.names);
      if (isShop && method === 'OPTIONS') reply.code(204).send();
      else done();
    };
    const isShop =
      origin !== undefined && isLive && (settings.shopOrigins.includes(origin) || isOriginOfKey({ db, now }, origin));
    if (isShop instanceof Promise) isShop.then(take).catch(done);
    else take(isShop);
  });
  forRoutes(app, 'preValidation', ({ url }) => {
    // Events are looked at one by one, so that each has a result of its own.
    const isOfEvents = takesEvents(url);
    return ({ params, query, body, isPlain }, _, done) => {
      requirePlainText(params, 'params');
      requirePlainText(query, 'querystring');
      if (!isOfEvents && !isPlain) requirePlainText(body, 'body');
      done();
    };
  });
  app.setErrorHandler(async (error, request, reply) => {
    const failure = failureOf(error);
    const refused = refusedRequest(failure, request.url, request.caller);
    if (refused) rejections.add(refused);
    if (failure.code === 'server-failed') log({ event: 'failed', requestId: request.id, reason: reasonOf(error) });
    if (failure.code === 'too-many-requests' && !reply.hasHeader('retry-after'))
      reply.header('retry-after', WAIT_SECONDS);
    const problem = problemOf(failure, languageOfHeader(request.headers['accept-language']), request.id);
    return sendProblem(reply, { ...problem });
  });
}

/** Lets the pages of a shop ask, and nobody else's. */
function sharedWith(origin: string): Readonly<Record<string, string>> {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type, if-none-match, x-api-key',
    'access-control-expose-headers': 'etag, retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset',
    'access-control-max-age': '600',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'origin',
  };
}

/** Where it came from, for whoever mends it. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
