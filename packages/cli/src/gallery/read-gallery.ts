import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Experience,
  type ExperienceConfiguration,
  type Json,
  type Population,
  readExperience,
  readPopulation,
} from '@perennial/decide';
import type { Language } from '@perennial/words';

/** What a funnel is called, and its value logic. */
interface FunnelWords {
  readonly title: string;
  readonly logic: string;
  /** What people call its slots, by their keys, and its variants, by `slot/variant`. */
  readonly names: Readonly<Record<string, string>>;
  /** What its variants show, by `slot/variant`, where the file of the page says it in another language. */
  readonly contents: Readonly<Record<string, Json>>;
}

/** A funnel to look at and to begin with: its page, its value logic in words, and visitors of known truth. */
export interface GalleryFunnel {
  readonly name: string;
  readonly words: Readonly<Record<Language, FunnelWords>>;
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
  const configuration = JSON.parse(read('experience.json')) as ExperienceConfiguration;
  const experience = readExperience(configuration, `${name}/experience.json`);
  const population = readPopulation(JSON.parse(read('population.json')), experience, `${name}/population.json`);
  const names = JSON.parse(read('names.json')) as Readonly<Record<Language, FunnelWords['names']>>;
  const contents = JSON.parse(read('contents.json')) as Readonly<Record<'pl' | 'zh', FunnelWords['contents']>>;
  const words = {
    en: { ...wordsIn(read('README.md')), names: names.en, contents: {} },
    zh: { ...wordsIn(translated(name, 'zh')), names: names.zh, contents: contents.zh },
    pl: { ...wordsIn(translated(name, 'pl')), names: names.pl, contents: contents.pl },
  };
  return { name, words, configuration, experience, population };
}

/** A funnel that is not translated is told in English. */
function translated(name: string, language: Language): string {
  const path = `${folder}${name}/README.${language}.md`;
  return readFileSync(existsSync(path) ? path : `${folder}${name}/README.md`, 'utf8');
}

/** A heading, and a paragraph, whose lines Chinese joins without a space. */
function wordsIn(text: string): Pick<FunnelWords, 'title' | 'logic'> {
  const [title = '', ...logic] = text.split('\n').filter(Boolean);
  const joined = logic.reduce((all, line) => all + (/[\u3000-\u9fff\uff00-\uffef]$/.test(all) ? '' : ' ') + line, '');
  return { title: title.replace(/^# /, ''), logic: joined.trim() };
}
