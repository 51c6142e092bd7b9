import type { FastifyInstance } from 'fastify';
import { freshnessOf } from '../../refresh/freshness.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const OF_FIGURES = /^\/api\/(report|reports|equity|customers|segments|runs|goals|changes|monitoring|status)(\/|\?|$)/;
const DAY = 86_400_000;

/** Says with every answer of figures of which run and day they are, how many days old, and whether that is too old: whatever its form, a table as CSV too. */
export function addFreshHeaders(app: FastifyInstance, world: ServerWorld): void {
  app.addHook('onSend', ({ url, method }, reply, payload, done) => {
    if (method !== 'GET' || !OF_FIGURES.test(url) || reply.statusCode >= 400) return done(null, payload);
    freshHeaders(world).then((headers) => {
      reply.headers(headers);
      done(null, payload);
    }, done);
  });
}

async function freshHeaders({ settings: { folder }, store: { db }, now }: ServerWorld) {
  const fresh = await freshnessOf(folder, db, now());
  if (!fresh) return {};
  const age = Math.max(0, Math.floor((now().getTime() - Date.parse(`${fresh.asOf}T00:00:00Z`)) / DAY));
  return {
    'x-perennial-run': fresh.run,
    'x-perennial-as-of': fresh.asOf,
    'x-perennial-age-days': age,
    'x-perennial-stale': fresh.isStale ? 'yes' : 'no',
  };
}
