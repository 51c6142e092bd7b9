import { defaultClientConditions, defineConfig } from 'vite';
import { inlineEverything } from './build/inline-everything.ts';

/** The report's template: one HTML file that needs nothing beside it. */
export default defineConfig({
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
  plugins: [inlineEverything('report.html')],
  clearScreen: false,
});
