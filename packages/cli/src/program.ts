import { languages, makeSpeaker, type Say } from '@perennial/words';
import { Command, Option } from 'commander';
import { chooseLanguage } from './choose-language.ts';
import { commands } from './commands/commands.ts';
import { endingOf } from './failure.ts';
import { plainText } from './terminal/plain-text.ts';
import { nameOptions } from './usage/name-options.ts';
import { spokenHelp } from './usage/spoken-help.ts';
import type { World } from './world.ts';

/** Runs one command line, from the first argument. Resolves to the exit code; what went wrong is said on standard error. */
export async function runProgram(terminal: World, args: readonly string[]): Promise<0 | 1 | 2> {
  const world = { ...terminal, language: chooseLanguage(args, [terminal.language]) };
  try {
    await createProgram(world).parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return 0;
  } catch (error) {
    const speaker = makeSpeaker(world.language);
    const { code, message, remedy } = endingOf(error, { args, debug: world.debug, speaker });
    // A step that was running when it failed has left its line open.
    if (message && world.words.isTerminal) world.words.write('\r\u001b[K');
    if (message) world.words.write(`perennial: ${plainLines(message)}\n`);
    if (remedy) world.words.write(`  ${speaker.say('terminal.what-to-do')}: ${plainLines(remedy)}\n`);
    return code;
  }
}

export function createProgram(world: World): Command {
  const speaker = makeSpeaker(world.language);
  const { say } = speaker;
  const program = new Command('perennial')
    .description('help.description')
    .version(world.version, '--version', 'help.version')
    .helpOption('-h, --help', 'help.help')
    .helpCommand(false)
    .configureHelp(spokenHelp(speaker))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.out.write(text),
      writeErr: (text) => world.words.write(text),
      getOutHelpWidth: () => world.out.columns,
      getErrHelpWidth: () => world.words.columns,
      getOutHasColors: () => world.out.colour,
      getErrHasColors: () => world.words.colour,
      // Said in one place, in `runProgram`.
      outputError: () => {},
    })
    .addOption(new Option('--lang <language>', 'help.lang').choices(languages))
    .addHelpText('after', start(say));
  for (const make of commands) program.addCommand(make(world).copyInheritedSettings(program));
  for (const command of [program, ...program.commands]) nameOptions(command);
  return program;
}

/** What to type first. */
function start(say: Say): string {
  return `
${say('help.start')}
  $ perennial run orders.csv
  $ perennial run --demo        ${say('help.start.demo')}
  $ perennial run --help        ${say('help.start.help')}`;
}

/** Control characters of a file's own text are shown, not obeyed; lines stay lines. */
function plainLines(text: string): string {
  return text.split('\n').map(plainText).join('\n');
}
