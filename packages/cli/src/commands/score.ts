import { Command, InvalidArgumentError } from 'commander';
import { answersInJson, type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly limit?: number;
}

export function scoreCommand(world: World): Command {
  const command = new Command('score')
    .summary('show what is expected of single customers, or of the best')
    .description(
      'Shows the values of the last run: of the customers named, or of those of whom most is expected. `perennial export` writes all of them to a file.',
    )
    .argument('[customers...]', 'ids as they stand in the orders')
    .option('--limit <number>', 'how many (default: 10, or all that are named)', wholeNumber(1, 1_000_000))
    .addHelpText(
      'after',
      examples([
        ['perennial score', 'The ten of whom most is expected'],
        ['perennial score 12346 12748', 'Two customers'],
        ['perennial score --limit 1000 --json > best.jsonl', 'The best thousand, one JSON object a line'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(async (names: string[], options: Options) => {
    const study = await world.study();
    const which = {
      ...(names.length > 0 && { customers: names }),
      ...(options.limit !== undefined && { limit: options.limit }),
    };
    const reader = await readingWorkspace(study, world, workspaceFolder(options, world));
    const { customers, record } = await study.scoreCustomers(reader, which, world);
    const known = new Set(customers.map(({ customer }) => customer));
    const unknown = options.limit === undefined ? names.filter((name) => !known.has(name)) : [];
    if (names.length > 0 && customers.length === 0)
      throw new InvalidArgumentError(`no such customer in the workspace: ${names.join(', ')}`);
    if (answersInJson(options, world.out)) {
      const { asOf, horizonDays, annualDiscount, currency, minorUnits, basis } = record.settings;
      const carried = { asOf, horizonDays, annualDiscount, currency, basis };
      writeJsonLines(
        world.out,
        customers.map((line) => ({ ...study.publicCustomer(line, minorUnits), ...carried })),
      );
    } else {
      const { customersReport } = await import('../report/study-report.ts');
      world.out.write(customersReport(customers, record, world.out));
    }
    if (unknown.length > 0 && !options.quiet)
      world.words.write(`perennial: no such customer in the workspace: ${unknown.join(', ')}\n`);
  });
}
