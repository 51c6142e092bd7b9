import { extname, resolve } from 'node:path';
import { makeSpeaker } from '@perennial/words';
import { Command, Option } from 'commander';
import { effectsFor } from '../effects.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

const formats = ['csv', 'parquet', 'jsonl'] as const;
type Format = (typeof formats)[number];

interface Options extends OutputOptions, WorkspaceOption {
  readonly format?: Format;
  readonly rawText?: true;
}

export function exportCommand(world: World): Command {
  const command = new Command('export')
    .summary('help.export.summary')
    .description('help.export')
    .argument('[file]', 'help.export.file')
    .addOption(new Option('--format <format>', 'help.export.format').choices(formats))
    .option('--raw-text', 'help.raw-text')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial export values.csv', 'help.export.example.csv'],
        ['perennial export values.parquet', 'help.export.example.parquet'],
        ['perennial export', 'help.export.example.query'],
        ['perennial export values.jsonl --workspace shop-b', 'help.export.example.jsonl'],
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
    const { rawText = false } = options;
    const { customers, path, escaped } = await study.exportScores(reader, { to, format, rawText }, world);
    progress.end('export', { code: 'exported', values: { customers: { count: customers }, file: { text: file } } });
    if (options.json) writeJsonLines(world.out, [{ path, format, customers, escaped }]);
    else world.out.write(`${path}\n`);
    if (escaped > 0 && !options.quiet)
      world.words.write(
        `perennial: ${makeSpeaker(world.language).say('terminal.escaped', { customers: { count: escaped } })}\n`,
      );
  });
}

/** On a cluster the values are a table, of which no copy is made here. */
async function nameTable(world: World, options: Options): Promise<void> {
  const study = await world.study();
  const found = await study.scoresTable(await readingWorkspace(study, world, workspaceFolder(options, world)));
  if (!found) throw new UsageError('usage.export-without-file');
  if (options.json) writeJsonLines(world.out, [found]);
  else world.out.write(`${found.sql}\n`);
}

function formatOf(file: string): Format {
  const ending = extname(file).slice(1).toLowerCase();
  const format = { ndjson: 'jsonl', pq: 'parquet' }[ending] ?? ending;
  if (!formats.some((each) => each === format)) throw new UsageError('usage.export-ending', { file: { text: file } });
  return format as Format;
}
