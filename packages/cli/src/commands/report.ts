import { relative, resolve } from 'node:path';
import { Failure } from '@perennial/words';
import { Command } from 'commander';
import { effectsFor } from '../effects.ts';
import { type LanguageOption, withLanguageOption } from '../options/language-option.ts';
import { answersInJson, type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { reportAddress } from '../report/report-address.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions, WorkspaceOption, LanguageOption {
  readonly output?: string;
  readonly anonymise?: true;
}

export function reportCommand(world: World): Command {
  const command = new Command('report')
    .summary('write the report of the last run: one page for a browser')
    .description(
      'Writes the report of the last run as one HTML file that needs no server and no network. Nothing is computed anew. A file of the name is replaced.',
    )
    .option('-o, --output <file>', 'where to write (default: report.html in the workspace)')
    .option('--anonymise', 'name customers by hashes, quote no row (default file: report-anonymised.html)')
    .addHelpText(
      'after',
      examples([
        ['perennial report', 'Write it again, in the workspace'],
        ['perennial report -o shop.html --lang pl', 'In Polish, elsewhere'],
        ['perennial report --anonymise -o for-the-board.html', 'Without anybody’s name'],
      ]),
    );
  return withLanguageOption(withOutputOptions(withWorkspaceOption(command)), world.language).action(
    async (options: Options) => {
      const folder = workspaceFolder(options, world);
      const study = await world.study();
      const template = await world.reportTemplate();
      if (template === null) throw new Failure('report-not-built');
      const to = options.output
        ? resolve(world.cwd, options.output)
        : resolve(folder, options.anonymise ? 'report-anonymised.html' : 'report.html');
      const request = {
        to,
        language: options.lang,
        template,
        ...(options.anonymise && { anonymiseWith: world.randomKey() }),
      };
      const reader = await readingWorkspace(study, world, folder);
      const { path, bytes } = await study.writeReport(reader, request, effectsFor(options, world));
      const { lang: language, anonymise: anonymised = false } = options;
      if (answersInJson(options, world.out)) writeJsonLines(world.out, [{ path, bytes, language, anonymised }]);
      else world.out.write(reportAddress(path, relative(world.cwd, path) || path, world.machine.platform));
    },
  );
}

/** In a package that was installed the page is always there; in a clone it is built with the rest. */
export const HOW_TO_BUILD = 'Build it: npm start -- --help, or npm run build';
