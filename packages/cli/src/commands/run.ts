import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Effects } from '@perennial/engine';
import type { StudyRequest, Workspace } from '@perennial/study';
import { Command, InvalidArgumentError } from 'commander';
import { effectsFor } from '../effects.ts';
import { day } from '../options/day.ts';
import { discount } from '../options/discount.ts';
import { horizon } from '../options/horizon.ts';
import { givenImportOptions, importRequest, withImportOptions } from '../options/import-options.ts';
import { type LanguageOption, withLanguageOption } from '../options/language-option.ts';
import { type MemoryLimitOption, withMemoryLimitOption } from '../options/memory-limit-option.ts';
import { answersInJson, type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { reportAddress } from '../report/report-address.ts';
import type { Study } from '../study.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { withWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { defaultDemo } from './demo.ts';
import { examples } from './examples.ts';
import { HOW_TO_BUILD } from './report.ts';

const REPORT = 'report.html';

interface Options extends OutputOptions, WorkspaceOption, LanguageOption, MemoryLimitOption {
  readonly demo?: true;
  readonly engine?: string;
  readonly asOf?: string;
  readonly horizon?: number;
  readonly discount?: number;
  readonly cutOffs?: number;
  /** False with `--no-backtest`. */
  readonly backtest: boolean;
  readonly seed?: string;
}

export function runCommand(world: World): Command {
  const command = new Command('run')
    .summary('study an order history: values, intervals, backtest, files')
    .description(
      'Studies an order history: reads and explains every row, fits and backtests the models, and gives every customer a value with an interval. Without a path, the orders already in the workspace are studied again.',
    )
    .argument(
      '[paths...]',
      'files, folders or globs of one business: CSV, Parquet or JSON lines, gzipped or not; with --engine, a table',
    )
    .option('--demo', 'make up a business in the folder demo, and study that')
    .option('--engine <address>', 'do the work on a cluster: trino://USER@HOST:PORT/CATALOG/SCHEMA')
    .option('--as-of <day>', 'last day of the history (default: the day of the last order)', day)
    .option('--horizon <time>', 'how far to look ahead: 365, 90d, 12w, 1y (default: 365 days)', horizon)
    .option('--discount <rate>', 'yearly discount rate: 10% or 0.1 (default: 10%)', discount)
    .option('--cut-offs <number>', 'dates the backtest stands at (default: 3)', wholeNumber(1, 24))
    .option('--no-backtest', 'leave the backtest out')
    .option('--seed <text>', 'of the random draws (default: 1)');
  const placed = withLanguageOption(withMemoryLimitOption(withWorkspaceOption(command)), world.language);
  return withImportOptions(withOutputOptions(placed))
    .addHelpText(
      'after',
      examples([
        ['perennial run orders.csv', 'Study a file; what changed is said the next time'],
        [
          'perennial run exports/ --as-of 2025-12-31 --horizon 90d',
          'A folder of files, as of a day, for the next 90 days',
        ],
        ['perennial run orders.csv --customer email --date paid_at --amount total', 'Name the columns'],
        [
          'perennial run sales.orders --engine trino://ada@trino.example.com:443/lake/perennial',
          'A table, where it lies; the password is in PERENNIAL_TRINO_PASSWORD',
        ],
        ['perennial run orders.csv --json | jq .value.money', 'For a program'],
      ]),
    )
    .action(async (paths: string[], options: Options, parsed: Command) => {
      refuseContradictions(paths, options, parsed);
      const study = await world.study();
      const effects = effectsFor(options, world);
      const sources = options.demo ? [await makeDemo(study, world, effects)] : paths;
      const folder = workspaceFolder(options, world);
      const template = await world.reportTemplate();
      if (options.engine !== undefined && sources.length > 0) tableOf(sources, world.cwd);
      const opening = { create: sources.length > 0, engine: options.engine, memoryLimit: options.memoryLimit };
      const record = await withWorkspace(study, world, folder, opening, (workspace) => {
        const request: StudyRequest = {
          ...studyRequest(options, importOf(sources, workspace, parsed, world)),
          ...(template !== null && { report: { template, language: options.lang } }),
        };
        return study.runStudy(workspace, request, effects);
      });
      const inJson = answersInJson(options, world.out);
      if (inJson) writeJsonLines(world.out, [study.publicRecord(record)]);
      // A person who sends the data elsewhere still reads the summary, unless they asked for the data alone.
      if (inJson && (options.json || options.quiet)) return;
      const { studyReport } = await import('../report/study-report.ts');
      const output = inJson ? world.words : world.out;
      const shown = relative(world.cwd, folder) || '.';
      output.write(studyReport(record, output, shown));
      if (template === null) output.write(`\nNo report: its page has not been built. ${HOW_TO_BUILD}\n`);
      else output.write(reportAddress(join(folder, REPORT), join(shown, REPORT), world.machine.platform));
    });
}

function refuseContradictions(paths: readonly string[], options: Options, parsed: Command): void {
  if (options.demo && paths.length > 0)
    throw new InvalidArgumentError('--demo makes its own orders: leave out either it or the path');
  if (options.demo && options.engine)
    throw new InvalidArgumentError('--demo makes a file: leave out either it or --engine');
  const [given] = givenImportOptions(parsed);
  if (given && paths.length === 0 && !options.demo)
    throw new InvalidArgumentError(`${given} says how to read a file: name the file too`);
}

/** What is named is a file, or in a workspace on a cluster a table there. */
function importOf(
  sources: readonly string[],
  { home }: Workspace,
  parsed: Command,
  { cwd, timeZone }: World,
): StudyRequest['import'] {
  if (sources.length === 0) return undefined;
  const from =
    home === 'cluster' ? { table: tableOf(sources, cwd) } : { files: sources.map((source) => resolve(cwd, source)) };
  return importRequest(parsed, from, timeZone);
}

function tableOf([table = '', another]: readonly string[], cwd: string): string {
  if (another !== undefined)
    throw new InvalidArgumentError('one table is studied: make a view where the orders are in several');
  if (existsSync(resolve(cwd, table)))
    throw new InvalidArgumentError(
      `${table} is a file here, and the orders of this workspace are on a cluster: name a table, or another folder with --workspace`,
    );
  return table;
}

function studyRequest(options: Options, source: StudyRequest['import']): StudyRequest {
  const { asOf, horizon: horizonDays, discount: annualDiscount, seed } = options;
  const cutOffs = options.backtest ? options.cutOffs : 0;
  return {
    ...(source && { import: source }),
    ...(asOf !== undefined && { asOf }),
    ...(horizonDays !== undefined && { horizonDays }),
    ...(annualDiscount !== undefined && { annualDiscount }),
    ...(cutOffs !== undefined && { cutOffs }),
    ...(seed !== undefined && { seed }),
  };
}

/** The orders of the demo business, made if they are not there yet. */
async function makeDemo(study: Study, world: World, effects: Effects): Promise<string> {
  const folder = resolve(world.cwd, 'demo');
  const orders = resolve(folder, 'orders.csv');
  if (existsSync(orders)) return orders;
  const { path } = await study.writeDemo({ ...defaultDemo, folder }, effects);
  return path;
}
