import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { writeAudit } from '../../audit/audit.ts';
import { brand, readBrand, writeBrand } from '../../brand/brand.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

export const brandAnswer = z.object({ brand: brand.nullable() });

export const brandShapes = defineShapes({
  setBrand: { method: 'PUT', url: '/api/brand', body: brandAnswer, answer: brandAnswer },
});

/** Whose name and logo stand at the head of the pages. */
export function brandRoutes(app: FastifyInstance, { settings: { folder }, store, now }: ServerWorld): void {
  addRoute(app, brandShapes.setBrand, async ({ body }, { caller }) => {
    writeBrand(folder, body.brand);
    await writeAudit(store.db, { at: now().getTime(), who: caller.id, action: 'brand.set', about: {} });
    return { brand: readBrand(folder) };
  });
}
