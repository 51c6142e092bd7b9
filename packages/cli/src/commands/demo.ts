import { resolve } from 'node:path';
import type { DemoRequest } from '@perennial/demo';
import { Command, Option } from 'commander';
import { effectsFor } from '../effects.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

type Options = Pick<DemoRequest, 'business' | 'customers' | 'seed' | 'format'> & OutputOptions;

/** What the demo is unless said otherwise; `run --demo` makes the same. */
export const defaultDemo = { business: 'shop', customers: 10_000, seed: '1', format: 'csv' } as const;

export function demoCommand(world: World): Command {
  const command = new Command('demo')
    .summary('help.demo.summary')
    .description('help.demo')
    .argument('[folder]', 'help.demo.folder', 'demo')
    .addOption(
      new Option('--business <kind>', 'help.demo.business')
        .choices(['shop', 'grocery', 'subscription', 'b2b'])
        .default(defaultDemo.business),
    )
    .option('--customers <number>', 'help.demo.customers', wholeNumber(1, 10_000_000), defaultDemo.customers)
    .option('--seed <text>', 'help.demo.seed', defaultDemo.seed)
    .addOption(
      new Option('--format <format>', 'help.demo.format').choices(['csv', 'parquet']).default(defaultDemo.format),
    )
    .addHelpText(
      'after',
      examples(world, [
        ['perennial demo', 'help.demo.example'],
        ['perennial demo grocer --business grocery --customers 2k', 'help.demo.example.grocery'],
        ['perennial demo big --customers 10m --format parquet', 'help.demo.example.big'],
      ]),
    );
  return withOutputOptions(command).action(async (folder: string, options: Options) => {
    const { business, customers, seed, format } = options;
    const study = await world.study();
    const request = { business, customers, seed, format, folder: resolve(world.cwd, folder) };
    const { path } = await study.writeDemo(request, effectsFor(options, world));
    if (options.json) writeJsonLines(world.out, [{ path, business, customers, seed, format }]);
    else world.out.write(`${path}\n`);
  });
}
