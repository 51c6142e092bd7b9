import { type ExperienceConfiguration, type FunnelResult, simulateFunnel } from '@perennial/decide';
import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute, asIs, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** Takes a fifth of a second; a larger one is for the command line. */
const PEOPLE = 20_000;

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
    answer: asIs<FunnelResult>(),
  },
});

/** Funnels to look at and to begin with, each with what it did to simulated visitors of known truth. */
export function galleryRoutes(app: FastifyInstance, { settings: { gallery }, now }: ServerWorld): void {
  addRoute(app, galleryShapes.listGallery, async () =>
    gallery.map(({ name, title, logic, configuration }) => ({ name, title, logic, configuration })),
  );
  const results = new Map<string, FunnelResult>();
  addRoute(app, galleryShapes.measureGalleryFunnel, async ({ params: { name } }) => {
    const funnel = gallery.find((each) => each.name === name);
    if (!funnel) throw new Failure('not-found.thing', { id: { text: name } });
    const known = results.get(name) ?? simulateFunnel(funnel.experience, funnel.population, PEOPLE, now().getTime());
    results.set(name, known);
    return { ...known };
  });
}
