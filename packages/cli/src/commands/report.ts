import { relative, resolve } from 'node:path';
import type { FoundReport } from '@perennial/study';
import { fileTable, type Table, toCsv } from '@perennial/study/reports';
import { Failure, makeSpeaker } from '@perennial/words';
import { Command, InvalidArgumentError } from 'commander';
import { effectsFor } from '../effects.ts';
import { type LanguageOption, withLanguageOption } from '../options/language-option.ts';
import { answersInJson, type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { reportQuestionOf, withReportOptions } from '../options/report-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { reportAddress } from '../report/report-address.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions, WorkspaceOption, LanguageOption {
  readonly output?: string;
  readonly anonymise?: true;
  readonly list?: true;
  readonly csv?: true;
  readonly table?: string;
}

export function reportCommand(world: World): Command {
  const command = new Command('report')
    .summary('write the report of the last run, or show a part of it')
    .description(
      'Writes the report of the last run as one HTML file that needs no server and no network; with the name of a report, shows that one here. Nothing is computed anew. A file of the name is replaced.',
    )
    .argument('[name]', 'a report; --list names them all')
    .option('--list', 'name the reports, with the question that each answers')
    .option('-o, --output <file>', 'where to write the page (default: report.html in the workspace)')
    .option('--anonymise', 'name customers by hashes, quote no row (default file: report-anonymised.html)')
    .option('--csv', 'one table of the report, as CSV')
    .option('--table <name>', 'which table (default of --csv: the first)')
    .addHelpText(
      'after',
      examples([
        ['perennial report', 'Write the page again, in the workspace'],
        ['perennial report --anonymise -o for-the-board.html', 'Without anybody’s name'],
        ['perennial report cohorts --by channel', 'One report, here'],
        ['perennial report value --csv > best.csv', 'Its first table, for a spreadsheet'],
      ]),
    );
  const complete = withLanguageOption(withOutputOptions(withWorkspaceOption(command)), world.language);
  return withReportOptions(complete, world).action(async (name: string | undefined, options: Options) => {
    if (options.list) return list(world, options);
    if (name === undefined) return writePage(world, options);
    return show(world, name, options);
  });
}

async function list(world: World, options: Options): Promise<void> {
  const { listedReports, reportList } = await import('../report/report-list.ts');
  const reports = listedReports(world.reports, options.lang);
  if (answersInJson(options, world.out)) writeJsonLines(world.out, reports);
  else world.out.write(reportList(reports, world.out));
}

async function writePage(world: World, options: Options): Promise<void> {
  const { lang: language, anonymise: anonymised = false } = options;
  const asked = Object.keys(reportQuestionOf(options, world));
  const [without] = [...(options.csv ? ['csv'] : []), ...(options.table ? ['table'] : []), ...asked];
  if (without)
    throw new InvalidArgumentError(`--${without} is of one report: name it, as perennial report --list does`);
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
  if (answersInJson(options, world.out)) writeJsonLines(world.out, [{ path, bytes, language, anonymised }]);
  else
    world.out.write(
      reportAddress(path, relative(world.cwd, path) || path, world.machine.platform, makeSpeaker(language)),
    );
}

async function show(world: World, name: string, options: Options): Promise<void> {
  if (options.output !== undefined)
    throw new InvalidArgumentError('-o names the file of the page; one report is shown here: send it to a file with >');
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
    if (table) world.out.write(toCsv(fileTable(table, settings), '\n'));
  } else if (answersInJson(options, world.out)) {
    const { reportJson } = await import('../report/report-json.ts');
    writeJsonLines(world.out, [reportJson(found, options.lang, only)]);
  } else {
    const { reportText } = await import('../report/report-text.ts');
    world.out.write(reportText(found, world.out, options.lang, only));
  }
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
