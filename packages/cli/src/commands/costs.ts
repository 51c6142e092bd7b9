import { relative, resolve } from 'node:path';
import type { SettingChange } from '@perennial/study';
import { makeSpeaker } from '@perennial/words';
import { Argument, Command, Option } from 'commander';
import {
  type NamedValue,
  named,
  type TypedBenchmark,
  typedAmount,
  typedBenchmark,
  typedFee,
  typedNames,
  typedShare,
  typedShareOrAmount,
} from '../options/cost-value.ts';
import { currency } from '../options/currency.ts';
import { day } from '../options/day.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
import type { World } from '../world.ts';
import { CheckFailed } from './check-failed.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly margin?: string;
  readonly category?: readonly NamedValue[];
  readonly fee?: string;
  readonly shipping?: string;
  readonly perCustomerMonth?: string;
  readonly perTicket?: string;
  readonly perMinute?: string;
  readonly indirect?: readonly NamedValue[];
  readonly by?: string;
  readonly retention?: readonly NamedValue[];
  readonly channels?: readonly NamedValue[];
  readonly benchmark?: TypedBenchmark;
  readonly rate?: readonly NamedValue[];
  readonly currency?: string;
  readonly from?: string;
  readonly to?: string;
  readonly channel?: string;
  readonly account?: string;
  readonly dateOrder?: 'dmy' | 'mdy';
}

type Action = 'show' | 'add' | 'set' | 'check';

export function costsCommand(world: World): Command {
  const command = new Command('costs')
    .summary('help.costs.summary')
    .description('help.costs')
    .addArgument(new Argument('[action]', 'help.costs.action').choices(['show', 'add', 'set', 'check']))
    .argument('[paths...]', 'help.costs.paths')
    .option('--margin <share>', 'help.costs.margin', typedShare)
    .option('--category <named>', 'help.costs.category', named(typedShare))
    .option('--fee <fee>', 'help.costs.fee', typedFee)
    .option('--shipping <amount>', 'help.costs.shipping', typedAmount)
    .option('--per-customer-month <amount>', 'help.costs.per-customer-month', typedAmount)
    .option('--per-ticket <amount>', 'help.costs.per-ticket', typedAmount)
    .option('--per-minute <amount>', 'help.costs.per-minute', typedAmount)
    .option('--indirect <named>', 'help.costs.indirect', named(typedAmount))
    .addOption(new Option('--by <what>', 'help.costs.by').choices(['order', 'customer', 'revenue']))
    .option('--retention <named>', 'help.costs.retention', named(typedShareOrAmount))
    .option('--channels <named>', 'help.costs.channels', named(typedNames))
    .option('--benchmark <range>', 'help.costs.benchmark', typedBenchmark)
    .option('--rate <named>', 'help.costs.rate', named(typedAmount))
    .option('--currency <code>', 'help.costs.currency', currency)
    .option('--from <day>', 'help.costs.from', day)
    .option('--to <day>', 'help.costs.to', day)
    .option('--channel <name>', 'help.costs.channel')
    .option('--account <name>', 'help.costs.account')
    .addOption(new Option('--date-order <order>', 'help.date-order').choices(['dmy', 'mdy']))
    .addHelpText(
      'after',
      examples(world, [
        ['perennial costs', 'help.costs.example'],
        ['perennial costs set --margin 40% --fee 1.4%+0.25', 'help.costs.example.set'],
        ['perennial costs set --shipping 5.20 --from 2025-01-01', 'help.costs.example.from'],
        ['perennial costs set --indirect rent=1500 --by order', 'help.costs.example.indirect'],
        ["perennial costs set --channels 'google ads=google,adwords'", 'help.costs.example.channels'],
        ['perennial costs add google-ads.csv products.csv', 'help.costs.example.add'],
        ['perennial costs check', 'help.costs.example.check'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(
    async (action: Action | undefined, paths: string[], options: Options) => {
      refuseContradictions(action ?? 'show', paths, options);
      const folder = workspaceFolder(options, world);
      if (action === 'add') return add(world, folder, paths, options);
      if (action === 'set') return set(world, folder, options);
      return show(world, folder, options, action === 'check');
    },
  );
}

function refuseContradictions(action: Action, paths: readonly string[], options: Options): void {
  if (action === 'add' ? paths.length === 0 : paths.length > 0) throw new UsageError('usage.costs-paths');
  if (action === 'set' && changesOf(options).length === 0) throw new UsageError('usage.costs-nothing-set');
  if (action !== 'set' && changesOf({ ...options, currency: undefined }).length > 0)
    throw new UsageError('usage.costs-set-without-set');
  if (action === 'set' && (options.indirect === undefined) !== (options.by === undefined))
    throw new UsageError('usage.costs-by');
  if (options.to !== undefined && (options.indirect === undefined || options.from === undefined))
    throw new UsageError('usage.costs-to');
}

/** What is to be set, each in its place of the file. */
function changesOf(
  options: Omit<Options, 'currency'> & { readonly currency?: string | undefined },
): readonly SettingChange[] {
  const { from } = options;
  const one = (key: readonly string[], value: string | undefined): readonly SettingChange[] =>
    value === undefined ? [] : [{ key, value, from }];
  const each = (key: string, values: readonly NamedValue[] = []): readonly SettingChange[] =>
    values.map(({ name, value }) => ({ key: [key, name], value, from }));
  return [
    ...(options.currency === undefined ? [] : [{ key: ['currency'], value: options.currency }]),
    ...one(['margin'], options.margin),
    ...each('categories', options.category),
    ...one(['fees'], options.fee),
    ...one(['shipping'], options.shipping),
    ...one(['service', 'per-customer-month'], options.perCustomerMonth),
    ...one(['service', 'per-ticket'], options.perTicket),
    ...one(['service', 'per-minute'], options.perMinute),
    ...each('rates', options.rate),
    ...(options.channels ?? []).map(({ name, value }) => ({
      key: ['channels', name],
      value: value.split(',').map((channel) => channel.trim()),
    })),
    ...(options.retention ?? []).map(({ name, value }) => ({
      key: ['retention', name, value.includes('%') ? 'share' : 'per-order'],
      value,
      from,
    })),
    ...(options.indirect ?? []).map(({ name, value }) => ({
      key: ['indirect', name, 'monthly'],
      value,
      from,
      to: options.to,
      ...(options.by !== undefined && { beside: { by: options.by } }),
    })),
    ...benchmarkChanges(options.benchmark),
  ];
}

function benchmarkChanges(benchmark: TypedBenchmark | undefined): readonly SettingChange[] {
  if (!benchmark) return [];
  if ('industry' in benchmark) return [{ key: ['benchmark'], value: benchmark.industry }];
  const { name, low, high } = benchmark;
  return [
    { key: ['benchmark', 'name'], value: name },
    { key: ['benchmark', 'ltv-to-cac-from'], value: low },
    { key: ['benchmark', 'ltv-to-cac-to'], value: high },
  ];
}

async function show(world: World, folder: string, options: Options, isCheck: boolean): Promise<void> {
  const study = await world.study();
  const shown = await study.showCosts(folder);
  if (options.json) {
    writeJsonLines(world.out, [study.publicCosts(shown)]);
  } else {
    const { checkText, costsText } = await import('../costs/costs-text.ts');
    world.out.write((isCheck ? checkText : costsText)(shown, world.out, world.language));
  }
  const isBroken = shown.withoutRate.length > 0 || shown.files.some((file) => 'failure' in file);
  if (isCheck && isBroken) throw new CheckFailed();
}

async function add(world: World, folder: string, paths: readonly string[], options: Options): Promise<void> {
  const study = await world.study();
  const { channel, account, currency: inCurrency, dateOrder } = options;
  const hints = {
    ...(channel !== undefined && { channel }),
    ...(account !== undefined && { account }),
    ...(inCurrency !== undefined && { currency: inCurrency }),
    ...(dateOrder !== undefined && { dateOrder }),
  };
  const changed = await study.addCosts(
    folder,
    paths.map((path) => resolve(world.cwd, path)),
    hints,
  );
  if (options.json) return writeJsonLines(world.out, changed.files);
  const { addedText } = await import('../costs/costs-text.ts');
  world.out.write(addedText(changed, shownPath(world, changed.path), world.out, world.language));
}

async function set(world: World, folder: string, options: Options): Promise<void> {
  const study = await world.study();
  const changes = changesOf(options);
  const { path } = study.setCosts(folder, changes);
  if (options.json) return writeJsonLines(world.out, changes);
  const { say } = makeSpeaker(world.language);
  const shown = shownPath(world, path);
  for (const { key, value, from, to } of changes) {
    const code = to !== undefined ? 'costs.set.period' : from !== undefined ? 'costs.set.from' : 'costs.set';
    const said = typeof value === 'string' ? value : value.join(', ');
    const values = { key: key.join(' > '), value: said, from: from ?? '', to: to ?? '', file: shown };
    const texts = Object.entries(values).map(([name, text]) => [name, { text }]);
    world.out.write(`${say(code, Object.fromEntries(texts))}\n`);
  }
}

function shownPath({ cwd }: World, path: string): string {
  return relative(cwd, path) || path;
}
