import { resolve } from 'node:path';
import { makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';
import { requireNode } from './require-node.ts';

export function backupCommand(world: World): Command {
  const command = new Command('backup')
    .summary('help.backup.summary')
    .description('help.backup')
    .argument('<file>', 'help.backup.file')
    .addHelpText('after', examples(world, [['perennial backup monday.perennial', 'help.backup.example']]));
  return withOutputOptions(withWorkspaceOption(command)).action(
    async (file: string, options: OutputOptions & WorkspaceOption) => {
      requireNode(world.machine.node);
      const { writeBackup } = await world.server();
      const { environment, now } = world;
      const written = await writeBackup({
        folder: workspaceFolder(options, world),
        to: resolve(world.cwd, file),
        environment,
        now: now(),
      });
      if (options.json) writeJsonLines(world.out, [written]);
      else world.out.write(`${written.path}\n`);
      if (options.quiet || options.json) return;
      const { files, rows } = written;
      const said = makeSpeaker(world.language).say('backup.written', {
        files: { count: files },
        rows: { count: rows },
      });
      world.words.write(`${said}\n`);
    },
  );
}
