import type { z } from 'zod';
import type { accountShapes } from './routes/accounts/account-routes.ts';
import type { annotationShapes } from './routes/annotations/annotation-routes.ts';
import type { auditShapes } from './routes/audit/audit-routes.ts';
import type { boardShapes } from './routes/board/board-routes.ts';
import type { brandShapes } from './routes/brand/brand-routes.ts';
import type { costShapes } from './routes/costs/cost-routes.ts';
import type { customerShapes } from './routes/customers/customer-routes.ts';
import type { decisionLogShapes } from './routes/decisions/decision-log-routes.ts';
import type { decisionShapes } from './routes/decisions/decision-routes.ts';
import type { demoShopShapes } from './routes/demo-shop/demo-shop-routes.ts';
import type { equityShapes } from './routes/equity/equity-routes.ts';
import type { eventShapes } from './routes/events/event-routes.ts';
import type { draftShapes } from './routes/experiences/draft-routes.ts';
import type { experienceShapes } from './routes/experiences/experience-routes.ts';
import type { promotionShapes } from './routes/experiences/promotion-routes.ts';
import type { studioShapes } from './routes/experiences/studio-routes.ts';
import type { versionShapes } from './routes/experiences/version-routes.ts';
import type { galleryShapes } from './routes/gallery/gallery-routes.ts';
import type { goalShapes } from './routes/goals/goal-routes.ts';
import type { healthShapes } from './routes/health/health-routes.ts';
import type { ingestShapes } from './routes/ingest/ingest-routes.ts';
import type { jobShapes } from './routes/jobs/job-routes.ts';
import type { keyShapes } from './routes/keys/key-routes.ts';
import type { liveShapes } from './routes/live/live-routes.ts';
import type { monitoringShapes } from './routes/monitoring/monitoring-routes.ts';
import type { personalDataShapes } from './routes/personal-data/personal-data-routes.ts';
import type { playbookShapes } from './routes/playbooks/playbook-routes.ts';
import type { previewShapes } from './routes/previews/preview-routes.ts';
import type { allocationShapes } from './routes/read-outs/allocation-routes.ts';
import type { policyMonitorShapes } from './routes/read-outs/policy-monitor-routes.ts';
import type { readOutShapes } from './routes/read-outs/read-out-routes.ts';
import type { refreshShapes } from './routes/refresh/refresh-routes.ts';
import type { webhookShapes } from './routes/refresh/webhook-routes.ts';
import type { reportShapes } from './routes/reports/report-routes.ts';
import type { runShapes } from './routes/runs/run-routes.ts';
import type { segmentShapes } from './routes/segments/segment-routes.ts';
import type { thenAndNowShapes } from './routes/segments/then-and-now-routes.ts';
import type { serviceDeskShapes } from './routes/service-desk/service-desk-routes.ts';
import type { statusShapes } from './routes/status/status-routes.ts';
import type { uploadShapes } from './routes/uploads/upload-routes.ts';
import type { whatIfShapes } from './routes/what-if/what-if-routes.ts';
import type { workspaceSettingsShapes } from './routes/workspace-settings/workspace-settings-routes.ts';

type Shapes = typeof accountShapes &
  typeof allocationShapes &
  typeof annotationShapes &
  typeof auditShapes &
  typeof boardShapes &
  typeof brandShapes &
  typeof costShapes &
  typeof customerShapes &
  typeof decisionLogShapes &
  typeof decisionShapes &
  typeof demoShopShapes &
  typeof draftShapes &
  typeof equityShapes &
  typeof eventShapes &
  typeof experienceShapes &
  typeof galleryShapes &
  typeof goalShapes &
  typeof healthShapes &
  typeof ingestShapes &
  typeof jobShapes &
  typeof keyShapes &
  typeof liveShapes &
  typeof monitoringShapes &
  typeof personalDataShapes &
  typeof playbookShapes &
  typeof policyMonitorShapes &
  typeof previewShapes &
  typeof promotionShapes &
  typeof readOutShapes &
  typeof refreshShapes &
  typeof reportShapes &
  typeof runShapes &
  typeof segmentShapes &
  typeof thenAndNowShapes &
  typeof serviceDeskShapes &
  typeof statusShapes &
  typeof studioShapes &
  typeof uploadShapes &
  typeof versionShapes &
  typeof webhookShapes &
  typeof whatIfShapes &
  typeof workspaceSettingsShapes;

type Shape = Shapes[keyof Shapes];
/**
 * What every route is asked and answers, inferred from the schemas that check its requests, write its answers and make the OpenAPI document. It is a type
 * alone: the pages ask by it, and nothing of the schemas comes to the browser.
 */
export type Api = { readonly [Each in Shape as `${Each['method']} ${Each['url']}`]: Contract<Each> };

/** A route as the table of the documentation writes it: `GET /api/keys`, `DELETE /api/keys/:id`. */
export type RouteName = keyof Api;

/** What a route answers. */
export type Answer<Route extends RouteName> = Api[Route]['answer'];

/** What a route has to be asked with: its parameters, its query and its body, as far as it has them. */
export type Question<Route extends RouteName> = Omit<Api[Route], 'answer'>;

/** The body that a route takes. */
export type Body<Route extends RouteName> = Api[Route] extends { readonly body: infer Taken } ? Taken : never;

type Contract<Each extends Shape> = Part<'params', Each> &
  Part<'query', Each> &
  Part<'body', Each> & { readonly answer: z.output<Each['answer']> };

type Part<Name extends 'params' | 'query' | 'body', Each> =
  Each extends Readonly<Record<Name, infer Schema extends z.ZodType>> ? Wanted<Name, Lent<z.input<Schema>>> : unknown;

/** As whoever asks may have it: the server changes nothing of it. */
type Lent<Value> = Value extends readonly (infer Item)[]
  ? readonly Lent<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Lent<Value[Name]> }
    : Value;

/** What may be left out altogether is optional. */
type Wanted<Name extends string, Input> = object extends Input
  ? { readonly [Each in Name]?: Input }
  : { readonly [Each in Name]: Input };
