import type { ExportEntry } from '@perennial/study';
import { makeSpeaker } from '@perennial/words';
import type { OutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { plainText } from '../terminal/plain-text.ts';
import { table } from '../terminal/table.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';

/** What left the workspace, the newest last. */
export async function showExportLog(world: World, options: OutputOptions & WorkspaceOption): Promise<void> {
  const study = await world.study();
  const reader = await readingWorkspace(study, world, workspaceFolder(options, world));
  const entries = study.exportLog(reader.folder);
  if (options.json) return writeJsonLines(world.out, entries);
  const { say, format } = makeSpeaker(world.language);
  if (entries.length === 0) {
    world.out.write(`${say('export.log.none')}\n`);
    return;
  }
  const column = (title: Parameters<typeof say>[0], cell: (entry: ExportEntry) => string, narrowest = 8) => ({
    title: say(title),
    cell: (entry: ExportEntry) => plainText(cell(entry)),
    narrowest,
  });
  const columns = [
    column('export.log.at', ({ at }) => at.replace('T', ' ').slice(0, 19), 19),
    column('export.log.who', ({ who }) => who),
    column('export.log.list', ({ list }) => list),
    column('export.log.format', ({ format }) => format),
    column('export.log.rows', ({ rows }) => format.count(rows)),
    column('export.log.file', ({ file }) => file),
    column('export.log.hash', ({ sha256 }) => sha256.slice(0, 12), 12),
  ];
  world.out.write(`${table(entries, columns, { width: world.out.columns, title: String })}\n`);
}
