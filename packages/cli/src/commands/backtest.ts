import type { BacktestRequest } from '@perennial/study';
import { Command, InvalidArgumentError } from 'commander';
import { effectsFor } from '../effects.ts';
import { days } from '../options/day.ts';
import { horizon } from '../options/horizon.ts';
import { type MemoryLimitOption, withMemoryLimitOption } from '../options/memory-limit-option.ts';
import { answersInJson, type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { withWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions, WorkspaceOption, MemoryLimitOption {
  readonly at?: readonly string[];
  readonly horizon?: number;
  readonly cutOffs?: number;
  readonly seed?: string;
}

export function backtestCommand(world: World): Command {
  const command = new Command('backtest')
    .summary('forecast your own past and see how wrong it was')
    .description(
      'Hides the last part of the history, forecasts it with every method from what was known then, and holds the forecasts against what happened. Uses the orders in the workspace and keeps nothing.',
    )
    .option('--at <day>', 'last day the models may see; may be given several times', days)
    .option(
      '--horizon <time>',
      'how far to look ahead: 100, 90d, 12w, 1y (default: 365 days, less where the data are short)',
      horizon,
    )
    .option('--cut-offs <number>', 'rolling dates, where none is given (default: 3)', wholeNumber(1, 24))
    .option('--seed <text>', 'of the random draws (default: 1)')
    .addHelpText(
      'after',
      examples([
        ['perennial backtest', 'Three rolling dates, horizon as long as the data allow'],
        [
          'perennial backtest --at 2011-08-31 --horizon 100d',
          'What would have been said on a day of the next 100 days',
        ],
        ['perennial backtest --json | jq .losses', 'For a program'],
      ]),
    );
  return withOutputOptions(withMemoryLimitOption(withWorkspaceOption(command))).action(async (options: Options) => {
    if (options.at && options.cutOffs !== undefined)
      throw new InvalidArgumentError('--at names the dates and --cut-offs asks for rolling ones: give one of them');
    const study = await world.study();
    const effects = effectsFor(options, world);
    const { backtest, record } = await withWorkspace(
      study,
      world,
      workspaceFolder(options, world),
      { create: false, memoryLimit: options.memoryLimit },
      async (workspace) => ({
        record: await study.latestRecord(workspace),
        backtest: await study.backtestWorkspace(workspace, backtestRequest(options), effects),
      }),
    );
    if (answersInJson(options, world.out)) return writeJsonLines(world.out, [backtest]);
    const { backtestReport } = await import('../report/study-report.ts');
    world.out.write(backtestReport(backtest, record, world.out, world.language));
  });
}

function backtestRequest({ at, horizon: horizonDays, cutOffs, seed }: Options): BacktestRequest {
  return {
    ...(at && { at }),
    ...(horizonDays !== undefined && { horizonDays }),
    ...(cutOffs !== undefined && { cutOffs }),
    ...(seed !== undefined && { seed }),
  };
}
