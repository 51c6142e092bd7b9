import type { ColumnRole, ImportRequest, ImportRules, SourceAddress } from '@perennial/import';
import { type Command, Option } from 'commander';
import { currency } from './currency.ts';
import { dimension } from './dimension.ts';
import { timeZone } from './time-zone.ts';

/** The option that names each column, and what the column holds. */
const columnOptions = [
  ['customer', 'customer'],
  ['date', 'date'],
  ['time', 'time'],
  ['amount', 'amount'],
  ['quantity', 'quantity'],
  ['price', 'price'],
  ['order', 'order'],
  ['currency-column', 'currency'],
  ['refund', 'refund'],
  ['channel', 'channel'],
  ['cost', 'cost'],
  ['status', 'status'],
  ['test-column', 'test'],
] as const satisfies readonly (readonly [string, ColumnRole])[];

/** The option that sets each rule: its choices, the default first. */
const ruleOptions = [
  ['cancelled', ['exclude', 'keep']],
  ['test', ['exclude', 'keep']],
  ['zero', ['exclude', 'keep']],
  ['negative', ['match', 'return', 'exclude']],
  ['refunds', ['net', 'ignore']],
  ['guests', ['exclude', 'single']],
] as const satisfies {
  [Rule in keyof ImportRules]: readonly [Rule, readonly ImportRules[Rule][]];
}[keyof ImportRules][];

/** The options that say how to read a source. */
export function withImportOptions(command: Command): Command {
  command.optionsGroup('help.columns');
  for (const [name, role] of columnOptions) command.addOption(new Option(`--${name} <column>`, `help.column.${role}`));
  command.option('--dimension <dimension>', 'help.dimension', dimension);
  command.optionsGroup('help.reading');
  command
    .addOption(new Option('--date-order <order>', 'help.date-order').choices(['dmy', 'mdy', 'ymd']))
    .option('--encoding <name>', 'help.encoding')
    .option('--currency <code>', 'help.currency', currency)
    .option('--time-zone <zone>', 'help.time-zone', timeZone);
  command.optionsGroup('help.rules');
  for (const [name, choices] of ruleOptions)
    command.addOption(new Option(`--${name} <rule>`, `help.rule.${name}`).choices(choices).default(choices[0]));
  command.option('--test-customers <customers>', 'help.test-customers');
  return command;
}

/** Options of `withImportOptions` that were given, as they are typed: none of them makes sense without a source. */
export function givenImportOptions(command: Command): readonly string[] {
  return [
    ...columnOptions,
    ...ruleOptions,
    ['dimension'],
    ['date-order'],
    ['encoding'],
    ['currency'],
    ['time-zone'],
    ['test-customers'],
  ]
    .map(([name]) => name)
    .filter((name) => command.getOptionValueSource(camelCase(name)) === 'cli')
    .map((name) => `--${name}`);
}

/** The request to import from a source as the options of a parsed command have it. */
export function importRequest(command: Command, from: SourceAddress, localTimeZone: string): ImportRequest {
  const value = (name: string): unknown => command.getOptionValue(camelCase(name));
  const columns = columnOptions.flatMap(([name, role]) => (value(name) === undefined ? [] : [[role, value(name)]]));
  const rules = ruleOptions.map(([name]) => [name, value(name)]);
  return {
    from,
    columns: Object.fromEntries(columns),
    rules: Object.fromEntries(rules),
    timeZone: (value('time-zone') as string | undefined) ?? localTimeZone,
    ...pick('dateOrder', value('date-order') as ImportRequest['dateOrder']),
    ...pick('encoding', value('encoding') as string | undefined),
    ...pick('dimensions', value('dimension') as ImportRequest['dimensions']),
    ...pick('testCustomers', listed(value('test-customers') as string | undefined)),
    ...pick('currency', value('currency') as string | undefined),
  };
}

function pick<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: Value });
}

function listed(text: string | undefined): readonly string[] | undefined {
  const names = text?.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  return names?.length ? names : undefined;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
