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
}
