import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Effects } from '@perennial/engine';
import type { StudyRequest, Workspace } from '@perennial/study';
import { makeSpeaker } from '@perennial/words';
import { Command, Option } from 'commander';
import { effectsFor } from '../effects.ts';
import { typedShare } from '../options/cost-value.ts';
import { day } from '../options/day.ts';
import { discount } from '../options/discount.ts';
import { horizon } from '../options/horizon.ts';
import { givenImportOptions, importRequest, withImportOptions } from '../options/import-options.ts';
import { type MemoryLimitOption, withMemoryLimitOption } from '../options/memory-limit-option.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { reportAddress } from '../report/report-address.ts';
import type { Study } from '../study.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
import { withWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { defaultDemo } from './demo.ts';
import { examples } from './examples.ts';

const REPORT = 'report.html';

interface Options extends OutputOptions, WorkspaceOption, MemoryLimitOption {
  readonly demo?: true;
  /** Paths of files; false with `--no-attributes`. */
  readonly attributes?: readonly string[] | false;
  /** The same of touchpoints. */
  readonly touchpoints?: readonly string[] | false;
  readonly business?: string;
  readonly engine?: string;
  readonly asOf?: string;
  readonly horizon?: number;
  readonly discount?: number;
  readonly cutOffs?: number;
  /** False with `--no-backtest`. */
  readonly backtest: boolean;
  readonly seed?: string;
  readonly businessModel?: 'orders' | 'subscriptions';
  readonly endsAt?: 'ended' | 'cancelled';
  readonly margin?: string;
}

export function runCommand(world: World): Command {
  const command = new Command('run')
    .summary('help.run.summary')
    .description('help.run')
    .argument('[paths...]', 'help.run.paths')
    .option('--demo', 'help.run.demo')
    .option('--attributes <file>', 'help.run.attributes', added)
    .option('--no-attributes', 'help.run.no-attributes')
    .option('--touchpoints <file>', 'help.run.touchpoints', added)
    .option('--no-touchpoints', 'help.run.no-touchpoints')
    .option('--business <name>', 'help.run.business')
    .option('--engine <address>', 'help.run.engine')
    .option('--as-of <day>', 'help.run.as-of', day)
    .option('--horizon <time>', 'help.run.horizon', horizon)
    .option('--discount <rate>', 'help.run.discount', discount)
    .option('--cut-offs <number>', 'help.run.cut-offs', wholeNumber(1, 24))
    .option('--no-backtest', 'help.run.no-backtest')
    .option('--seed <text>', 'help.seed')
    .option('--margin <share>', 'help.run.margin', typedShare)
    .addOption(new Option('--business-model <model>', 'help.run.business-model').choices(['orders', 'subscriptions']))
    .addOption(new Option('--ends-at <kind>', 'help.run.ends-at').choices(['ended', 'cancelled']));
  return withImportOptions(withOutputOptions(withMemoryLimitOption(withWorkspaceOption(command))))
    .addHelpText(
      'after',
      examples(world, [
        ['perennial run orders.csv', 'help.run.example'],
        ['perennial run exports/ --as-of 2025-12-31 --horizon 90d', 'help.run.example.folder'],
        ['perennial run orders.csv spend.csv --margin 40%', 'help.run.example.costs'],
        ['perennial run orders.csv --attributes people.csv', 'help.run.example.attributes'],
        ['perennial run orders.csv --customer email --date paid_at --amount total', 'help.run.example.columns'],
        [
          'perennial run sales.orders \\\n        --engine trino://ada@trino.example.com:443/lake/perennial',
          'help.run.example.table',
        ],
        ['perennial run subscriptions.csv --ends-at cancelled', 'help.run.example.subscriptions'],
        ['perennial run orders.csv --json | jq .value.money', 'help.example.program'],
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
      const { record, leading } = await withWorkspace(study, world, folder, opening, async (workspace) => {
        const request: StudyRequest = {
          ...studyRequest(options, importOf(sources, workspace, parsed, world)),
          ...besideOrders(options, world),
          ...(template !== null && { report: { template, language: world.language } }),
        };
        const studied = await study.studyBusiness(workspace, request, effects);
        return { record: studied, leading: options.json ? null : await study.leadingReport(workspace) };
      });
      if (options.json) return writeJsonLines(world.out, [study.publicRecord(record)]);
      const { runReport } = await import('../report/study-report.ts');
      const shown = relative(world.cwd, folder) || '.';
      const speaker = makeSpeaker(world.language);
      world.out.write(runReport(record, world.out, world.language, shown));
      if (leading) {
        const { opportunities } = await import('../report/opportunities.ts');
        world.out.write(opportunities(leading, world.out, world.language, shown));
      }
      if (template === null) world.out.write(`\n${speaker.say('run.report.not-built')}\n`);
      else world.out.write(reportAddress(join(folder, REPORT), join(shown, REPORT), world.machine.platform, speaker));
    });
}

function added(path: string, before: readonly string[] | boolean | undefined): readonly string[] {
  return [...(Array.isArray(before) ? before : []), path];
}

/** Files of people and of touchpoints as they are named; none where they are to be forgotten. */
function besideOrders(
  { attributes, touchpoints }: Options,
  { cwd }: World,
): Pick<StudyRequest, 'attributes' | 'touchpoints'> {
  const filesOf = (named: Options['attributes']) => {
    if (named === false) return { files: [] };
    return Array.isArray(named) ? { files: named.map((path) => resolve(cwd, path)) } : undefined;
  };
  const [people, met] = [filesOf(attributes), filesOf(touchpoints)];
  return { ...(people && { attributes: people }), ...(met && { touchpoints: met }) };
}

function refuseContradictions(paths: readonly string[], options: Options, parsed: Command): void {
  if (options.demo && paths.length > 0) throw new UsageError('usage.demo-and-path');
  const costs = paths.find((path) => /\.ya?ml$/i.test(path));
  if (costs !== undefined) throw new UsageError('usage.costs-in-workspace', { file: { text: costs } });
  if (options.demo && options.engine) throw new UsageError('usage.demo-and-engine');
  const [given] = givenImportOptions(parsed);
  if (given && paths.length === 0 && !options.demo)
    throw new UsageError('usage.import-option-alone', { option: { text: given } });
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
  if (another !== undefined) throw new UsageError('usage.several-tables');
  if (existsSync(resolve(cwd, table))) throw new UsageError('usage.file-on-cluster', { table: { text: table } });
  return table;
}

function studyRequest(options: Options, source: StudyRequest['import']): StudyRequest {
  const {
    business,
    asOf,
    horizon: horizonDays,
    discount: annualDiscount,
    seed,
    margin,
    businessModel,
    endsAt,
  } = options;
  const cutOffs = options.backtest ? options.cutOffs : 0;
  return {
    ...(source && { import: source }),
    ...(business !== undefined && { business }),
    ...(asOf !== undefined && { asOf }),
    ...(horizonDays !== undefined && { horizonDays }),
    ...(annualDiscount !== undefined && { annualDiscount }),
    ...(cutOffs !== undefined && { cutOffs }),
    ...(seed !== undefined && { seed }),
    ...(businessModel !== undefined && { businessModel }),
    ...(endsAt !== undefined && { endsAt }),
    ...(margin !== undefined && { costs: { set: [{ key: ['margin'], value: margin }] } }),
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
