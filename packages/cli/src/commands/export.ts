import { extname, resolve } from 'node:path';
import type { AudienceRequest } from '@perennial/study';
import { actionLists, type Platform, platforms } from '@perennial/study/choices';
import { makeSpeaker } from '@perennial/words';
import { Command, Option } from 'commander';
import { effectsFor } from '../effects.ts';
import { exportedText } from '../export/exported-text.ts';
import { showExportLog } from '../export/show-export-log.ts';
import { dialCode } from '../options/dial-code.ts';
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
  readonly for?: Platform;
  readonly segment?: string;
  readonly where?: string;
  readonly list?: string;
  readonly playbook?: string;
  readonly contacts?: string;
  readonly suppress?: string;
  readonly dialCode?: string;
  readonly log?: true;
}

export function exportCommand(world: World): Command {
  const command = new Command('export')
    .summary('help.export.summary')
    .description('help.export')
    .argument('[file]', 'help.export.file')
    .addOption(new Option('--format <format>', 'help.export.format').choices(formats))
    .option('--segment <name>', 'help.export.segment')
    .option('--where <rule>', 'help.export.where')
    .addOption(new Option('--list <name>', 'help.export.list').choices(actionLists))
    .option('--playbook <id>', 'help.export.playbook')
    .addOption(new Option('--for <platform>', 'help.export.for').choices(platforms))
    .option('--contacts <file>', 'help.export.contacts')
    .option('--suppress <file>', 'help.export.suppress')
    .option('--dial-code <digits>', 'help.export.dial-code', dialCode)
    .option('--log', 'help.export.log')
    .option('--raw-text', 'help.raw-text')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial export values.csv', 'help.export.example.csv'],
        ['perennial export values.parquet', 'help.export.example.parquet'],
        ['perennial export leaving.csv --list slipping', 'help.export.example.list'],
        [
          'perennial export meta.csv --for meta --where "prob_alive > 50%" \\\n        --contacts people.csv --suppress unsubscribed.csv',
          'help.export.example.for',
        ],
        ['perennial export', 'help.export.example.query'],
        ['perennial export --log', 'help.export.example.log'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(async (file: string | undefined, options: Options) => {
    if (options.log) return showExportLog(world, options);
    if (file === undefined) return nameTable(world, options);
    const request = requestOf(world, file, options);
    const study = await world.study();
    const { progress } = effectsFor(options, world);
    progress.begin('export');
    const reader = await readingWorkspace(study, world, workspaceFolder(options, world));
    const { entry, escaped } = await study.exportAudience(reader, request, world);
    progress.end('export', { code: 'exported', values: { customers: { count: entry.rows }, file: { text: file } } });
    const { file: path, rows: customers, format, suppressed, withoutConsent, withoutAddress, sha256 } = entry;
    if (options.json)
      writeJsonLines(world.out, [
        { path, format, customers, suppressed, withoutConsent, withoutAddress, sha256, escaped },
      ]);
    else world.out.write(`${path}\n`);
    if (!options.quiet) world.words.write(exportedText(entry, escaped, makeSpeaker(world.language)));
  });
}

/** The export as it is asked for; what contradicts itself is a usage error. */
function requestOf(world: World, file: string, options: Options): AudienceRequest {
  const chosen = [
    ...(options.segment === undefined ? [] : [{ kind: 'segment', name: options.segment } as const]),
    ...(options.where === undefined ? [] : [{ kind: 'rule', name: options.where } as const]),
    ...(options.list === undefined ? [] : [{ kind: 'list', name: options.list } as const]),
    ...(options.playbook === undefined ? [] : [{ kind: 'playbook', name: options.playbook } as const]),
  ];
  if (chosen.length > 1) throw new UsageError('usage.export-two-lists');
  const platform = options.for;
  if (platform !== undefined && (options.format ?? 'csv') !== 'csv') throw new UsageError('usage.export-for-csv');
  if (platform === undefined && options.contacts !== undefined && options.suppress === undefined)
    throw new UsageError('usage.export-contacts-for-whom');
  const path = (name: string) => resolve(world.cwd, name);
  return {
    to: path(file),
    format: platform ?? options.format ?? formatOf(file),
    audience: chosen[0] ?? { kind: 'all' },
    ...(options.contacts !== undefined && { contacts: path(options.contacts) }),
    ...(options.suppress !== undefined && { suppress: path(options.suppress) }),
    ...(options.dialCode !== undefined && { dialCode: options.dialCode }),
    rawText: options.rawText ?? false,
    who: world.user,
  };
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
