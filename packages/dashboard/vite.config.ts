import { defaultClientConditions, defineConfig, mergeConfig, type UserConfig } from 'vite';
import { inlineEverything } from './build/inline-everything.ts';
import { unsaidTopics } from './build/unsaid-topics.ts';
import { withoutWords } from './build/without-words.ts';

/** How every page is built. */
export const forPages: UserConfig = {
  root: import.meta.dirname,
  // The page takes the workspace packages from their sources, so that a build never sees a stale one.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    // The compiler's output for Node lives beside the template.
    emptyOutDir: false,
    target: 'es2023',
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
  },
  clearScreen: false,
};

/** The report's template: one HTML file that needs nothing beside it. */
export default defineConfig(
  mergeConfig(forPages, { plugins: [withoutWords(unsaidTopics), inlineEverything('report.html')] }),
);
