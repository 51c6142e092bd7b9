import { extname, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { effectsFor } from '../effects.ts';
import { answersInJson, type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

const formats = ['csv', 'parquet', 'jsonl'] as const;
type Format = (typeof formats)[number];

interface Options extends OutputOptions, WorkspaceOption {
  readonly format?: Format;
}

export function exportCommand(world: World): Command {
  const command = new Command('export')
    .summary('write the values of all customers to a file')
    .description('Writes the values of the last run, one row per customer, to a file. A file of the name is replaced.')
    .argument('[file]', 'where to write: its ending says the format; on a cluster none, and the table is named')
    .addOption(new Option('--format <format>', 'format, where the name does not say it').choices(formats))
    .addHelpText(
      'after',
      examples([
        ['perennial export values.csv', 'For a spreadsheet'],
        ['perennial export values.parquet', 'For a warehouse'],
        ['perennial export', 'On a cluster, where nothing is brought here: the query for them'],
        ['perennial export values.jsonl --workspace shop-b', 'As JSON lines, of another workspace'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(async (file: string | undefined, options: Options) => {
    if (file === undefined) return nameTable(world, options);
    const format = options.format ?? formatOf(file);
    const to = resolve(world.cwd, file);
    const study = await world.study();
    const { progress } = effectsFor(options, world);
    progress.begin('export');
    const reader = await readingWorkspace(study, world, workspaceFolder(options, world));
    const { customers, path } = await study.exportScores(reader, { to, format }, world);
    progress.end('export', { code: 'exported', values: { customers: { count: customers }, file: { text: file } } });
    if (answersInJson(options, world.out)) writeJsonLines(world.out, [{ path, format, customers }]);
    else world.out.write(`${path}\n`);
  });
}

/** On a cluster the values are a table, of which no copy is made here. */
async function nameTable(world: World, options: Options): Promise<void> {
  const study = await world.study();
  const found = await study.scoresTable(await readingWorkspace(study, world, workspaceFolder(options, world)));
  if (!found) throw new InvalidArgumentError('name the file to write to: perennial export values.csv');
  if (answersInJson(options, world.out)) writeJsonLines(world.out, [found]);
  else world.out.write(`${found.sql}\n`);
}

function formatOf(file: string): Format {
  const ending = extname(file).slice(1).toLowerCase();
  const format = { ndjson: 'jsonl', pq: 'parquet' }[ending] ?? ending;
  if (!formats.some((each) => each === format))
    throw new InvalidArgumentError(`${file} does not end in .csv, .parquet or .jsonl: say --format`);
  return format as Format;
}
