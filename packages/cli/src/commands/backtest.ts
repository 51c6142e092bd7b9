import type { BacktestRequest } from '@perennial/study';
import { Command } from 'commander';
import { effectsFor } from '../effects.ts';
import { days } from '../options/day.ts';
import { horizon } from '../options/horizon.ts';
import { type MemoryLimitOption, withMemoryLimitOption } from '../options/memory-limit-option.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
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
    .summary('help.backtest.summary')
    .description('help.backtest')
    .option('--at <day>', 'help.backtest.at', days)
    .option('--horizon <time>', 'help.backtest.horizon', horizon)
    .option('--cut-offs <number>', 'help.backtest.cut-offs', wholeNumber(1, 24))
    .option('--seed <text>', 'help.seed')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial backtest', 'help.backtest.example'],
        ['perennial backtest --at 2011-08-31 --horizon 100d', 'help.backtest.example.at'],
        ['perennial backtest --json | jq .scores', 'help.example.program'],
      ]),
    );
  return withOutputOptions(withMemoryLimitOption(withWorkspaceOption(command))).action(async (options: Options) => {
    if (options.at && options.cutOffs !== undefined) throw new UsageError('usage.at-and-cut-offs');
    const study = await world.study();
    const effects = effectsFor(options, world);
    const { backtest, record } = await withWorkspace(
      study,
      world,
      workspaceFolder(options, world),
      { create: false, memoryLimit: options.memoryLimit },
      async (workspace) => ({
        record: study.requireOrders(await study.latestRecord(workspace)),
        backtest: await study.backtestWorkspace(workspace, backtestRequest(options), effects),
      }),
    );
    if (options.json) return writeJsonLines(world.out, [backtest]);
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
