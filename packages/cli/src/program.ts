import { makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { backtestCommand } from './commands/backtest.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { reportCommand } from './commands/report.ts';
import { runCommand } from './commands/run.ts';
import { scoreCommand } from './commands/score.ts';
import { endingOf } from './failure.ts';
import { plainText } from './terminal/plain-text.ts';
import type { World } from './world.ts';

const commands = [demoCommand, runCommand, reportCommand, backtestCommand, scoreCommand, exportCommand, doctorCommand];

/** Runs one command line, from the first argument. Resolves to the exit code; what went wrong is said on standard error. */
export async function runProgram(world: World, args: readonly string[]): Promise<0 | 1 | 2> {
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
  const program = new Command('perennial')
    .description('Customer lifetime values one can trust, from an order history.')
    .version(world.version, '--version', 'name the version')
    .helpOption('-h, --help', 'show this')
    .helpCommand(false)
    .configureHelp({ subcommandTerm: (command) => command.name() })
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
    .addHelpText(
      'after',
      '\nStart here:\n  $ perennial run orders.csv\n  $ perennial run --demo        on a made-up business\n  $ perennial run --help        what it can be told',
    );
  for (const make of commands) program.addCommand(make(world).copyInheritedSettings(program));
  return program;
}

/** Control characters of a file's own text are shown, not obeyed; lines stay lines. */
function plainLines(text: string): string {
  return text.split('\n').map(plainText).join('\n');
}
