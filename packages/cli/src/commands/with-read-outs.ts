import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '@perennial/words';
import type { Server } from '../server.ts';
import { UsageError } from '../usage/usage-error.ts';
import type { World } from '../world.ts';
import { requireNode } from './require-node.ts';

type ReadOuts = Awaited<ReturnType<Server['openReadOuts']>>;

/** Lends the read-outs of a workspace that has been served, also while its server runs. */
export async function withReadOuts(
  world: World,
  folder: string,
  work: (readOuts: ReadOuts, server: Server) => unknown,
): Promise<void> {
  requireNode(world.machine.node);
  if (!existsSync(folder)) throw new Failure('workspace-missing', { folder: { text: folder } });
  if (!existsSync(join(folder, 'server')) && !world.environment.DATABASE_URL) throw new UsageError('usage.not-served');
  const server = await world.server();
  const { environment, now, randomKey } = world;
  const readOuts = await server.openReadOuts({ folder, environment, now, randomKey });
  try {
    await work(readOuts, server);
  } finally {
    await readOuts.close();
  }
}
