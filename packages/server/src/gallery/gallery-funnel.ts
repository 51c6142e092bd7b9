import type { Experience, ExperienceConfiguration, Population } from '@perennial/decide';

/** A funnel to begin with, as whoever starts the server has read it. */
export interface GalleryFunnel {
  readonly name: string;
  readonly title: string;
  readonly logic: string;
  readonly configuration: ExperienceConfiguration;
  readonly experience: Experience;
  readonly population: Population;
}
