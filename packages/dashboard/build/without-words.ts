import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Sentences of one topic in one language. The index of a language only puts them together. */
const topic = /[\\/]words[\\/]src[\\/](?:en|pl|zh)[\\/](?!index\.ts$)[\w-]+\.ts$/;

/** Leaves out sentences whose keys begin with one of `prefixes` and a dot, in every language. */
export function withoutWords(prefixes: readonly string[]): Plugin {
  return {
    name: 'without-words',
    enforce: 'pre',
    async load(id) {
      if (!topic.test(id)) return null;
      this.addWatchFile(id);
      const topics = Object.entries<Readonly<Record<string, string>>>(await import(pathToFileURL(id).href));
      return topics.map(([name, sentences]) => `export const ${name} = ${kept(sentences, prefixes)};`).join('\n');
    },
  };
}

function kept(sentences: Readonly<Record<string, string>>, prefixes: readonly string[]): string {
  const left = Object.entries(sentences).filter(([key]) => !prefixes.some((prefix) => key.startsWith(`${prefix}.`)));
  return JSON.stringify(Object.fromEntries(left));
}
