import { reportDefinitions } from '@perennial/study/reports';
import { isWordKey, languages } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { fakeStudy, screen, world } from '../../test/world.ts';
import { createProgram, runProgram } from '../program.ts';
import { textWidth } from '../terminal/text-width.ts';

const program = createProgram(world(fakeStudy().study));
const commands = program.commands.map((command) => command.name());

async function help(...args: readonly string[]): Promise<string> {
  const out = screen({ columns: 80 });
  expect(await runProgram(world(fakeStudy().study, { out }), [...args, '--help'])).toBe(0);
  return out.text();
}

/** What is typed as it stands, in every language. */
const TYPED =
  /\$ perennial.*|perennial (export|report --list)|trino:\/\/\S+|PERENNIAL_\w+|report(-anonymised)?\.html|node_modules|npm start/g;
/** Three English words in a row. */
const SENTENCE = /\b[a-z]{2,} [a-z]{2,} [a-z]{3,}\b/;

it.each(['', ...commands])('reads like this in English: perennial %s', async (name) => {
  expect(await help(...(name ? [name] : []))).toMatchSnapshot();
});

describe.each(languages)('help in %s', (language) => {
  it.each(['', ...commands])('of perennial %s says everything in no more than 80 cells', async (name) => {
    const text = await help(...(name ? [name] : []), '--lang', language);
    expect(text).not.toMatch(/(help|usage|report|page)\.[a-z]+[.-]?[a-z]*\b(?<!report\.html)/);
    expect(Math.max(...text.split('\n').map((line) => textWidth(line)))).toBeLessThanOrEqual(80);
  });
});

it('has a word for what stands for a value, unless the value itself does', () => {
  const ofReports = new Set<string>(reportDefinitions.flatMap(({ options }) => options.map(({ name }) => name)));
  const placeholders = program.commands.flatMap(({ registeredArguments, options }) => [
    ...registeredArguments.map((argument) => argument.name()),
    ...options.flatMap((option) =>
      ofReports.has(option.attributeName()) ? [] : (option.flags.match(/(?<=[<[])[a-z]+/g) ?? []),
    ),
  ]);
  expect(placeholders.filter((name) => !isWordKey(`help.placeholder.${name}`))).toEqual([]);
});

it.each([
  ['zh', /[\u4e00-\u9fff]/],
  ['pl', /[ąćęłńóśźż]/],
] as const)('says nothing in English in %s', async (language, letters) => {
  for (const args of [[], ...commands.map((name) => [name])]) {
    const text = (await help(...args, '--lang', language)).replace(TYPED, '');
    expect(text).toMatch(letters);
    const lines = text.split('\n').filter((line) => SENTENCE.test(line) && !letters.test(line));
    expect(language === 'pl' ? lines.filter((line) => /\b(the|of|and|to|for|is|with)\b/.test(line)) : lines).toEqual(
      [],
    );
  }
});

it.each([
  [['rnu'], 'perennial: nieznane polecenie: rnu (czy chodzi o run?)'],
  [['run', 'x.csv', '--horizo', '3'], 'nieznana opcja: --horizo (czy chodzi o --horizon?)'],
  [['run', 'x.csv', '--horizon'], '--horizon wymaga wartości'],
  [['run', 'x.csv', '--horizon', '0'], 'nieprawidłowa wartość --horizon: 0: to nie jest okres od 1 do 3650 dni'],
  [['run', 'x.csv', '--refunds', 'maybe'], 'nieprawidłowa wartość --refunds: maybe: wybierz jedną z: net, ignore'],
  [['doctor', 'now'], 'za dużo argumentów dla doctor: najwyżej 0, podano 1'],
])('refuses %j in Polish', async (args, said) => {
  const words = screen();
  expect(await runProgram(world(fakeStudy().study, { words }), [...args, '--lang', 'pl'])).toBe(2);
  expect(words.text().replaceAll('\u00a0', ' ')).toContain(said);
  expect(words.text()).toMatch(/co zrobić|co robić/);
});
