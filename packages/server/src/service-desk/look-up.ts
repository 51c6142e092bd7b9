import type { Language } from '@perennial/words';
import { z } from 'zod';
import type { ServerWorld } from '../world/server-world.ts';
import { customersAtDesk } from './customers-at-desk.ts';
import { serviceNow, serviceShape } from './service-now.ts';

/** A whole id, e-mail address or number of an order. */
export const soughtAtDesk = z.string().min(1).max(200);

/** Who is known by what was looked for; where that is one customer, how to treat them. */
export const lookUpAnswer = z.object({
  found: z.array(z.object({ customer: z.string(), by: z.enum(['id', 'email', 'order']) })),
  service: serviceShape.nullable(),
});

export type LookUp = z.infer<typeof lookUpAnswer>;

type World = Pick<ServerWorld, 'settings' | 'store' | 'scorer' | 'reader' | 'erased' | 'now'>;

/** Looks somebody up who is in touch, in a reader's language. */
export async function lookUp(world: World, search: string, language: Language): Promise<LookUp> {
  const found = [...(await customersAtDesk(world, search))];
  const [only] = found;
  if (!only || found.length > 1) return { found, service: null };
  return { found, service: await serviceNow(world, only.customer, world.now().getTime(), language) };
}
