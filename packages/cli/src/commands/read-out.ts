import { makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';
import { withReadOuts } from './with-read-outs.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly kept?: boolean;
}

/** What pages did to those who were not in the control group. */
export function readOutCommand(world: World): Command {
  const command = new Command('read-out')
    .summary('help.read-out.summary')
    .description('help.read-out')
    .argument('[experience]', 'help.read-out.experience')
    .option('--kept', 'help.read-out.kept')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial read-out', 'help.read-out.example.all'],
        ['perennial read-out home', 'help.read-out.example'],
        ['perennial read-out home --kept', 'help.read-out.example.kept'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(async (key: string | undefined, options: Options) => {
    const { kept = false, json = false } = options;
    if (kept && key === undefined) throw new UsageError('usage.kept-of-what');
    await withReadOuts(world, workspaceFolder(options, world), async (readOuts, { writtenReadOut }) => {
      const { keptText, readOutText } = await import('../read-out/read-out-text.ts');
      if (key !== undefined && kept) {
        const { currency, kept: all } = await readOuts.kept(key);
        if (json)
          return writeJsonLines(
            world.out,
            all.map((each) => ({ experience: key, currency, ...each })),
          );
        return world.out.write(keptText({ experience: key, currency, kept: all }, world.out, world.language));
      }
      const found = await readOuts.readOut(key ?? null);
      if (json)
        return writeJsonLines(world.out, [writtenReadOut(found, makeSpeaker(world.language, { surface: 'api' }))]);
      const policies = key === undefined ? null : await readOuts.policies(key, 'UTC');
      world.out.write(readOutText(found, policies, world.out, world.language));
    });
  });
}
