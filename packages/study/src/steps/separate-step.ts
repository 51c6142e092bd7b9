import { separateCosts } from '@perennial/import';
import { Failure } from '@perennial/words';
import type { StudyRequest } from '../request.ts';
import type { StudyContext } from './study-context.ts';

/** The request with files of costs that were given among those of orders taken as costs. Rejects where there are no orders that they could be the costs of. */
export async function separateStep({ request, last }: Pick<StudyContext, 'request' | 'last'>): Promise<StudyRequest> {
  const { import: asked, ...rest } = request;
  const files = asked && 'files' in asked.from ? asked.from.files : undefined;
  if (!asked || !files) return request;
  const { costs, others } = await separateCosts(files);
  if (costs.length === 0) return request;
  const withCosts = { ...rest, costs: { ...rest.costs, add: [...(rest.costs?.add ?? []), ...costs] } };
  if (others.length > 0) return { ...withCosts, import: { ...asked, from: { files: others } } };
  if (last === null)
    throw new Failure('costs-invalid.no-orders', { files: { list: costs.map(({ path }) => ({ text: path })) } });
  return withCosts;
}
