import { relative, resolve } from 'node:path';
import type { FoundReport } from '@perennial/study';
import { type FileTable, fileTable, hasFormulas, type Table, toCsv } from '@perennial/study/reports';
import { Failure, makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { effectsFor } from '../effects.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { reportQuestionOf, withReportOptions } from '../options/report-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { reportAddress } from '../report/report-address.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly output?: string;
  readonly anonymise?: true;
  readonly list?: true;
  readonly csv?: true;
  readonly table?: string;
  readonly rawText?: true;
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
    return show(world, name, options);
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

async function show(world: World, name: string, options: Options): Promise<void> {
  if (options.output !== undefined) throw new UsageError('usage.output-of-a-report');
  const study = await world.study();
  const question = {
    name,
    options: reportQuestionOf(options, world),
    ...(options.anonymise && { anonymiseWith: world.randomKey() }),
  };
  const reader = await readingWorkspace(study, world, workspaceFolder(options, world));
  const found = await study.readReport(reader, question);
  const only = options.table === undefined ? undefined : requireTable(found, options.table);
  const { settings } = found.record;
  if (options.csv) {
    const table = only ?? found.definition.tables(found, found.options)[0];
    if (table) writeCsv(world, fileTable(table, settings), options);
  } else if (options.json) {
    const { reportJson } = await import('@perennial/study/reports');
    writeJsonLines(world.out, [reportJson(found, world.language, only)]);
  } else {
    const { reportText } = await import('../report/report-text.ts');
    world.out.write(reportText(found, world.out, world.language, only));
  }
}

function writeCsv(world: World, table: FileTable, { rawText, quiet }: Options): void {
  const isRaw = rawText === true;
  world.out.write(toCsv(table, { end: '\n', isRaw }));
  if (!isRaw && !quiet && hasFormulas(table))
    world.words.write(`perennial: ${makeSpeaker(world.language).say('terminal.escaped-texts')}\n`);
}

/** The table of a name. Fails with `option-invalid` where the report has none, naming those it has. */
function requireTable(found: FoundReport, name: string): Table {
  const tables = found.definition.tables(found, found.options);
  const table = tables.find((each) => each.name === name);
  if (table) return table;
  throw new Failure('option-invalid.no-report-table', {
    name: { text: found.definition.name },
    table: { text: name },
    tables: { list: tables.map((each) => ({ text: each.name })) },
  });
}
