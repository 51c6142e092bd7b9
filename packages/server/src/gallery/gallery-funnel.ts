import type { Experience, ExperienceConfiguration, Population } from '@perennial/decide';
import type { Language } from '@perennial/words';

/** A funnel to begin with, as whoever starts the server has read it. */
export interface GalleryFunnel {
  readonly name: string;
  readonly words: Readonly<Record<Language, FunnelWords>>;
  readonly configuration: ExperienceConfiguration;
  readonly experience: Experience;
  readonly population: Population;
}

/** What a funnel is called, and its value logic. */
export interface FunnelWords {
  readonly title: string;
  readonly logic: string;
  /** What people call its slots, by their keys, and its variants, by `slot/variant`. */
  readonly names: Readonly<Record<string, string>>;
}

/** The page of a funnel with the names of a language. */
export function namedConfiguration(
  { configuration, words }: Pick<GalleryFunnel, 'configuration' | 'words'>,
  language: Language,
): ExperienceConfiguration {
  const { names } = words[language];
  const named = (key: string) => (names[key] === undefined ? {} : { name: names[key] });
  const slots = Object.entries(configuration.slots).map(([slot, { variants, ...rest }]) => [
    slot,
    {
      ...named(slot),
      ...rest,
      variants: Object.fromEntries(
        Object.entries(variants).map(([variant, each]) => [variant, { ...named(`${slot}/${variant}`), ...each }]),
      ),
    },
  ]);
  return { ...configuration, slots: Object.fromEntries(slots) };
}
