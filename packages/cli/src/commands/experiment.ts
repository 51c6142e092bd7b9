import { resolve } from 'node:path';
import { Command } from 'commander';
import { effectsFor } from '../effects.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { shares } from '../options/shares.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly control?: string;
  readonly planned?: Readonly<Record<string, number>>;
  readonly customer?: string;
  readonly variant?: string;
  readonly date?: string;
  readonly score?: string;
}

export function experimentCommand(world: World): Command {
  const command = new Command('experiment')
    .summary('help.experiment.summary')
    .description('help.experiment')
    .argument('<paths...>', 'help.experiment.file')
    .option('--control <name>', 'help.experiment.control')
    .option('--planned <shares>', 'help.experiment.planned', shares)
    .option('--customer <column>', 'help.experiment.customer')
    .option('--variant <column>', 'help.experiment.variant')
    .option('--date <column>', 'help.experiment.date')
    .option('--score <column>', 'help.experiment.score')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial experiment assignments.csv', 'help.experiment.example'],
        ['perennial experiment assignments.csv --planned "control=90%,new=10%"', 'help.experiment.example.planned'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(async (paths: string[], options: Options) => {
    const study = await world.study();
    const reader = await readingWorkspace(study, world, workspaceFolder(options, world));
    const { control, planned, customer, variant, date, score } = options;
    const found = await study.readOutExperiment(
      reader,
      {
        from: { files: paths.map((path) => resolve(world.cwd, path)) },
        timeZone: world.timeZone,
        columns: {
          ...(customer !== undefined && { customer }),
          ...(variant !== undefined && { variant }),
          ...(date !== undefined && { assigned: date }),
          ...(score !== undefined && { score }),
        },
        ...(control !== undefined && { control }),
        ...(planned && { planned }),
      },
      effectsFor(options, world),
    );
    if (options.json) return writeJsonLines(world.out, [found]);
    const { experimentText } = await import('../experiment/experiment-text.ts');
    world.out.write(experimentText(found, world.out, world.language));
  });
}
