import { isWordKey, type Speaker } from '@perennial/words';
import { Help, type HelpConfiguration, type Option } from 'commander';
import { textWidth } from '../terminal/text-width.ts';
import { wrap } from '../terminal/wrap.ts';

/** The headings that the parser has of its own. */
const headings = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
} as const;

/**
 * Help in the reader's language. What commands and options are described by are keys of the catalogue; here alone they become
 * sentences. Columns are as wide as the terminal shows them.
 */
export function spokenHelp({ say, format }: Speaker): HelpConfiguration {
  const plain = new Help();
  const words = (text: string) => (isWordKey(text) ? say(text) : text);
  const term = (flags: string) => flags.replace(/(?<=[<[])[a-z]+/g, (name) => placeholder(name));
  const usage = (text: string) =>
    text.replace('[options]', `[${say('help.usage.options')}]`).replace('[command]', `[${say('help.usage.command')}]`);
  const described = (description: string, details: readonly string[]) =>
    details.length === 0
      ? words(description)
      : say('help.details', { words: { words: words(description) }, details: { words: format.clauses(details) } });
  const placeholder = (name: string) => {
    const key = `help.placeholder.${name}`;
    return isWordKey(key) ? say(key) : name;
  };
  return {
    subcommandTerm: (command) => command.name(),
    subcommandDescription: (command) => words(command.summary()),
    commandDescription: (command) => words(command.description()),
    commandUsage: (command) => usage(term(plain.commandUsage(command))),
    optionTerm: ({ flags }) => term(flags),
    optionDescription: (option) => described(option.description, detailsOf(option, say)),
    argumentTerm: (argument) => placeholder(argument.name()),
    argumentDescription: ({ description, defaultValue }) =>
      described(description, defaultValue === undefined ? [] : [defaulted(defaultValue, say)]),
    styleTitle: (heading) => words(headings[heading as keyof typeof headings] ?? heading),
    displayWidth: textWidth,
    boxWrap: (text, width) => wrap(text, width),
  };
}

function detailsOf({ argChoices, defaultValue, flags, negate }: Option, say: Speaker['say']): readonly string[] {
  const hasDefault = defaultValue !== undefined && !negate && /[<[]/.test(flags);
  return [
    ...(argChoices ? [say('help.choices', { choices: { text: argChoices.join(', ') } })] : []),
    ...(hasDefault ? [defaulted(defaultValue, say)] : []),
  ];
}

function defaulted(value: unknown, say: Speaker['say']): string {
  return say('help.default', { value: { text: String(value) } });
}
