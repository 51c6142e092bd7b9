import { Command } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

export function mcpCommand(world: World): Command {
  const command = new Command('mcp')
    .summary('help.mcp.summary')
    .description('help.mcp')
    .addHelpText('after', examples(world, [['perennial mcp --workspace shop-b', 'help.mcp.example']]));
  return withOutputOptions(withWorkspaceOption(command)).action(async (options: OutputOptions & WorkspaceOption) => {
    const [study, { serveMcpOnStdio }] = await Promise.all([world.study(), world.server()]);
    const { version, language, signal } = world;
    const reader = () => readingWorkspace(study, world, workspaceFolder(options, world));
    await serveMcpOnStdio({ version, language, reader }, signal);
  });
}
