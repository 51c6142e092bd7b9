import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Experience,
  type ExperienceConfiguration,
  type Population,
  readExperience,
  readPopulation,
} from '@perennial/decide';

/** A funnel to look at and to begin with: its page, its value logic in words, and visitors of known truth. */
export interface GalleryFunnel {
  readonly name: string;
  readonly title: string;
  readonly logic: string;
  /** As it stands in the file. */
  readonly configuration: ExperienceConfiguration;
  readonly experience: Experience;
  readonly population: Population;
}

const folder = fileURLToPath(new URL('../../../../examples/gallery/', import.meta.url));

/** The funnels of `examples/gallery`, by name; none where only the program was installed. */
export function readGallery(): readonly GalleryFunnel[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  return names.map(({ name }) => readFunnel(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function readFunnel(name: string): GalleryFunnel {
  const read = (file: string) => readFileSync(`${folder}${name}/${file}`, 'utf8');
  const [title = name, ...logic] = read('README.md').split('\n').filter(Boolean);
  const configuration = JSON.parse(read('experience.json')) as ExperienceConfiguration;
  const experience = readExperience(configuration, `${name}/experience.json`);
  const population = readPopulation(JSON.parse(read('population.json')), experience, `${name}/population.json`);
  return { name, title: title.replace(/^# /, ''), logic: logic.join(' '), configuration, experience, population };
}
