import type { FastifyInstance } from 'fastify';

/** How long answers that are under way are waited for, and how often connections that have become idle are looked for, in milliseconds. */
const PATIENCE = 5000;
const LOOK_AGAIN = 50;

/** Ends a server after what it has begun to answer. A connection that stays open for a next request keeps nobody waiting. */
export async function closeServer(app: FastifyInstance): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), LOOK_AGAIN);
  const all = setTimeout(() => app.server.closeAllConnections(), PATIENCE);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(all);
  }
}
