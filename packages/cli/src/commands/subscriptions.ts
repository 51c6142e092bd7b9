import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { effectsFor } from '../effects.ts';
import { currency } from '../options/currency.ts';
import { day } from '../options/day.ts';
import { discount } from '../options/discount.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions {
  readonly asOf?: string;
  readonly endsAt: 'ended' | 'cancelled';
  readonly discount?: number;
  readonly currency?: string;
  readonly seed?: string;
}

const USUAL_DISCOUNT = 0.1;

export function subscriptionsCommand(world: World): Command {
  const command = new Command('subscriptions')
    .summary('help.subscriptions.summary')
    .description('help.subscriptions')
    .argument('<paths...>', 'help.subscriptions.file')
    .option('--as-of <day>', 'help.subscriptions.as-of', day)
    .addOption(
      new Option('--ends-at <kind>', 'help.subscriptions.ends-at').choices(['ended', 'cancelled']).default('ended'),
    )
    .option('--discount <rate>', 'help.subscriptions.discount', discount)
    .option('--currency <code>', 'help.currency', currency)
    .option('--seed <text>', 'help.seed')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial subscriptions subscriptions.csv', 'help.subscriptions.example'],
        ['perennial subscriptions billing.csv --ends-at cancelled', 'help.subscriptions.example.cancelled'],
      ]),
    );
  return withOutputOptions(command).action(async (paths: string[], options: Options) => {
    const study = await world.study();
    const found = await study.studySubscriptions(
      {
        from: { files: paths.map((path) => resolve(world.cwd, path)) },
        timeZone: world.timeZone,
        endsAt: options.endsAt,
        annualDiscount: options.discount ?? USUAL_DISCOUNT,
        seed: options.seed ?? '1',
        ...(options.asOf !== undefined && { asOf: options.asOf }),
        ...(options.currency !== undefined && { currency: options.currency }),
      },
      effectsFor(options, world),
    );
    if (options.json) return writeJsonLines(world.out, [study.publicSubscriptions(found)]);
    const { subscriptionsText } = await import('../subscriptions/subscriptions-text.ts');
    world.out.write(subscriptionsText(found, world.out, world.language));
  });
}
