import type { FoundReport } from '@perennial/study';
import {
  type FileTable,
  fileTable,
  hasFormulas,
  type ReportOptions,
  type Table,
  toCsv,
} from '@perennial/study/reports';
import { Failure, makeSpeaker } from '@perennial/words';
import type { OutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';

export interface ShowOptions extends OutputOptions, WorkspaceOption {
  readonly anonymise?: true;
  readonly csv?: true;
  readonly table?: string;
  readonly rawText?: true;
}

/** One report of the newest run: for a person, as a file, or as an object. */
export async function showReport(
  world: World,
  { name, options: asked }: { readonly name: string; readonly options: ReportOptions },
  options: ShowOptions,
): Promise<void> {
  const study = await world.study();
  const question = {
    name,
    options: asked,
    ...(options.anonymise && { anonymiseWith: world.randomKey() }),
  };
  const reader = await readingWorkspace(study, world, workspaceFolder(options, world));
  const found = await study.readReport(reader, question);
  const only = options.table === undefined ? undefined : requireTable(found, options.table);
  const { settings } = found.record;
  if (options.csv) {
    const table = only ?? found.tables[0];
    if (table) writeCsv(world, fileTable(table, settings), options);
  } else if (options.json) {
    const { reportJson } = await import('@perennial/study/reports');
    writeJsonLines(world.out, [reportJson(found, world.language, only)]);
  } else {
    const { reportText } = await import('./report-text.ts');
    world.out.write(reportText(found, world.out, world.language, only));
  }
}

function writeCsv(world: World, table: FileTable, { rawText, quiet }: ShowOptions): void {
  const isRaw = rawText === true;
  world.out.write(toCsv(table, { end: '\n', isRaw }));
  if (!isRaw && !quiet && hasFormulas(table))
    world.words.write(`perennial: ${makeSpeaker(world.language).say('terminal.escaped-texts')}\n`);
}

/** The table of a name. Fails with `option-invalid` where the report has none, naming those it has. */
function requireTable(found: FoundReport, name: string): Table {
  const { tables } = found;
  const table = tables.find((each) => each.name === name);
  if (table) return table;
  throw new Failure('option-invalid.no-report-table', {
    name: { text: found.definition.name },
    table: { text: name },
    tables: { list: tables.map((each) => ({ text: each.name })) },
  });
}
