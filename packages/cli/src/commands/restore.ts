import { resolve } from 'node:path';
import { makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';
import { requireNode } from './require-node.ts';

export function restoreCommand(world: World): Command {
  const command = new Command('restore')
    .summary('help.restore.summary')
    .description('help.restore')
    .argument('<file>', 'help.restore.file')
    .addHelpText(
      'after',
      examples(world, [['perennial restore monday.perennial --workspace again', 'help.restore.example']]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(
    async (file: string, options: OutputOptions & WorkspaceOption) => {
      requireNode(world.machine.node);
      const { restoreBackup } = await world.server();
      const folder = workspaceFolder(options, world);
      const restored = await restoreBackup({
        from: resolve(world.cwd, file),
        folder,
        environment: world.environment,
      });
      if (options.json) writeJsonLines(world.out, [{ folder, ...restored }]);
      else world.out.write(`${folder}\n`);
      if (options.quiet || options.json) return;
      const values = {
        day: { text: restored.madeAt.slice(0, 10) },
        files: { count: restored.files },
        rows: { count: restored.rows },
      };
      world.words.write(`${makeSpeaker(world.language).say('backup.restored', values)}\n`);
    },
  );
}
