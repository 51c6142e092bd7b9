import type { Experience, ExperienceConfiguration, Json, Population } from '@perennial/decide';
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
  /** What its variants show, by `slot/variant`, where the file of the page says it in another language. */
  readonly contents: Readonly<Record<string, Json>>;
}

/** The page of a funnel with the names of a language, and with what its variants show in it. */
export function namedConfiguration(
  { configuration, words }: Pick<GalleryFunnel, 'configuration' | 'words'>,
  language: Language,
): ExperienceConfiguration {
  const { names, contents } = words[language];
  const named = (key: string) => (names[key] === undefined ? {} : { name: names[key] });
  const slots = Object.entries(configuration.slots).map(([slot, { variants, ...rest }]) => [
    slot,
    {
      ...named(slot),
      ...rest,
      variants: Object.fromEntries(
        Object.entries(variants).map(([variant, each]) => {
          const { [`${slot}/${variant}`]: content = each.content } = contents;
          return [variant, { ...named(`${slot}/${variant}`), ...each, content }];
        }),
      ),
    },
  ]);
  return { ...configuration, slots: Object.fromEntries(slots) };
}
