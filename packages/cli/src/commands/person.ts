import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure, makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { placesText } from '../person/places-text.ts';
import type { Server } from '../server.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';
import { requireNode } from './require-node.ts';

interface PersonOptions extends OutputOptions, WorkspaceOption {
  readonly yes?: boolean;
}

type Place = Parameters<Server['findPersonalData']>[0];

export function personCommand(world: World): Command {
  const command = new Command('person')
    .summary('help.person.summary')
    .description('help.person')
    .argument('<action>', 'help.person.action')
    .argument('<id>', 'help.person.id')
    .argument('[file]', 'help.person.to')
    .option('--yes', 'help.person.yes')
    .addHelpText(
      'after',
      examples(world, [
        ['perennial person find ada@example.com', 'help.person.example'],
        ['perennial person delete ada@example.com --yes', 'help.person.example.delete'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action(
    async (action: string, id: string, file: string | undefined, options: PersonOptions) => {
      requireNode(world.machine.node);
      const folder = workspaceFolder(options, world);
      if (!existsSync(folder)) throw new Failure('workspace-missing', { folder: { text: folder } });
      await withPlace(world, folder, (server, place) => act(world, server, place, { action, id, file, options }));
    },
  );
}

/** Lends a workspace with the store of its server, where it has one. */
async function withPlace(
  { server: load, environment, randomKey }: World,
  folder: string,
  work: (server: Server, place: Place) => Promise<void>,
): Promise<void> {
  const server = await load();
  const hasStore = existsSync(join(folder, 'server')) || Boolean(environment.DATABASE_URL);
  const store = hasStore ? await server.openStore(folder, environment) : null;
  try {
    await work(server, { folder, store, randomKey });
  } finally {
    await store?.close();
  }
}

interface Asked {
  readonly action: string;
  readonly id: string;
  readonly file: string | undefined;
  readonly options: PersonOptions;
}

async function act(world: World, server: Server, place: Place, { action, id, file, options }: Asked): Promise<void> {
  const { say } = makeSpeaker(world.language);
  const tell = (result: object, text: string) =>
    options.json ? writeJsonLines(world.out, [result]) : world.out.write(`${text}\n`);
  if (action === 'find') {
    const found = await server.findPersonalData(place, id);
    return void tell(found, placesText(found, world.language));
  }
  if (action === 'export') {
    const text = `${JSON.stringify(await server.exportPersonalData(place, id), null, 2)}\n`;
    if (file === undefined) return void world.out.write(text);
    writeFileSync(resolve(world.cwd, file), text, { mode: 0o600 });
    return void tell({ file }, file);
  }
  if (action === 'delete') {
    if (!options.yes) throw new UsageError('usage.person-unsure');
    const erased = await server.erasePersonalData(place, id);
    const said = say('persons.deleted', { reference: { text: erased.reference } });
    return void tell(erased, `${said}\n\n${placesText(erased, world.language)}`);
  }
  if (action !== 'readmit') throw new UsageError('usage.person-action', { action: { text: action } });
  server.readmitPerson(place, id);
  tell({ readmitted: true }, say('persons.readmitted'));
}
