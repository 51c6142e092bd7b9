import { languages, type WordKey, words } from '@perennial/words';
import type { Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { commands, type OptionName, options } from '../../../words/src/surface.ts';
import { fakeStudy, world } from '../../test/world.ts';
import { createProgram } from '../program.ts';

const program = createProgram(world(fakeStudy().study));
const byName = new Map(program.commands.map((command) => [command.name(), command]));
const flagsOf = (all: readonly Option[]) => all.flatMap(({ long }) => (long ? [long] : []));
const everywhere = [...flagsOf(program.options), '--help', '--debug'];
const ofAny = new Set([...everywhere, ...program.commands.flatMap((command) => flagsOf(command.options))]);

/** A text as a terminal shows it, as far as settings and commands go. */
function inTheTerminal(text: string): string {
  return text
    .replace(/\{option_(\w+)\}/g, (_, name: OptionName) => options[name].terminal)
    .replace(/\{command_(\w+)\}/g, (_, name: keyof typeof commands) => commands[name].terminal);
}

/** What a text says that the command line does not have. */
function unknownNames(text: string): readonly string[] {
  const shown = inTheTerminal(text);
  const unknown = [...shown.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].flatMap(([flag]) => (ofAny.has(flag) ? [] : [flag]));
  // A command line goes on to the end of its sentence.
  for (const [line, name = ''] of shown.matchAll(/\bperennial ([a-z]+(?:-[a-z]+)*)(?![\w.-])[^.;:,，。；\n]*/g)) {
    const command = byName.get(name);
    const known = new Set([...everywhere, ...flagsOf(command?.options ?? [])]);
    if (!command) unknown.push(`perennial ${name}`);
    else
      unknown.push(
        ...[...line.matchAll(/--[a-z][a-z-]*/g)].flatMap(([flag]) => (known.has(flag) ? [] : [`${name} ${flag}`])),
      );
  }
  return unknown;
}

describe.each(languages)('the texts in %s', (language) => {
  it('name only options and commands that there are, each with the command that has it', () => {
    const wrong = (Object.keys(words[language]) as WordKey[]).flatMap((key) =>
      unknownNames(words[language][key]).map((name) => `${key}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('give an option only values that it takes', () => {
    const wrong = (Object.keys(words[language]) as WordKey[]).flatMap((key) =>
      [...words[language][key].matchAll(/\{option_(\w+)\} ([a-z]+)\b/g)].flatMap(([, name, value = '']) => {
        const { terminal } = options[name as OptionName];
        const choices = program.commands.flatMap(
          (command) => command.options.find(({ long }) => long === terminal)?.argChoices ?? [],
        );
        return choices.length === 0 || choices.includes(value) ? [] : [`${key}: ${terminal} ${value}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

it('has an option for every setting, and a command for every action, that a text can name', () => {
  expect(Object.values(options).filter(({ terminal }) => !ofAny.has(terminal))).toEqual([]);
  expect(Object.values(commands).filter(({ terminal }) => !byName.has(terminal.replace('perennial ', '')))).toEqual([]);
});

it.each([
  ['run perennial score --customer ID', ['score --customer']],
  ['perennial sing', ['perennial sing']],
  ['with --loud', ['--loud']],
  ['{command_run} ORDERS.csv {option_workspace} FOLDER', []],
  ['perennial report --list shows them; --limit is another', []],
])('finds in %j %j', (text, unknown) => expect(unknownNames(text)).toEqual(unknown));
