import {
  comparePolicies,
  type ExperienceConfiguration,
  type FunnelResult,
  type FunnelStates,
  funnelStates,
  type PolicyComparison,
  simulateFunnel,
} from '@perennial/decide';
import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { namedConfiguration } from '../../gallery/gallery-funnel.ts';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, asIs, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** Takes half a second; a larger one is for the command line. */
const PEOPLE = 20_000;

/** How many became customers beside the defaults; what they are worth, beside a lookup by tiers of the predicted value as well; and who sees what. */
interface Measured extends FunnelResult {
  readonly policies: PolicyComparison;
  readonly states: FunnelStates | null;
}

export const galleryShapes = defineShapes({
  listGallery: {
    method: 'GET',
    url: '/api/gallery',
    answer: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        logic: z.string(),
        configuration: asIs<ExperienceConfiguration>(),
      }),
    ),
  },
  measureGalleryFunnel: {
    method: 'GET',
    url: '/api/gallery/:name/result',
    params: z.object({ name: z.string() }),
    answer: asIs<Measured>(),
  },
});

/** Funnels to look at and to begin with, each with what it did to simulated visitors of known truth. */
export function galleryRoutes(app: FastifyInstance, { settings: { gallery }, now }: ServerWorld): void {
  addRoute(app, galleryShapes.listGallery, async (_, { headers }) => {
    const language = languageOfHeader(headers['accept-language']);
    return gallery.map((funnel) => {
      const { title, logic } = funnel.words[language];
      return { name: funnel.name, title, logic, configuration: namedConfiguration(funnel, language) };
    });
  });
  const results = new Map<string, Measured>();
  addRoute(app, galleryShapes.measureGalleryFunnel, async ({ params: { name } }) => {
    const funnel = gallery.find((each) => each.name === name);
    if (!funnel) throw new Failure('not-found.thing', { id: { text: name } });
    const known = results.get(name) ?? measure(funnel, now().getTime());
    results.set(name, known);
    return { ...known };
  });
}

function measure(
  { experience, population }: Pick<ServerWorld['settings']['gallery'][number], 'experience' | 'population'>,
  now: number,
): Measured {
  return {
    ...simulateFunnel(experience, population, PEOPLE, now),
    policies: comparePolicies(experience, population, PEOPLE, now),
    states: funnelStates(experience, population, PEOPLE, now),
  };
}
