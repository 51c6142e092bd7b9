import { relative, resolve } from 'node:path';
import type { Handout } from '@perennial/study/reports';
import { Failure, makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { effectsFor } from '../effects.ts';
import { withOutputOptions } from '../options/output-options.ts';
import { reportQuestionOf, withReportOptions } from '../options/report-options.ts';
import { withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { compareWorkspaces } from '../report/compare-workspaces.ts';
import { readLogo } from '../report/read-logo.ts';
import { reportAddress } from '../report/report-address.ts';
import { type ShowOptions, showReport } from '../report/show-report.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends ShowOptions {
  readonly output?: string;
  readonly list?: true;
  readonly brand?: string;
  readonly logo?: string;
  readonly only?: string;
}

export function reportCommand(world: World): Command {
  const command = new Command('report')
    .summary('help.report.summary')
    .description('help.report')
    .argument('[name]', 'help.report.name')
    .argument('[workspaces...]', 'help.report.workspaces')
    .option('--list', 'help.report.list')
    .option('-o, --output <file>', 'help.report.output')
    .option('--only <reports>', 'help.report.only')
    .option('--brand <text>', 'help.report.brand')
    .option('--logo <file>', 'help.report.logo')
    .option('--anonymise', 'help.report.anonymise')
    .option('--csv', 'help.report.csv')
    .option('--table <name>', 'help.report.table')
    .option('--raw-text', 'help.raw-text')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial report', 'help.report.example'],
        ['perennial report --anonymise -o for-the-board.html', 'help.report.example.anonymous'],
        ['perennial report --only summary,channels --brand Ada -o for-ada.html', 'help.report.example.handout'],
        ['perennial report compare shop-a shop-b', 'help.report.example.compare'],
        ['perennial report cohorts --by channel', 'help.report.example.one'],
        ['perennial report value --csv > best.csv', 'help.report.example.csv'],
      ]),
    );
  const complete = withOutputOptions(withWorkspaceOption(command));
  return withReportOptions(complete, world).action(
    async (name: string | undefined, folders: string[], options: Options) => {
      if (name === 'compare') return compareWorkspaces(world, folders, options);
      if (folders.length > 0) throw new UsageError('usage.workspaces-of-compare');
      if (options.list) return list(world, options);
      if (name === undefined) return writePage(world, options);
      if (options.brand !== undefined || options.logo !== undefined || options.only !== undefined)
        throw new UsageError('usage.handout-of-a-report');
      if (options.output !== undefined) throw new UsageError('usage.output-of-a-report');
      return showReport(world, { name, options: reportQuestionOf(options, world) }, options);
    },
  );
}

/** Who hands the page out, and what is in it; null where neither was said. */
function handoutOf(world: World, { brand, logo, only }: Options): Handout | null {
  if (brand === undefined && logo === undefined && only === undefined) return null;
  const named = brand !== undefined || logo !== undefined;
  return {
    ...(named && {
      brand: { name: brand ?? '', logo: logo === undefined ? null : readLogo(resolve(world.cwd, logo), logo) },
    }),
    ...(only !== undefined && { only: only.split(',').map((name) => name.trim()) }),
  };
}

async function list(world: World, options: Options): Promise<void> {
  const { listedReports, reportList } = await import('../report/report-list.ts');
  const reports = listedReports(world.reports, world.language);
  if (options.json) writeJsonLines(world.out, reports);
  else world.out.write(reportList(reports, world.out));
}

async function writePage(world: World, options: Options): Promise<void> {
  const { language } = world;
  const { anonymise: anonymised = false } = options;
  const asked = Object.keys(reportQuestionOf(options, world));
  const [without] = [
    ...(options.csv ? ['csv'] : []),
    ...(options.table ? ['table'] : []),
    ...(options.rawText ? ['raw-text'] : []),
    ...asked,
  ];
  if (without) throw new UsageError('usage.option-of-a-report', { option: { text: `--${without}` } });
  const folder = workspaceFolder(options, world);
  const study = await world.study();
  const template = await world.reportTemplate();
  if (template === null) throw new Failure('report-not-built');
  const to = options.output
    ? resolve(world.cwd, options.output)
    : resolve(folder, anonymised ? 'report-anonymised.html' : 'report.html');
  const handout = handoutOf(world, options);
  const request = {
    to,
    language,
    template,
    ...(handout && { handout }),
    ...(anonymised && { anonymiseWith: world.randomKey() }),
  };
  const reader = await readingWorkspace(study, world, folder);
  const { path, bytes } = await study.writeReport(reader, request, effectsFor(options, world));
  if (options.json) writeJsonLines(world.out, [{ path, bytes, language, anonymised }]);
  else
    world.out.write(
      reportAddress(path, relative(world.cwd, path) || path, world.machine.platform, makeSpeaker(language)),
    );
}
