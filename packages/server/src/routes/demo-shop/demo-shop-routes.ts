import type { Attributes } from '@perennial/decide';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, asIs, defineShapes } from '../../http/route.ts';
import { personNowShape } from '../../live/person-now.ts';
import { liveId } from '../../live/segment-event.ts';
import type { ServerWorld } from '../../world/server-world.ts';

export const demoShopShapes = defineShapes({
  clickInDemoShop: {
    method: 'POST',
    url: '/api/demo-shop/clicks',
    body: z.object({
      anonymousId: liveId,
      messageId: liveId,
      consents: z.boolean(),
      type: z.enum(['page', 'track']),
      event: liveId.optional(),
      properties: z.record(z.string(), asIs<Attributes[string]>()).optional(),
      context: z.record(z.string(), asIs<Attributes[string]>()).optional(),
    }),
    answer: z.object({
      person: personNowShape.nullable(),
      slots: z.record(
        z.string(),
        z.object({
          ...{ variant: z.string(), slotName: z.string(), variantName: z.string() },
          ...{ content: z.unknown(), says: z.string() },
        }),
      ),
    }),
  },
});

/** The demonstration shop: what a visitor does there, and what follows from it. Nothing of it reaches the workspace. */
export function demoShopRoutes(app: FastifyInstance, { demoShop }: ServerWorld): void {
  addRoute(app, demoShopShapes.clickInDemoShop, async ({ body }, { headers }) => {
    const { anonymousId, messageId, consents, type, event, properties, context } = body;
    const said = { ...(event !== undefined && { event }), properties, context };
    const click = { anonymousId, messageId, consents, type, event: said };
    const { person, slots } = await demoShop.click(click, languageOfHeader(headers['accept-language']));
    const shown = Object.entries(slots).map(([slot, { variant, slotName, variantName, content, says }]) => [
      slot,
      { variant, slotName, variantName, content, says },
    ]);
    return { person, slots: Object.fromEntries(shown) };
  });
}
