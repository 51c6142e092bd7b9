import { Command } from 'commander';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { UsageError } from '../usage/usage-error.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';

interface Options extends OutputOptions {
  readonly people: number;
}

const PEOPLE = 20_000;

/** The funnels of the gallery, each run over visitors of known truth and read out against its control group. */
export function galleryCommand(world: World): Command {
  const command = new Command('gallery')
    .summary('help.gallery.summary')
    .description('help.gallery')
    .argument('[name]', 'help.gallery.name')
    .option('--people <number>', 'help.gallery.people', wholeNumber(100, 10_000_000), PEOPLE)
    .addHelpText(
      'after',
      examples(world, [
        ['perennial gallery', 'help.gallery.example'],
        ['perennial gallery saas --people 100000', 'help.gallery.example.one'],
      ]),
    );
  return withOutputOptions(command).action(async (name: string | undefined, { people, json }: Options) => {
    const [{ comparePolicies, funnelStates, simulateFunnel }, { readGallery }, { funnelText, galleryText }] =
      await Promise.all([
        import('@perennial/decide'),
        import('../gallery/read-gallery.ts'),
        import('../gallery/gallery-text.ts'),
      ]);
    const gallery = readGallery();
    const chosen = gallery.filter((each) => name === undefined || each.name === name);
    if (chosen.length === 0)
      throw new UsageError('usage.no-such-funnel', {
        name: { text: name ?? '' },
        known: { customers: gallery.map((each) => each.name) },
      });
    const now = world.now().getTime();
    const measured = chosen.map((funnel) => ({
      funnel,
      result: simulateFunnel(funnel.experience, funnel.population, people, now),
      policies: comparePolicies(funnel.experience, funnel.population, people, now),
      states: name === undefined ? null : funnelStates(funnel.experience, funnel.population, people, now),
    }));
    if (json)
      return writeJsonLines(
        world.out,
        measured.map(({ funnel, result, policies, states }) => ({
          ...{ name: funnel.name, title: funnel.words[world.language].title, ...result, policies },
          ...(states && { states }),
        })),
      );
    const [only] = measured;
    world.out.write(
      name === undefined
        ? galleryText(measured, world.out, world.language)
        : funnelText(only!, world.out, world.language),
    );
  });
}
