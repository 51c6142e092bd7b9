import { makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';
import { withReadOuts } from './with-read-outs.ts';

/** Playbooks and policies: whom each is for, how often it ran, and what came of it. */
export function playbooksCommand(world: World): Command {
  const command = new Command('playbooks')
    .summary('help.playbooks.summary')
    .description('help.playbooks')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial playbooks', 'help.playbooks.example'],
        ['perennial export reach.csv --playbook ANN4tqVnQ3mK', 'help.playbooks.example.export'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(async (options: OutputOptions & WorkspaceOption) => {
    await withReadOuts(world, workspaceFolder(options, world), async (readOuts) => {
      const board = await readOuts.playbooks(makeSpeaker(world.language, { surface: 'api' }));
      const { playbooks, policies } = board;
      if (options.json)
        return writeJsonLines(world.out, [
          ...playbooks.map((each) => ({ programme: 'playbook', ...each })),
          ...policies.map((each) => ({ programme: 'policy', ...each })),
        ]);
      const { playbooksText } = await import('../playbooks/playbooks-text.ts');
      world.out.write(playbooksText(board, world.out, world.language));
    });
  });
}
