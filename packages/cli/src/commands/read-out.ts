import type { ExperienceCost } from '@perennial/models';
import { makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { amount } from '../options/amount.ts';
import { margin } from '../options/margin.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';
import { withReadOuts } from './with-read-outs.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly kept?: boolean;
  readonly once?: number;
  readonly perMonth?: number;
  readonly perPerson?: number;
  readonly margin?: number;
}

/** What pages did to those who were not in the control group. */
export function readOutCommand(world: World): Command {
  const command = new Command('read-out')
    .summary('help.read-out.summary')
    .description('help.read-out')
    .argument('[experience]', 'help.read-out.experience')
    .option('--kept', 'help.read-out.kept')
    .option('--once <amount>', 'help.read-out.once', amount)
    .option('--per-month <amount>', 'help.read-out.per-month', amount)
    .option('--per-person <amount>', 'help.read-out.per-person', amount)
    .option('--margin <share>', 'help.read-out.margin', margin)
    .addHelpText(
      'after',
      examples(world, [
        ['perennial read-out', 'help.read-out.example.all'],
        ['perennial read-out home', 'help.read-out.example'],
        ['perennial read-out home --once 6000 --per-month 200 --margin 40%', 'help.read-out.example.cost'],
        ['perennial read-out home --kept', 'help.read-out.example.kept'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(async (key: string | undefined, options: Options) => {
    const { kept = false, json = false } = options;
    const cost = costOf(options);
    if (Object.keys(cost).length > 0 && (kept || key === undefined)) throw new UsageError('usage.cost-of-what');
    await withReadOuts(world, workspaceFolder(options, world), async (readOuts, { writtenReadOut }) => {
      const { keptText, readOutText } = await import('../read-out/read-out-text.ts');
      if (kept) {
        const experience = key ?? null;
        const { currency, kept: all } = await readOuts.kept(experience);
        if (json)
          return writeJsonLines(
            world.out,
            all.map((each) => ({ experience, currency, ...each })),
          );
        return world.out.write(keptText({ experience, currency, kept: all }, world.out, world.language));
      }
      const found = await readOuts.readOut(key ?? null, cost);
      if (json)
        return writeJsonLines(world.out, [writtenReadOut(found, makeSpeaker(world.language, { surface: 'api' }))]);
      const policies = key === undefined ? null : await readOuts.policies(key, 'UTC');
      world.out.write(readOutText(found, policies, world.out, world.language));
    });
  });
}

/** What is said of costs: it counts in place of what the configuration says. */
function costOf({ once, perMonth, perPerson, margin: stays }: Options): Partial<ExperienceCost> {
  return {
    ...(once !== undefined && { once }),
    ...(perMonth !== undefined && { perMonth }),
    ...(perPerson !== undefined && { perPerson }),
    ...(stays !== undefined && { margin: stays }),
  };
}
