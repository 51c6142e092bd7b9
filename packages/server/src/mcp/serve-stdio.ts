import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { makeMcpServer } from './make-mcp-server.ts';
import type { McpWorld } from './mcp-world.ts';

/** Serves the tools on standard input and output, until the input ends or an abort. */
export async function serveMcpOnStdio(world: McpWorld, signal: AbortSignal): Promise<void> {
  const serving = serveStdio(() => makeMcpServer(world));
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await serving.close();
}
