import { separateCosts, separatePeople, separateTouchpoints } from '@perennial/import';
import { Failure } from '@perennial/words';
import type { StudyRequest } from '../request.ts';
import type { StudyContext } from './study-context.ts';

/**
 * The request with files of costs, of touchpoints and of people, that were given among those of orders taken as what they are. Rejects where there are no orders that they could be
 * the costs of.
 */
export async function separateStep(context: Pick<StudyContext, 'request' | 'last'>): Promise<StudyRequest> {
  const hasOrders = context.last !== null || context.request.events !== undefined;
  return withPeople(await withTouchpoints(await withCosts(context, hasOrders), hasOrders));
}

async function withCosts({ request }: Pick<StudyContext, 'request'>, hasOrders: boolean): Promise<StudyRequest> {
  const { import: asked, ...rest } = request;
  const files = asked && 'files' in asked.from ? asked.from.files : undefined;
  if (!asked || !files) return request;
  const { costs, others } = await separateCosts(files);
  if (costs.length === 0) return request;
  const withFiles = { ...rest, costs: { ...rest.costs, add: [...(rest.costs?.add ?? []), ...costs] } };
  if (others.length > 0) return { ...withFiles, import: { ...asked, from: { files: others } } };
  if (!hasOrders)
    throw new Failure('costs-invalid.no-orders', { files: { list: costs.map(({ path }) => ({ text: path })) } });
  return withFiles;
}

async function withTouchpoints(request: StudyRequest, hasOrders: boolean): Promise<StudyRequest> {
  const { import: asked, ...rest } = request;
  const files = asked && 'files' in asked.from ? asked.from.files : undefined;
  if (!asked || !files || request.touchpoints) return request;
  const { touchpoints, others } = await separateTouchpoints(files, hasOrders);
  if (touchpoints.length === 0) return request;
  const { timeZone, dateOrder } = asked;
  const known = { ...rest, touchpoints: { files: touchpoints, timeZone, ...(dateOrder && { dateOrder }) } };
  return others.length > 0 ? { ...known, import: { ...asked, from: { files: others } } } : known;
}

async function withPeople(request: StudyRequest): Promise<StudyRequest> {
  const { import: asked } = request;
  const files = asked && 'files' in asked.from ? asked.from.files : undefined;
  if (!asked || !files || request.attributes) return request;
  const { people, others } = await separatePeople(files);
  if (people.length === 0) return request;
  return { ...request, attributes: { files: people }, import: { ...asked, from: { files: others } } };
}
