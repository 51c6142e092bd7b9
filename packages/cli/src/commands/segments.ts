import type { WorkspaceReader } from '@perennial/study';
import { failureWords, makeSpeaker } from '@perennial/words';
import { Argument, Command } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { plainText } from '../terminal/plain-text.ts';
import { table } from '../terminal/table.ts';
import { UsageError } from '../usage/usage-error.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';
import { showThenAndNow } from './segments-then.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly action?: string;
}

type What = 'list' | 'add' | 'then' | 'remove';

export function segmentsCommand(world: World): Command {
  const command = new Command('segments')
    .summary('help.segments.summary')
    .description('help.segments')
    .addArgument(
      new Argument('[what]', 'help.segments.what').choices(['list', 'add', 'then', 'remove']).default('list'),
    )
    .argument('[name]', 'help.segments.name')
    .argument('[rule]', 'help.segments.rule')
    .option('--action <text>', 'help.segments.action')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial segments add loyal "orders >= 5 and prob_alive > 50%"', 'help.segments.example'],
        ['perennial segments', 'help.segments.example.list'],
        ['perennial segments then loyal', 'help.segments.example.then'],
        ['perennial report segments --by saved', 'help.segments.example.report'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(
    async (what: What, name: string | undefined, rule: string | undefined, options: Options) => {
      if (what !== 'list' && name === undefined) throw new UsageError('usage.segment-without-name');
      if (what === 'add' && rule === undefined) throw new UsageError('usage.segment-without-rule');
      const study = await world.study();
      const reader = await readingWorkspace(study, world, workspaceFolder(options, world));
      if (what === 'list') return list(reader, world, options);
      if (what === 'then') return showThenAndNow(reader, name!, world, options);
      const { say } = makeSpeaker(world.language);
      if (what === 'remove') {
        await study.dropSegment(reader, name!);
        if (!options.quiet) world.words.write(`${say('segments.removed', { name: { text: name! } })}\n`);
        return;
      }
      const path = await study.addSegment(reader, { name: name!, rule: rule!, action: options.action ?? '' });
      if (options.json) return writeJsonLines(world.out, [{ name, rule, action: options.action ?? '', path }]);
      if (!options.quiet)
        world.words.write(`${say('segments.added', { name: { text: name! }, path: { text: path } })}\n`);
    },
  );
}

async function list(reader: WorkspaceReader, world: World, options: Options): Promise<void> {
  const speaker = makeSpeaker(world.language);
  const { say } = speaker;
  const saved = await (await world.study()).listSegments(reader);
  const rows = saved.map(({ name, rule, action, problem }) => ({
    name,
    rule,
    action,
    problem: problem && failureWords(problem, speaker).message,
  }));
  if (options.json) return writeJsonLines(world.out, rows);
  if (rows.length === 0) {
    world.out.write(`${say('segments.answer.unsaved')}\n`);
    return;
  }
  const columns = [
    { title: say('segments.segment'), cell: (row: (typeof rows)[number]) => plainText(row.name), narrowest: 12 },
    { title: say('segments.rule'), cell: (row: (typeof rows)[number]) => plainText(row.rule), narrowest: 24 },
    { title: say('segments.action'), cell: (row: (typeof rows)[number]) => plainText(row.action), narrowest: 12 },
  ];
  world.out.write(`${table(rows, columns, { width: world.out.columns, title: String })}\n`);
  for (const { name, problem } of rows)
    if (problem !== null) world.words.write(`perennial: ${plainText(name)}: ${plainText(problem)}\n`);
}
