import type { CommanderError } from 'commander';
import { UsageError } from './usage-error.ts';

type Quoted = readonly string[];

/** What the parser refuses, by its codes: the values stand in quotes in its own sentence. */
const refusals: Readonly<Record<string, (quoted: Quoted, message: string) => UsageError>> = {
  'commander.unknownCommand': ([name = '']) => new UsageError('usage.unknown-command', { name: { text: name } }),
  'commander.unknownOption': ([name = '']) => new UsageError('usage.unknown-option', { name: { text: name } }),
  'commander.optionMissingArgument': ([flags = '']) =>
    new UsageError('usage.value-missing', { option: { text: flags.replace(/ .*/, '') } }),
  'commander.missingArgument': ([name = '']) => new UsageError('usage.argument-missing', { name: { text: name } }),
  'commander.excessArguments': ([command = ''], message) => {
    const [expected = 0, given = 0] = [...message.matchAll(/\b\d+\b/g)].slice(-2).map(Number);
    return new UsageError('usage.too-many-arguments', {
      command: { text: command },
      expected: { count: expected },
      given: { count: given },
    });
  },
};

/** What the parser has to say, as a sentence of the catalogue; null where it has none. */
export function parseError({ code, message }: CommanderError): UsageError | null {
  const [own = ''] = message.split('\n', 1);
  const quoted = [...own.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
  return refusals[code]?.(quoted, own) ?? null;
}

/** The names that the parser holds the given one for a slip of. */
export function suggestionsOf({ message }: CommanderError): readonly string[] {
  const [, names = ''] = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message) ?? [];
  return names === '' ? [] : names.split(', ');
}
