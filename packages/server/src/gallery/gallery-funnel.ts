import type { Experience, ExperienceFile, Population } from '@perennial/decide';

/** A funnel to begin with, as whoever starts the server has read it. */
export interface GalleryFunnel {
  readonly name: string;
  readonly title: string;
  readonly logic: string;
  readonly configuration: ExperienceFile;
  readonly experience: Experience;
  readonly population: Population;
}
