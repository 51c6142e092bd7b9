import { makeSpeaker, ORDERS_ONLY } from '@perennial/words';
import { Command, Option } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import type { Study } from '../study.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly limit?: number;
  readonly basis?: (typeof BASES)[number];
}

const BASES = ['revenue', 'gross-margin', 'contribution', 'net'] as const;

export function scoreCommand(world: World): Command {
  const command = new Command('score')
    .summary('help.score.summary')
    .description('help.score')
    .argument('[customers...]', 'help.score.customers')
    .option('--limit <number>', 'help.score.limit', wholeNumber(1, 1_000_000))
    .addOption(new Option('--basis <basis>', 'help.score.basis').choices(BASES))
    .addHelpText(
      'after',
      examples(world, [
        ['perennial score', 'help.score.example'],
        ['perennial score 12346 12748', 'help.score.example.two'],
        ['perennial score --basis net', 'help.score.example.basis'],
        ['perennial score --limit 1000 --json > best.jsonl', 'help.score.example.thousand'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(async (names: string[], options: Options) => {
    const { say } = makeSpeaker(world.language);
    const study = await world.study();
    const which = {
      ...(names.length > 0 && { customers: names }),
      ...(options.limit !== undefined && { limit: options.limit }),
      ...(options.basis !== undefined && { basis: options.basis }),
    };
    const reader = await readingWorkspace(study, world, workspaceFolder(options, world));
    const ofSubscriptions = await study.scoreSubscriptions(reader, { ...which, named: names }, world.signal);
    if ('kind' in ofSubscriptions.record || ofSubscriptions.lines.length > 0)
      await writeSubscriptions(world, options, names, told(ofSubscriptions, options));
    if ('kind' in ofSubscriptions.record) return;
    const { customers, record } = told(await study.scoreCustomers(reader, which, world), options);
    const known = new Set(customers.map(({ customer }) => customer));
    const unknown = options.limit === undefined ? names.filter((name) => !known.has(name)) : [];
    if (names.length > 0 && customers.length === 0)
      throw new UsageError('usage.no-such-customer', { customers: { customers: names } });
    if (options.json) {
      const { asOf, horizonDays, annualDiscount, currency, basis } = record.settings;
      const carried = {
        asOf,
        horizonDays,
        annualDiscount,
        ...(currency !== ORDERS_ONLY && { currency }),
        basis: study.publicBasis({ basis, currency }),
      };
      writeJsonLines(
        world.out,
        customers.map((line) => ({ ...study.publicCustomer(line, record.settings), ...carried })),
      );
    } else {
      const { customersReport } = await import('../report/study-report.ts');
      world.out.write(customersReport(customers, record, world.out, world.language));
    }
    if (unknown.length > 0 && !options.quiet)
      world.words.write(`perennial: ${say('usage.no-such-customer', { customers: { customers: unknown } })}\n`);
  });
}

/** The record saying on which basis the figures beside it are. */
function told<Answer extends { readonly record: { readonly settings: { readonly basis: string } } }>(
  answer: Answer,
  { basis }: Options,
): Answer {
  if (basis === undefined) return answer;
  return { ...answer, record: { ...answer.record, settings: { ...answer.record.settings, basis } } };
}

type Found = Awaited<ReturnType<Study['scoreSubscriptions']>>;

/** The subscriptions of the customers asked for, beside what they order. */
async function writeSubscriptions(
  world: World,
  { json, quiet }: Options,
  names: readonly string[],
  { record, lines }: Found,
): Promise<void> {
  const known = new Set(lines.flatMap(({ customer, subscription }) => [customer, subscription]));
  const unknown = names.filter((name) => !known.has(name));
  if (names.length > 0 && lines.length === 0)
    throw new UsageError('usage.no-such-customer', { customers: { customers: names } });
  if (json) {
    const { publicSubscription } = await world.study();
    const { asOf, horizonDays, annualDiscount, currency, minorUnits, basis } = record.settings;
    const carried = { asOf, horizonDays, annualDiscount, currency, basis };
    writeJsonLines(
      world.out,
      lines.map((line) => ({ ...publicSubscription(line, minorUnits), ...carried })),
    );
  } else {
    const { subscriptionLines } = await import('../report/study-report.ts');
    world.out.write(subscriptionLines(lines, record, world.out, world.language));
  }
  if ('kind' in record && unknown.length > 0 && !quiet)
    world.words.write(
      `perennial: ${makeSpeaker(world.language).say('usage.no-such-customer', { customers: { customers: unknown } })}\n`,
    );
}
