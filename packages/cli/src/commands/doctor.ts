import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { Check } from '@perennial/study';
import { failureWords, makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { checkInstallation } from '../doctor/installation.ts';
import { checkSpace } from '../doctor/space.ts';
import { isFailure } from '../failure.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { CheckFailed } from './check-failed.ts';
import { examples } from './examples.ts';

type Options = OutputOptions & WorkspaceOption;

export function doctorCommand(world: World): Command {
  const command = new Command('doctor')
    .summary('help.doctor.summary')
    .description('help.doctor')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial doctor', 'help.doctor.example'],
        ['perennial doctor --workspace shop-b --json', 'help.doctor.example.json'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(async (options: Options) => {
    const folder = workspaceFolder(options, world);
    const checks = [...(await checkInstallation(world.machine)), await checkSpace(folder)];
    if (existsSync(folder) && readdirSync(folder).length > 0) checks.push(...(await checkFolder(world, folder)));
    else
      checks.push({
        name: 'workspace',
        ok: true,
        found: { code: 'no-workspace', values: { folder: { text: relative(world.cwd, folder) } } },
      });
    if (options.json) {
      // A remedy is for what is not well.
      const told = checks.map(({ remedy, ...check }) => (check.ok || !remedy ? check : { ...check, remedy }));
      writeJsonLines(world.out, told);
    } else {
      const { checksReport } = await import('../report/checks.ts');
      world.out.write(checksReport(checks, world.out, makeSpeaker(world.language)));
    }
    if (checks.some(({ ok }) => !ok)) throw new CheckFailed();
  });
}

/** A workspace that cannot be opened is a finding like any other. */
async function checkFolder(world: World, folder: string): Promise<readonly Check[]> {
  const study = await world.study();
  try {
    return await study.checkWorkspace(await readingWorkspace(study, world, folder));
  } catch (error) {
    if (!isFailure(error)) throw error;
    const { message, remedy } = failureWords(error, makeSpeaker(world.language));
    return [
      {
        name: 'workspace',
        ok: false,
        found: { code: 'failure', values: { reason: { text: message } } },
        remedy: { code: 'failure', values: { remedy: { text: remedy } } },
      },
    ];
  }
}
