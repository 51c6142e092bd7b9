import { Command } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';
import { withReadOuts } from './with-read-outs.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly experience?: string;
}

/** What a configuration would have brought that nobody has seen yet. */
export function trialCommand(world: World): Command {
  const command = new Command('trial')
    .summary('help.trial.summary')
    .description('help.trial')
    .argument('<file>', 'help.trial.file')
    .option('--experience <key>', 'help.trial.experience')
    .addHelpText('after', examples(world, [['perennial trial home.json', 'help.trial.example']]));
  return withOutputOptions(withWorkspaceOption(command)).action(async (file: string, options: Options) => {
    const { readConfiguration } = await import('../decide/read-configuration.ts');
    const configuration = readConfiguration(file, world.cwd);
    const key = options.experience ?? configuration.key;
    await withReadOuts(world, workspaceFolder(options, world), async (readOuts, { writtenTrial }) => {
      const trial = await readOuts.tryOut(key, { ...configuration });
      if (options.json) return writeJsonLines(world.out, [writtenTrial(trial)]);
      const { trialText } = await import('../read-out/trial-text.ts');
      world.out.write(trialText(trial, world.out, world.language));
    });
  });
}
