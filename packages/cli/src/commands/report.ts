import { relative, resolve } from 'node:path';
import { Failure, makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { effectsFor } from '../effects.ts';
import { withOutputOptions } from '../options/output-options.ts';
import { reportQuestionOf, withReportOptions } from '../options/report-options.ts';
import { withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
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
}

export function reportCommand(world: World): Command {
  const command = new Command('report')
    .summary('help.report.summary')
    .description('help.report')
    .argument('[name]', 'help.report.name')
    .option('--list', 'help.report.list')
    .option('-o, --output <file>', 'help.report.output')
    .option('--anonymise', 'help.report.anonymise')
    .option('--csv', 'help.report.csv')
    .option('--table <name>', 'help.report.table')
    .option('--raw-text', 'help.raw-text')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial report', 'help.report.example'],
        ['perennial report --anonymise -o for-the-board.html', 'help.report.example.anonymous'],
        ['perennial report cohorts --by channel', 'help.report.example.one'],
        ['perennial report value --csv > best.csv', 'help.report.example.csv'],
      ]),
    );
  const complete = withOutputOptions(withWorkspaceOption(command));
  return withReportOptions(complete, world).action(async (name: string | undefined, options: Options) => {
    if (options.list) return list(world, options);
    if (name === undefined) return writePage(world, options);
    if (options.output !== undefined) throw new UsageError('usage.output-of-a-report');
    return showReport(world, { name, options: reportQuestionOf(options, world) }, options);
  });
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
  const request = { to, language, template, ...(anonymised && { anonymiseWith: world.randomKey() }) };
  const reader = await readingWorkspace(study, world, folder);
  const { path, bytes } = await study.writeReport(reader, request, effectsFor(options, world));
  if (options.json) writeJsonLines(world.out, [{ path, bytes, language, anonymised }]);
  else
    world.out.write(
      reportAddress(path, relative(world.cwd, path) || path, world.machine.platform, makeSpeaker(language)),
    );
}
