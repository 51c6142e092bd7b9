import type { FastifyInstance } from 'fastify';
import { forRoutes } from '../../http/for-routes.ts';
import { freshnessOf } from '../../refresh/freshness.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const OF_FIGURES =
  /^\/api\/(report|reports|equity|customers|segments|runs|goals|playbooks|changes|monitoring|status)(\/|$)/;
/** What is asked with a body. */
const ASKING = new Set(['POST /api/what-if', 'POST /api/segments/preview']);

/** Says with every answer of figures of which run and day they are, how many days old, and whether that is too old: whatever its form, a table as CSV too. */
export function addFreshHeaders(app: FastifyInstance, world: ServerWorld): void {
  forRoutes(app, 'onSend', ({ method, url, name }) =>
    ASKING.has(name) || (method === 'GET' && OF_FIGURES.test(url))
      ? async (_, reply) => {
          if (reply.statusCode < 400) reply.headers(await freshHeaders(world));
        }
      : null,
  );
}

async function freshHeaders({ settings: { folder }, store: { db }, now }: ServerWorld) {
  const fresh = await freshnessOf(folder, db, now());
  if (!fresh) return {};
  return {
    'x-perennial-run': fresh.run,
    'x-perennial-as-of': fresh.asOf,
    'x-perennial-age-days': fresh.daysOld,
    'x-perennial-stale': fresh.isStale ? 'yes' : 'no',
  };
}
