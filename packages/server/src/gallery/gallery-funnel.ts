import type { Experience, Population } from '@perennial/decide';

/** A funnel to begin with, as whoever starts the server has read it. */
export interface GalleryFunnel {
  readonly name: string;
  readonly title: string;
  readonly logic: string;
  readonly configuration: unknown;
  readonly experience: Experience;
  readonly population: Population;
}
