import type { ColumnRole, ImportRequest, ImportRules, SourceAddress } from '@perennial/import';
import { type Command, Option } from 'commander';
import { currency } from './currency.ts';
import { timeZone } from './time-zone.ts';

/** The option that names each column, and what the column holds. */
const columnOptions = [
  ['customer', 'customer', 'who ordered: an id, an address'],
  ['date', 'date', 'when: a date, or date and time'],
  ['time', 'time', 'time of day, where it has a column of its own'],
  ['amount', 'amount', 'money of the row'],
  ['quantity', 'quantity', 'pieces, where the row has no amount'],
  ['price', 'price', 'price of a piece'],
  ['order', 'order', 'order id: rows of one id are one order'],
  ['currency-column', 'currency', 'currency of the row'],
  ['refund', 'refund', 'money given back on the order'],
  ['channel', 'channel', 'where the order came from'],
  ['cost', 'cost', 'cost of goods'],
  ['status', 'status', 'paid, cancelled, …'],
  ['test-column', 'test', 'marks test orders'],
] as const satisfies readonly (readonly [string, ColumnRole, string])[];

/** The option that sets each rule: its choices, the default first. */
const ruleOptions = [
  ['cancelled', ['exclude', 'keep'], 'cancelled, voided and failed orders'],
  ['test', ['exclude', 'keep'], 'test orders'],
  ['zero', ['exclude', 'keep'], 'orders of no value'],
  ['negative', ['return', 'exclude'], 'negative documents that name no order: money given back, or nothing'],
  ['refunds', ['net', 'ignore'], 'refunds that name their order: taken off it, or not'],
  ['guests', ['exclude', 'single'], 'orders without a customer: left out, or each a customer of its own'],
] as const satisfies {
  [Rule in keyof ImportRules]: readonly [Rule, readonly ImportRules[Rule][], string];
}[keyof ImportRules][];

const COLUMNS = 'Columns (recognised by name and content; say so where they are not):';
const RULES = 'Rules (what is left out is counted and shown):';
const READING = 'Reading:';

/** The options that say how to read a source. */
export function withImportOptions(command: Command): Command {
  command.optionsGroup(COLUMNS);
  for (const [name, , words] of columnOptions) command.addOption(new Option(`--${name} <column>`, words));
  command.optionsGroup(READING);
  command
    .addOption(new Option('--date-order <order>', 'order of day, month and year').choices(['dmy', 'mdy', 'ymd']))
    .option('--encoding <name>', 'encoding of text (default: recognised)')
    .option('--currency <code>', 'currency of the amounts; of several, the one to study', currency)
    .option('--time-zone <zone>', 'time zone of the business (default: of this machine)', timeZone);
  command.optionsGroup(RULES);
  for (const [name, choices, words] of ruleOptions)
    command.addOption(new Option(`--${name} <rule>`, words).choices(choices).default(choices[0]));
  return command;
}

/** Options of `withImportOptions` that were given, as they are typed: none of them makes sense without a source. */
export function givenImportOptions(command: Command): readonly string[] {
  return [...columnOptions, ...ruleOptions, ['date-order'], ['encoding'], ['currency'], ['time-zone']]
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
    ...pick('currency', value('currency') as string | undefined),
  };
}

function pick<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: Value });
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
